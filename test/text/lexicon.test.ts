import { describe, expect, it } from "vitest";
import { Word } from "../../src/language/word.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { tokenize } from "../../src/text/tokenize.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

function lexiconOf(phrases: readonly string[]): (text: string) => string[] {
  const vocabulary = new Vocabulary();
  for (const elided of ["l'", "d'"]) {
    const id = vocabulary.add(elided);
    vocabulary.bits[id] = Word.Elided;
  }
  const lexicon = new Lexicon(vocabulary, 1, { inflectVerb: () => [], stemOfVerb: () => null });
  phrases.forEach((phrase, value) => {
    lexicon.add(0, phrase, value);
  });
  return (text) => {
    const tokens = tokenize(text, vocabulary);
    const [hits] = lexicon.walk(tokens);
    return (hits?.value ?? []).map((value, i) => {
      const [start, end] = [tokens.start[hits?.start[i] ?? 0], tokens.end[(hits?.end[i] ?? 1) - 1]];
      return `${value}:${text.slice(start, end)}`;
    });
  };
}

describe("Lexicon", () => {
  it("finds phrases whatever their case, apostrophes and spaces", () => {
    const find = lexiconOf(["ministre de l'eau", "ministre"]);
    expect(find("Le Ministre de\u00a0l’Eau et la ministre")).toEqual([
      "1:Ministre",
      "0:Ministre de\u00a0l’Eau",
      "1:ministre",
    ]);
  });

  it("reads punctuation inside a phrase", () => {
    expect(lexiconOf(["pont.fr", "eau & gaz"])("Sur pont.fr : eau & gaz.")).toEqual(["0:pont.fr", "1:eau & gaz"]);
  });

  it("reads any figure for a figure inside a phrase, but no word", () => {
    const find = lexiconOf(["horizon 2030", "plan 5 bis"]);
    expect(find("un horizon 2040, un horizon neuf, le plan 7 bis")).toEqual(["0:horizon 2040", "1:plan 7 bis"]);
  });

  it("adds what was put off though a phrase held its word before texts were met", () => {
    const vocabulary = new Vocabulary();
    const lexicon = new Lexicon(vocabulary, 1, { inflectVerb: () => [], stemOfVerb: () => null });
    lexicon.add(0, "pont libre", 0);
    lexicon.add(0, "pont (neuf)", 1);
    lexicon.defer("pont", (phrase, value) => lexicon.add(0, phrase, value), "pont secret", 2);
    lexicon.open([]);
    expect(lexicon.walk(tokenize("Un pont secret", vocabulary))[0]?.value).toEqual([2]);
  });

  it("does not read a phrase over a blank line", () => {
    expect(lexiconOf(["pont neuf"])("Le pont\n\nneuf du pont\nneuf")).toEqual(["0:pont\nneuf"]);
  });

  it("holds thousands of phrases that share their first words", () => {
    const phrases = Array.from({ length: 5000 }, (_, i) => `office de la ville v${i}`);
    expect(lexiconOf(phrases)("un office de la ville v4321 neuf")).toEqual(["4321:office de la ville v4321"]);
  });
});
