import { describe, expect, it } from "vitest";
import type { Gazetteer } from "../../src/agencies/gazetteer.js";
import { decodeAgencies } from "../../src/gazetteer/format.js";
import { defineGazetteer, findAgencies } from "../../src/index.js";
import { french } from "../../src/languages/fr/index.js";

const ours = defineGazetteer([
  {
    id: "fr-ponts",
    kind: "other",
    country: "FR",
    names: { fr: ["Régie d'État des ponts de Lurcy", "Gardepont"] },
    acronyms: { fr: ["REPL", "OPCUS"] },
    metonyms: { fr: ["quai Lurcy"] },
    offices: { fr: ["grand pontonnier"] },
  },
  { id: "fr-otan", kind: "other", country: "FR", names: { fr: ["Office des tans"] }, acronyms: { fr: ["OTAN"] } },
  { id: "fr-un", kind: "other", country: "FR", names: { fr: ["Union des niveleurs"] }, acronyms: { en: ["UN"] } },
]);

const LINES = `
fr-ponts other FR | fr: Ponts de Lurcy = REPL
lv-tilti other LV | lv: Tiltu birojs = TLVB
fr-rouille other FR | fr: Institut français
`;
/** Bodies as those that come with the library. */
const theirs: Gazetteer = { contract: 1, kind: "gazetteer", lines: [LINES], records: () => decodeAgencies(LINES) };

function found(text: string, agencies: Gazetteer = ours): string[] {
  return findAgencies(text, { language: french, agencies }).flatMap((agency) =>
    agency.mentions.map((mention) => `${agency.id} ${mention.form} ${mention.text}`),
  );
}

describe("names of a gazetteer", () => {
  it.each([
    ["La Régie d'État des ponts de Lurcy vote.", "name Régie d'État des ponts de Lurcy"],
    ["La Régie d’Etat des ponts de Lurcy vote.", "name Régie d’Etat des ponts de Lurcy"],
    ["La Régie d'État\u00a0des ponts\u202fde Lurcy vote.", "name Régie d'État\u00a0des ponts\u202fde Lurcy"],
    ["La Re\u0301gie d'E\u0301tat des ponts de Lurcy vote.", "name Re\u0301gie d'E\u0301tat des ponts de Lurcy"],
    ["La REPL vote.", "acronym REPL"],
    ["Le quai Lurcy se tait.", "metonym quai Lurcy"],
    ["Le grand pontonnier se tait.", "office grand pontonnier"],
  ])("are found in %j", (text, mention) => {
    expect(found(text)).toEqual([`fr-ponts ${mention}`]);
  });

  it.each(["Le gardepont dort.", "Le repl dort.", "UN PONT ROUVRE"])("are not found in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["La R.E.P.L. vote.", "La REPL."])("are the same acronym with stops in %s", (text) => {
    expect(found(text)).toEqual([`fr-ponts acronym ${text.includes("R.E") ? "R.E.P.L." : "REPL"}`]);
  });

  it.each([
    "Un coût de 12,5 REPL par pont.",
    "Le refus des employés payés localement (REPL) dure.",
    "Le ministre invite Jean Opcus.",
    "La musique de Zorgh Opcus dure.",
  ])("are another word in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("outdo the bodies of the library that are called so", () => {
    expect(found("L'OTAN de Lurcy attend la France.")).toEqual(["fr-otan acronym OTAN"]);
  });

  it("of a noun and a nationality are no part of a longer name", () => {
    expect(found("L'Institut français expose.", theirs)).toEqual(["fr-rouille name Institut français"]);
    expect(found("L'Institut français des ponts ruraux expose.", theirs)).toEqual([
      "fr-institut-francais-des-ponts-ruraux name Institut français des ponts ruraux",
    ]);
  });

  it("are kept where their acronym has a long form that may be a body", () => {
    expect(found("La régie des ponts (REPL) vote.")).toEqual(["fr-ponts acronym REPL"]);
  });

  it("take their record from the gazetteer", () => {
    const [agency] = findAgencies("La REPL vote.", { language: french, agencies: ours });
    expect(agency).toMatchObject({ name: "Régie d'État des ponts de Lurcy", acronym: "REPL", known: true });
  });
});

describe("a name of a gazetteer whose first word has several hyphens", () => {
  const names = ["Lurcy-Val-Haut Ponts", "eau-de-lurcy Agence", "3-2-1 Lurcy"];
  const hyphened = defineGazetteer(
    names.map((name, index) => ({ id: `fr-${index}`, kind: "other", country: "FR", names: { fr: [name] } })),
  );

  it.each(names)("is found whole: %s", (name) => {
    expect(found(`Hier, ${name} vote.`, hyphened)).toEqual([`fr-${names.indexOf(name)} name ${name}`]);
  });
});

describe("an acronym of a state's body", () => {
  const REST = "Le pont dort. La route dort. Le bac dort.";

  it.each(["TLVB vote.", `La Lettonie attend. TLVB vote. ${REST}`])("is found in %s", (text) => {
    expect(found(text, theirs)).toContain("lv-tilti acronym TLVB");
  });

  it.each([`TLVB vote. ${REST}`, "La Pologne attend. TLVB vote."])("is something else in %s", (text) => {
    expect(found(text, theirs)).toEqual([]);
  });

  it("is found where it is the state of the language's press", () => {
    expect(found(`La Pologne attend. REPL vote. ${REST}`, theirs)).toEqual(["fr-ponts acronym REPL"]);
  });
});

describe("names that no gazetteer holds", () => {
  it.each([
    ["L'Office régional de lutte contre la rouille recrute.", "Office régional de lutte contre la rouille"],
    [
      "L'Agence nationale de l'eau, de la pluie et du vent recrute.",
      "Agence nationale de l'eau, de la pluie et du vent",
    ],
    ["Le tribunal judiciaire de Lurcy a tranché.", "tribunal judiciaire de Lurcy"],
    ["La préfecture du Lurquois a tranché.", "préfecture du Lurquois"],
    ["Le Bundesamt für Brücken recrute.", "Bundesamt für Brücken"],
    ["La National Bridge Agency recrute.", "National Bridge Agency"],
    ["Le Instituto Nacional de Puentes recrute.", "Instituto Nacional de Puentes"],
    ["La commission des ponts du Sénat recrute.", "commission des ponts du Sénat"],
  ])("are read in %s", (text, name) => {
    expect(findAgencies(text, { language: french }).flatMap((agency) => agency.mentions.map((m) => m.text))).toEqual([
      name,
    ]);
  });

  it.each(["La Direction générale recrute.", "Le bureau des ponts recrute.", "Une commission d'enquête recrute."])(
    "are not read in %s",
    (text) => {
      expect(findAgencies(text, { language: french })).toEqual([]);
    },
  );
});
