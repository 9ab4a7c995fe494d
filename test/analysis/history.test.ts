import { analyze, type LanguagePack } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import { sample } from "../fixtures/sample.js";
import { articleOf, english as englishGrammar, french as frenchGrammar } from "../support/generate.js";

/** Texts that hold what a pack makes up when it meets it: inflected nouns, names, parts of words with a hyphen. */
const texts: readonly (readonly [pack: LanguagePack, texts: readonly string[]])[] = [
  [
    french,
    [
      sample.article.text,
      sample.article.text.toUpperCase(),
      "Un acteur et un Parisien ont salué le Turc.",
      "« Oui », a dit l'actrice Jeanne Roux. Marie-Jeanne Tani et les deux ministres ont coopéré.",
      ...Array.from({ length: 6 }, (_, index) => articleOf(frenchGrammar, index)),
    ],
  ],
  [
    englishLite,
    [
      "A man met a Tory in East Timor.",
      "The hall was full when Kalum Timor came. Then Timor left it.",
      "The men said they would resign. “We agree,” the Tories said. The Tani-designed bridge has reopened.",
      ...Array.from({ length: 6 }, (_, index) => articleOf(englishGrammar, index)),
    ],
  ],
];

describe("an analysis", () => {
  it.each(texts)("of $tag does not depend on what the pack has read before", (pack, articles) => {
    for (const text of articles) analyze(text, { language: pack });
    for (const text of articles) {
      const afresh = analyze(text, { language: { ...pack } });
      expect(analyze(text, { language: pack })).toEqual(afresh);
    }
  });
});
