import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compromise } from "../../../src/languages/en/annotators/compromise.js";
import { wink } from "../../../src/languages/en/annotators/wink.js";

describe("wink", () => {
  it("tells a verb from a noun of the same form, at the sentence's own offsets", () => {
    const sentence = "She claims  that the “claims” weren’t paid.";
    const notes = wink.annotate?.(sentence) ?? [];
    const found = notes.filter((note) => note.lemma === "claim");
    expect(found.map((note) => [sentence.slice(note.start, note.end), note.partOfSpeech])).toEqual([
      ["claims", "verb"],
      ["claims", "noun"],
    ]);
  });

  it("gives words that slice the sentence in order, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (sentence) => {
        let at = 0;
        for (const { start, end } of wink.annotate?.(sentence) ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(sentence.length);
          at = end;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("compromise", () => {
  it.each([
    ["Rachel Reed", "f"],
    ["Keir Rowe", "m"],
    ["Zzyq Rowe", null],
    ["rowe", null],
    ["A. B. A. B. A. B.", null],
  ])("tells the gender of %s", (name, gender) => {
    expect(compromise.describe?.(name) ?? null).toBe(gender);
  });
});
