import { describe, expect, it } from "vitest";
import * as englishStates from "../../src/languages/en/places.js";
import * as englishCities from "../../src/languages/en/region-cities.js";
import * as frenchStates from "../../src/languages/fr/places.js";
import * as frenchCities from "../../src/languages/fr/region-cities.js";
import { decodePlaces, type PlaceRecord, type PlaceWord } from "../../src/places/decode.js";

const UN_MEMBERS = `
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU
CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ
IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU
MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN
SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW`
  .trim()
  .split(/\s+/);

const OTHERS = ["EH", "EU", "GL", "HK", "PS", "TW", "VA", "XK"];

/** Their capital has the name of the state. */
const CITY_STATES = new Set(["DJ", "LU", "MC", "SG", "SM"]);

const byLanguage = {
  french: { ...frenchStates, ...frenchCities },
  english: { ...englishStates, ...englishCities },
};

describe.each(Object.entries(byLanguage))("the %s data on states", (_, data) => {
  const records = decodePlaces(data.places);
  const ids = records.map((record) => record.id);

  it("has well-formed, unique ids in order", () => {
    expect(ids.filter((id) => !/^[A-Z]{2}$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("has all members of the United Nations and the places beside them", () => {
    expect(UN_MEMBERS).toHaveLength(193);
    expect(ids).toEqual([...UN_MEMBERS, ...OTHERS].sort());
  });

  it("has no more than six fields a line, and none of them ends the line empty", () => {
    const lines = data.places.trim().split("\n");
    expect(lines.filter((line) => line.split(":").length > 6 || /[:,\s]$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(records.length);
  });

  it("writes every wording cleanly", () => {
    expect(allForms(records).filter((form) => !isClean(form))).toEqual([]);
    expect(data.places).not.toMatch(/,,|,:|:,/);
  });

  it("names every place", () => {
    expect(records.filter((record) => record.names.length === 0)).toEqual([]);
  });

  it("says nothing twice in one field", () => {
    const doubled = records.flatMap((record) =>
      fieldsOf(record).filter((field) => new Set(field.map((word) => word.form)).size < field.length),
    );
    expect(doubled).toEqual([]);
  });

  it("claims no wording for one state that is claimed for another without a mark", () => {
    const claims = records.flatMap((record) =>
      fieldsOf(record)
        .flat()
        .filter((word) => !word.ambiguous)
        .map((word) => [word.form, record.id] as const),
    );
    expect(clashes(claims)).toEqual([]);
  });

  it("gives a compound stem to one state alone", () => {
    expect(clashes(records.flatMap((record) => record.prefixes.map((stem) => [stem, record.id] as const)))).toEqual([]);
  });

  it("has the capital of every sovereign state", () => {
    const without = records.filter((record) => record.capitals.length === 0).map((record) => record.id);
    expect(without.filter((id) => UN_MEMBERS.includes(id) && !CITY_STATES.has(id))).toEqual([]);
  });

  it("names groups of states once each, by the ids of unions", () => {
    const groups = wordings(data.groupsOfStates);
    expect(groups.filter(([form, id]) => !isClean(form) || !["EU", "UN", "NATO"].includes(id))).toEqual([]);
    expect(new Set(groups.map(([form]) => form)).size).toBe(groups.length);
  });

  it("gives no group a wording that a state has", () => {
    const forms = new Set(allForms(records));
    expect(wordings(data.groupsOfStates).filter(([form]) => forms.has(form))).toEqual([]);
  });

  it("places every city in one known state", () => {
    const cities = wordings(data.regionCities);
    expect(cities.filter(([form, id]) => !isClean(form) || !UN_MEMBERS.concat(OTHERS).includes(id))).toEqual([]);
    expect(new Set(cities.map(([form]) => form)).size).toBe(cities.length);
  });

  it("has no city that is a name or the capital of another state", () => {
    const claims = records.flatMap((record) =>
      [...record.names, ...record.capitals].map((word) => [word.form, record.id] as const),
    );
    const cities = new Map(wordings(data.regionCities));
    expect(claims.filter(([form, id]) => cities.has(form) && cities.get(form) !== id)).toEqual([]);
  });
});

describe("the data on states of all languages", () => {
  it("covers the same places", () => {
    const ids = Object.values(byLanguage).map((data) => decodePlaces(data.places).map((record) => record.id));
    expect(ids[0]).toEqual(ids[1]);
  });

  it("has an adjective or a demonym in one language where it has one in the other, but for Palau", () => {
    const mute = Object.values(byLanguage).map((data) =>
      decodePlaces(data.places)
        .filter((record) => record.adjectives.length + record.demonyms.length === 0)
        .map((record) => record.id),
    );
    expect(mute).toEqual([["PW", "VA"], ["VA"]]);
  });
});

function fieldsOf(record: PlaceRecord): (readonly PlaceWord[])[] {
  return [record.names, record.adjectives, record.demonyms, record.capitals];
}

function allForms(records: readonly PlaceRecord[]): string[] {
  return records.flatMap((record) => [
    ...fieldsOf(record)
      .flat()
      .map((word) => word.form),
    ...record.prefixes,
  ]);
}

/** Letters and digits, with single spaces, hyphens, straight apostrophes and dots between or after them. */
function isClean(form: string): boolean {
  return /^[\p{L}\d]+(?:(?:[ '.-]|\. |\.-)[\p{L}\d]+)*\.?$/u.test(form) && form === form.normalize("NFC");
}

/** Of lines `id:wording,wording`. */
function wordings(lines: string): (readonly [form: string, id: string])[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", forms = ""] = line.split(":");
      return forms.split(",").map((form) => [form, id] as const);
    });
}

/** The forms that come with more than one id. */
function clashes(claims: readonly (readonly [form: string, id: string])[]): string[] {
  const owner = new Map<string, string>();
  return claims.filter(([form, id]) => (owner.get(form) ?? owner.set(form, id).get(form)) !== id).map(([form]) => form);
}
