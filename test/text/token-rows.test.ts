import { describe, expect, it } from "vitest";
import { Word } from "../../src/language/word.js";
import { tokenize } from "../../src/text/tokenize.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

describe("the rows of a token table", () => {
  it("grow where a text has a token at every code unit", () => {
    const text = "!?".repeat(500);
    const tokens = tokenize(text, new Vocabulary());
    expect(tokens.length).toBe(1000);
    for (let at = 0; at < 1000; at++) expect([tokens.start[at], tokens.end[at]]).toEqual([at, at + 1]);
    expect(tokens.codes.subarray(0, 1000)).toEqual(Uint16Array.from(text, (char) => char.charCodeAt(0)));
  });

  it("hold the code units of the text with zeros behind them", () => {
    for (const text of ["", "é", "a😀b"]) {
      const { codes } = tokenize(text, new Vocabulary());
      expect([...codes.subarray(0, text.length)]).toEqual(
        Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
      );
      expect(codes[text.length]).toBe(0);
    }
  });

  it("hold the bits of each word, also of one that a later word of the text brought", () => {
    const vocabulary = new Vocabulary();
    vocabulary.onMeet = (text, start, end) => {
      if (text.slice(start, end) !== "neuf") return false;
      const id = vocabulary.add("pont");
      vocabulary.bits[id] = Word.Month;
      return true;
    };
    vocabulary.add("pont");
    const tokens = tokenize("pont neuf.", vocabulary);
    expect(tokens.bits[0]).toBe(Word.Month);
    expect([...tokens.bits.subarray(1, 3)]).toEqual([0, 0]);
  });
});
