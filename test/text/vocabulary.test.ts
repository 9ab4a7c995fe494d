import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

describe("Vocabulary", () => {
  it("gives a word one id, whatever its case and apostrophe", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.add("L’")).toBe(vocabulary.add("l'"));
    expect(vocabulary.idOf("L'")).toBe(vocabulary.add("l'"));
  });

  it("keeps words apart that differ by an accent", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.add("juge")).not.toBe(vocabulary.add("jugé"));
  });

  it("does not hold what was never added", () => {
    expect(new Vocabulary().idOf("pont")).toBe(0);
  });

  it("knows a word that was added by itself, and no other word of a phrase", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.number("pratiques");
    expect(vocabulary.isKnown(id)).toBe(false);
    expect(vocabulary.isKnown(0)).toBe(false);
    expect(vocabulary.add("pratiques")).toBe(id);
    expect(vocabulary.isKnown(id)).toBe(true);
  });

  it("takes capitals without accents for a known word before one of a phrase, whatever came first", () => {
    for (const phraseFirst of [true, false]) {
      const vocabulary = new Vocabulary();
      if (phraseFirst) vocabulary.number("pratiques");
      const known = vocabulary.add("pratiqués");
      if (!phraseFirst) vocabulary.number("pratiques");
      expect(tokenize("PRATIQUES", vocabulary).word[0]).toBe(known);
    }
  });

  it("grows beyond its first size with every word still found", () => {
    const vocabulary = new Vocabulary();
    const ids = Array.from({ length: 70_000 }, (_, i) => vocabulary.add(`mot${i}`));
    expect(new Set(ids).size).toBe(70_000);
    expect(vocabulary.idOf("mot0")).toBe(ids[0]);
    expect(vocabulary.idOf("mot69999")).toBe(ids[69_999]);
    expect(vocabulary.wordOf(ids[40_000] ?? 0)).toBe("mot40000");
  });
});
