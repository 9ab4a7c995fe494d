import { describe, expect, it } from "vitest";
import type { AgencyKind } from "../../src/agencies/types.js";
import { places as englishStates } from "../../src/languages/en/places.js";
import { places as frenchStates } from "../../src/languages/fr/places.js";
import { decodePlaces } from "../../src/places/decode.js";
import { bodies, lines, shared, wordings } from "./bodies.js";
import { sharedAcronyms } from "./shared-acronyms.js";

const KINDS: Record<AgencyKind, true> = {
  ministry: true,
  cyber: true,
  cert: true,
  intelligence: true,
  police: true,
  prosecution: true,
  court: true,
  regulator: true,
  parliament: true,
  government: true,
  "central-bank": true,
  military: true,
  "eu-institution": true,
  "eu-agency": true,
  igo: true,
  local: true,
  other: true,
};

const HEAD = /^\S+ \S+ \S+( \^[a-z0-9-]+)?( Q[1-9]\d*)?$/;
const SECTION = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?: \S/;
const ARTICLES: Readonly<Record<string, RegExp>> = {
  fr: /^(le |la |les |l')/i,
  en: /^the /i,
  de: /^(der|die|das) /i,
};

/** Offices that do not tell the portfolio. */
const BARE_OFFICE =
  /^(ministre|ministre déléguée?|minister|secrétaire|secrétaire d'État|secretary|préfet|commissaire)$/i;

/** Words that name no body by themselves. */
const COMMON_NOUNS = new Set(
  `administration agence agency armée army assemblée assembly autorité authority banque bank bureau board brigade
  cabinet centre center chambre chancellery commissariat commission committee comité conseil council cour court
  customs defence defense department direction département douane exécutif executive fisc gendarmerie gouvernement
  government inspection institut institute justice mairie marine military ministry ministère mission navy office
  parlement parliament parquet police presidency préfecture présidence région secrétariat section service tribunal
  union élysées`.split(/\s+/),
);

const countryNames = new Set(
  [frenchStates, englishStates]
    .flatMap((states) => decodePlaces(states))
    .filter((state) => state.id !== "EU")
    .flatMap((state) => state.names.map((name) => name.form.toLowerCase())),
);

const ids = bodies.map((body) => body.id);
const byId = new Map(bodies.map((body) => [body.id, body]));

/** All wordings as text a failing test can show: "fr-cnil fr names: …". */
const rows = bodies.flatMap((body) =>
  wordings(body).map(({ list, tag, text }) => ({ body, list, tag, text, shown: `${body.id} ${tag} ${list}: ${text}` })),
);

const failing = (isWrong: (row: (typeof rows)[number]) => boolean): string[] =>
  rows.filter(isWrong).map((row) => row.shown);

describe("a line of the gazetteer", () => {
  it("has a well-formed head", () => {
    const heads = lines.map(({ line }) => (line.split(" | ")[0] ?? "").trim());
    expect(heads.filter((head) => !HEAD.test(head))).toEqual([]);
  });

  it("has a tagged section for every language, each once", () => {
    const wrong = lines.filter(({ line }) => {
      const sections = line.split("|").slice(1);
      const tags = sections.map((section) => section.trim().split(":")[0]);
      return !sections.every((section) => SECTION.test(section.trim())) || new Set(tags).size < tags.length;
    });
    expect(wrong).toEqual([]);
  });

  it("fills the lists of a section in the order of the format, each once", () => {
    const sections = lines.flatMap(({ line }) => line.split("|").slice(1));
    const marks = sections.map((section) => (section.match(/ [=<@!] /g) ?? []).join("").replaceAll(" ", ""));
    expect(marks.filter((order) => !/^=?<?@?!?$/.test(order))).toEqual([]);
  });
});

describe("a body of the gazetteer", () => {
  it("is there at all", () => {
    expect(bodies.length).toBeGreaterThan(400);
    expect(bodies).toHaveLength(lines.length);
  });

  it("has an id of its own", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has an id that starts with its country", () => {
    const wrong = bodies.filter(
      ({ id, country }) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id) || !id.startsWith(`${country.toLowerCase()}-`),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has a kind and a country of the contract", () => {
    const wrong = bodies.filter(({ kind, country }) => !(kind in KINDS) || !/^([A-Z]{2}|INT)$/.test(country));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has a Wikidata item of its own", () => {
    const items = bodies.flatMap(({ qid }) => (qid === undefined ? [] : [qid]));
    expect(items.filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
  });

  it("belongs to a body of the same country", () => {
    const orphans = bodies.filter(
      ({ parent, country }) => parent !== undefined && byId.get(parent)?.country !== country,
    );
    expect(orphans.map(({ id, parent }) => `${id} ^${parent}`)).toEqual([]);
  });

  it("never belongs to itself", () => {
    const circular = bodies.filter((body) => {
      const above = new Set<string>();
      for (let id = body.parent; id !== undefined; id = byId.get(id)?.parent) {
        if (above.has(id) || id === body.id) return true;
        above.add(id);
      }
      return false;
    });
    expect(circular.map(({ id }) => id)).toEqual([]);
  });

  it("has a French and an English name", () => {
    const wrong = bodies.filter(({ names }) => !("fr" in names && "en" in names));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has an office where it is a ministry of France, the United Kingdom or the United States", () => {
    const ministries = bodies.filter(({ kind, country }) => kind === "ministry" && /^(FR|GB|US)$/.test(country));
    expect(ministries.length).toBeGreaterThan(60);
    expect(ministries.filter(({ offices }) => offices === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe("a wording of the gazetteer", () => {
  it("is written cleanly", () => {
    expect(failing(({ text }) => text === "" || text !== text.trim() || /[’`"«»|]|\s\s|[^\S ]/.test(text))).toEqual([]);
  });

  it("is in composed characters", () => {
    expect(failing(({ text }) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("has no article, but where it belongs to the name of a palace", () => {
    expect(failing(({ text, list, tag }) => list !== "metonyms" && ARTICLES[tag]?.test(text) === true)).toEqual([]);
  });

  it("is no name of a country", () => {
    expect(failing(({ text, list }) => list !== "acronyms" && countryNames.has(text.toLowerCase()))).toEqual([]);
  });

  it("is no common noun alone", () => {
    expect(failing(({ text, list }) => list !== "acronyms" && COMMON_NOUNS.has(text.toLowerCase()))).toEqual([]);
  });

  it("says which minister, where it is an office", () => {
    expect(failing(({ text, list }) => list === "offices" && BARE_OFFICE.test(text))).toEqual([]);
  });

  it("is an acronym only where it is short", () => {
    expect(failing(({ text, list }) => list === "acronyms" && !/^\S{1,12}( \S{1,8})?$/.test(text))).toEqual([]);
  });

  it("stands once for a body in a language", () => {
    const said = rows.map(({ body, tag, text }) => `${body.id} ${tag} ${text}`);
    expect(said.filter((key, index) => said.indexOf(key) !== index)).toEqual([]);
  });

  it("names one body of a country in a language", () => {
    const owners = rows.map(({ body, tag, text }) => [`${body.country} ${tag} ${text}`, body.id] as const);
    expect(shared(owners)).toEqual([]);
  });
});

describe("an acronym of the gazetteer", () => {
  const acronyms = rows.filter(({ list }) => list === "acronyms");

  it("stands for one body of a country, in whatever language", () => {
    expect(shared(acronyms.map(({ body, text }) => [`${body.country} ${text}`, body.id] as const))).toEqual([]);
  });

  it("stands for bodies of several countries only where that is known", () => {
    const owners = shared(acronyms.map(({ body, text }) => [text, body.id] as const));
    expect(Object.fromEntries(owners.map(([text, found]) => [text, found.sort()]))).toEqual(sharedAcronyms);
  });
});
