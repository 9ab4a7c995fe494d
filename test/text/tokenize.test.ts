import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";
import { englishLite } from "../../src/languages/en/lite.js";
import { tokenize } from "../../src/text/tokenize.js";
import { Gap, Shape, TokenKind } from "../../src/text/tokens.js";
import { language } from "../support/french.js";

const english = languageOf(englishLite, []);

function words(text: string, vocabulary = language.vocabulary): string[] {
  const tokens = tokenize(text, vocabulary);
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe("tokenize", () => {
  it.each([
    ["l'eau qu'il boit", ["l'", "eau", "qu'", "il", "boit"]],
    ["L’État n’a pas cédé", ["L’", "État", "n’", "a", "pas", "cédé"]],
    ["aujourd'hui, O'Brien", ["aujourd'hui", ",", "O'Brien"]],
    ["d'accord jusqu’ici", ["d'", "accord", "jusqu’", "ici"]],
  ])("cuts elided words and no others: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["a-t-il dit", ["a", "il", "dit"]],
    ["reconnaît-elle", ["reconnaît", "elle"]],
    ["souligne-t-on.", ["souligne", "on", "."]],
    ["Jean-Marc, grand-père", ["Jean-Marc", ",", "grand-père"]],
  ])("makes the pronoun behind a verb a token of its own: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("marks an enclitic as such, glued to its verb", () => {
    const tokens = tokenize("dit-il", language.vocabulary);
    expect([tokens.kind[1], tokens.gap[1], tokens.start[1]]).toEqual([TokenKind.Enclitic, Gap.Glued, 4]);
  });

  it.each([
    ["the mayor's plan", ["the", "mayor", "'s", "plan"]],
    ["They don’t know", ["They", "don’t", "know"]],
    ["the U.S. said", ["the", "U.S.", "said"]],
  ])("reads English enclitics and initials: %s", (text, expected) => {
    expect(words(text, english.vocabulary)).toEqual(expected);
  });

  it.each([
    ["av. J.-C.", ["av", ".", "J.-C."]],
    ["M. Roux", ["M", ".", "Roux"]],
    ["6.000 euros, 2,5 %", ["6.000", "euros", ",", "2,5", "%"]],
    ["fini...", ["fini", "..."]],
    ['l\'"exigence"', ["l'", '"', "exigence", '"']],
    ["«\u00a0Oui\u00a0», dit-elle", ["«", "Oui", "»", ",", "dit", "elle"]],
  ])("keeps initials and numbers whole, marks apart: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("tells line breaks from blank lines, whatever ends the line", () => {
    const tokens = tokenize("a\r\nb\n\nc\td\u00a0e", language.vocabulary);
    expect(Array.from(tokens.gap.subarray(0, tokens.length))).toEqual([
      Gap.Blank,
      Gap.Line,
      Gap.Blank,
      Gap.Space,
      Gap.Space,
    ]);
  });

  it.each([
    ["Jean-Marc", Shape.Capitalised],
    ["AFP", Shape.Capitals],
    ["iPhone", Shape.Mixed],
    ["McDonald", Shape.Mixed],
    ["état", Shape.Lower],
    ["A", Shape.Capitalised],
    ["部长", Shape.None],
  ])("tells how %s is written", (text, shape) => {
    expect(tokenize(text, language.vocabulary).shape[0]).toBe(shape);
  });

  it("knows a word with soft hyphens or zero-width spaces in it", () => {
    const [plain, ...broken] = ["était", "é\u00adtait", "éta\u200bit", "e\u0301t\u2060ait"].map(
      (word) => tokenize(word, language.vocabulary).word[0],
    );
    expect(plain).toBeGreaterThan(0);
    expect(broken).toEqual([plain, plain, plain]);
  });

  it("knows a word in capitals that lost its accents, and one whose accents are decomposed", () => {
    const [plain, capitals, decomposed] = ["était", "ETAIT", "e\u0301tait"].map(
      (text) => tokenize(text, language.vocabulary).word[0],
    );
    expect(plain).toBeGreaterThan(0);
    expect(capitals).toBe(plain);
    expect(decomposed).toBe(plain);
  });
});
