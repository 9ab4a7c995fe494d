import { describe, expect, it } from "vitest";
import { openingOf, spellingsOf, wordingsOf } from "../../src/cooperation/expand.js";
import { grammar } from "../../src/languages/fr/grammar.js";

const words = (wording: string) => spellingsOf(wording, grammar).map(({ words: one }) => one);

describe("the spellings of a marked wording", () => {
  it("are the wording itself where nothing is marked", () => {
    expect(spellingsOf("main dans la main", grammar)).toEqual([{ verb: null, words: "main dans la main" }]);
  });

  it("have both numbers of a noun", () => {
    expect(words("échange~ d'informations")).toEqual(["échange d'informations", "échanges d'informations"]);
  });

  it("make an adjective agree in number with its noun", () => {
    const spellings = words("patrouille~ mixte*");
    expect(spellings).toContain("patrouilles mixtes");
    expect(spellings).not.toContain("patrouilles mixte");
  });

  it("take each alternative", () => {
    expect(words("nos (efforts/forces)")).toEqual(["nos efforts", "nos forces"]);
  });

  it("name the verb apart from the words behind it", () => {
    expect(spellingsOf("(unir/joindre)= leurs forces", grammar)).toEqual([
      { verb: "unir", words: "leurs forces" },
      { verb: "joindre", words: "leurs forces" },
    ]);
  });

  it("are those of a wording for each word that may open it", () => {
    expect(wordingsOf("(échange/task force)~ commun*")).toEqual(["échange~ commun*", "(task force)~ commun*"]);
  });

  it.each([
    ["échange~ d'informations", { word: "échange", mark: "~", rest: "d'informations", tail: "" }],
    ["(task force)~ commun*", { word: "task force", mark: "~", rest: "commun*", tail: "" }],
    ["mettre=>fin terme", { word: "mettre", mark: "=", rest: "", tail: ">fin terme" }],
    ["aucun!", { word: "aucun", mark: "", rest: "", tail: "!" }],
  ])("open with the word of %s", (wording, opening) => {
    expect(openingOf(wording)).toEqual(opening);
  });
});
