import { checkLanguage, defineLanguage } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

describe("checkLanguage", () => {
  it.each([french, englishLite])("finds nothing in a pack of this package (%#)", (pack) => {
    expect(checkLanguage(pack)).toEqual([]);
  });

  it("tells a bad tag, a curly apostrophe, decomposed words, a verb that does not inflect, an empty note", () => {
    const { language } = french;
    const bad = defineLanguage({
      ...language,
      tag: "French",
      layout: { ...language.layout, newsAgencies: "l’AFP" },
      people: { ...language.people, nameParticles: "de\u0301" },
      grammar: { ...language.grammar, commonVerbs: "xyz" },
      notes: { "Some rule": { reads: "", example: "" } },
    });
    expect(checkLanguage(bad).map(({ path }) => path)).toEqual([
      "tag",
      "layout.newsAgencies",
      "people.nameParticles",
      "grammar.commonVerbs",
      "notes.Some rule",
      "notes.Some rule",
    ]);
  });
});
