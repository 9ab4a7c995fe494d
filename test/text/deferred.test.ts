import { describe, expect, it } from "vitest";
import { Deferred } from "../../src/text/deferred.js";

/** What was made when the words came, in order. */
function made(stems: readonly string[], words: readonly string[]): string[] {
  const deferred = new Deferred();
  const found: string[] = [];
  for (const stem of stems) deferred.defer(stem, () => found.push(stem));
  for (const word of words) deferred.meet(word, 0, word.length);
  return found;
}

describe("what is put off", () => {
  it.each([
    ["collaborer", "collaborait"],
    ["élargir", "ELARGIR"],
    ["à lire aussi", "À"],
    ["l'accord", "l’"],
    ["ex-ministre", "ex-ministres"],
    ["œuvre", "œuvres"],
  ])("is made when its first word is met: %s by %s", (stem, word) => {
    expect(made([stem], [word])).toEqual([stem]);
  });

  it.each([
    ["collaborer", "col"],
    ["collaborer", "cola"],
    ["accord", "corda"],
  ])("waits while no word starts so: %s, not by %s", (stem, word) => {
    expect(made([stem], [word])).toEqual([]);
  });

  it("waits for a hyphen inside its first letters where that is part of the word", () => {
    const deferred = new Deferred();
    const found: string[] = [];
    deferred.defer("ex-ministre", () => found.push("ex-ministre"), true);
    deferred.meet("exemple", 0, 7);
    expect(found).toEqual([]);
    deferred.meet("ex\u2011maire", 0, 8);
    deferred.meet("ex\u2011ministre", 0, 11);
    expect(found).toEqual(["ex-ministre"]);
  });

  it("is made once", () => {
    expect(made(["pont"], ["ponts", "pont", "pontons"])).toEqual(["pont"]);
  });
});
