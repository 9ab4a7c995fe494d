import { describe, expect, it } from "vitest";
import { findPeople } from "../../src/analysis/functions.js";
import { french } from "../../src/languages/fr/index.js";

/** What each person of a text is named as. */
function namedAs(text: string): Record<string, string[]> {
  const people = findPeople(text, { language: french });
  return Object.fromEntries(people.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]));
}

function rolesOf(text: string): string[] {
  return findPeople(text, { language: french }).flatMap(({ roles }) => roles.map((role) => role.text));
}

describe("a pronoun", () => {
  it("is for somebody new rather than for somebody named before", () => {
    expect(namedAs("Le maire Paul Roux a souri. Un avocat est venu. Il a parlé longtemps.")).toEqual({
      "Paul Roux": ["Paul Roux"],
    });
    expect(
      namedAs("Le maire Paul Roux a souri. Un agent de l'Office des ponts (ODP) est venu. Il a parlé longtemps."),
    ).toEqual({ "Paul Roux": ["Paul Roux"] });
  });

  it("behind the verb of its own subject is for no person before", () => {
    expect(namedAs("Jeanne Roux a souri. La banque avait elle aussi attendu.")).toEqual({
      "Jeanne Roux": ["Jeanne Roux"],
    });
  });
});

describe("an office", () => {
  it("is not given to whom the text has named often without it", () => {
    const text =
      "Jeanne Roux expose. Jeanne Roux peint la mer. Jeanne Roux vit à Lurcy. Jeanne Roux a souri. La ministre de la Culture a salué son œuvre.";
    expect(rolesOf(text)).toEqual([]);
  });

  it("is a counterpart's by its gender", () => {
    const text =
      "La ministre britannique Ann Ford a menacé Paris. Paul Roux, son homologue français, lui a répondu. Le ministre a souri.";
    expect(namedAs(text)["Paul Roux"]).toEqual(["Paul Roux", "Le ministre"]);
  });

  it("of another kind is not a counterpart's", () => {
    const text =
      "Le président polonais, Paul Roux, a reçu son homologue lituanienne, Jeanne Petit. La ministre lituanienne de la Défense a souri.";
    expect(namedAs(text)["Jeanne Petit"]).toEqual(["Jeanne Petit"]);
  });

  it("is no verb behind a name", () => {
    expect(rolesOf("Le président de la banque, Paul Roux, juge qu'il est trop tôt.")).toEqual([
      "président de la banque",
    ]);
  });
});

describe("a name", () => {
  it("does not open with the party before it", () => {
    expect(
      Object.keys(namedAs("Le député Horizons Paul Roux a répondu à la sénatrice Renaissance Jeanne Petit.")),
    ).toEqual(["Paul Roux", "Jeanne Petit"]);
  });

  it("is not that of a magazine", () => {
    expect(namedAs("L'étude est parue dans la revue Marine Letters.")).toEqual({});
  });
});
