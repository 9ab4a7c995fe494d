import { describe, expect, it } from "vitest";
import { findPlaces } from "../../src/analysis/functions.js";
import type { LanguagePack } from "../../src/language/pack.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

/** "DE:allemande" for each mention, in order of the places. */
function read(text: string, language: LanguagePack = french): string[] {
  return findPlaces(text, { language }).flatMap((place) =>
    place.mentions.map((mention) => `${place.id}:${mention.form}:${mention.text}`),
  );
}

describe("places in French", () => {
  it("are named by name, adjective, demonym and capital", () => {
    expect(read("La France et les autorités allemandes attendent que Moscou réponde aux Tchèques.")).toEqual([
      "FR:name:France",
      "DE:adjective:allemandes",
      "RU:capital:Moscou",
      "CZ:demonym:Tchèques",
    ]);
  });

  it("have the commonest name of the language", () => {
    expect(findPlaces("Washington hésite, les USA aussi.", { language: french })[0]?.name).toBe("États-Unis");
  });

  it("are two in a compound", () => {
    expect(read("Un accord maroco-espagnol et le sommet UE-Turquie.")).toEqual([
      "MA:compound:maroco-espagnol",
      "ES:compound:maroco-espagnol",
      "EU:compound:UE-Turquie",
      "TR:compound:UE-Turquie",
    ]);
  });

  it("are read by their longest wording", () => {
    expect(read("La Guinée-Bissau, la Guinée et la République démocratique du Congo signent.")).toEqual([
      "GW:name:Guinée-Bissau",
      "GN:name:Guinée",
      "CD:name:République démocratique du Congo",
    ]);
  });

  it("take the state that the text names elsewhere where two share a wording", () => {
    expect(read("Le président congolais a quitté Brazzaville.")).toEqual([
      "CG:adjective:congolais",
      "CG:capital:Brazzaville",
    ]);
  });

  it("are the city behind a preposition and else the Union where its seat is named", () => {
    expect(read("Réunis à Bruxelles, ils attendent. Bruxelles exige un plan.")).toEqual([
      "BE:capital:Bruxelles",
      "EU:capital:Bruxelles",
    ]);
  });

  it("are not surnames, given names or parts of other names", () => {
    expect(read("Denzel Washington et M. France ont vu Sofia Lenoir sur Air France et dans Paris Match.")).toEqual([]);
  });

  it("are not languages", () => {
    expect(read("Le texte est traduit en russe.")).toEqual([]);
  });

  it("are not read from bylines", () => {
    expect(
      findPlaces({ blocks: [{ part: "byline", text: "De notre envoyée en Italie" }] }, { language: french }),
    ).toEqual([]);
  });
});

describe("places in English", () => {
  it("have adjectives with a capital and demonyms in the plural", () => {
    expect(read("The German minister met Iraqis and the US envoy.", english)).toEqual([
      "DE:adjective:German",
      "IQ:demonym:Iraqis",
      "US:name:US",
    ]);
  });

  it("are part of hyphened adjectives, and possessors", () => {
    expect(read("A US-led plan, a UK-based firm and Jordan's king.", english)).toEqual([
      "US:compound:US-led",
      "GB:compound:UK-based",
      "JO:name:Jordan",
    ]);
    expect(read("Michael Jordan's house.", english)).toEqual([]);
  });

  it("are read by their longest wording across an enclitic", () => {
    expect(read("The People's Republic of China.", english)).toEqual(["CN:name:People's Republic of China"]);
  });

  it("are not the pronoun", () => {
    expect(read("They told us nothing.", english)).toEqual([]);
  });
});

describe("a name that is ambiguous", () => {
  it("is a state where « and » joins it to one", () => {
    expect(read("Jordan and Britain agreed.", english)).toEqual(["JO:name:Jordan", "GB:name:Britain"]);
    expect(read("Jordan and Smith agreed.", english)).toEqual([]);
  });
});
