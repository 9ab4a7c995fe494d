import { describe, expect, it } from "vitest";
import { Deferred } from "../../src/text/deferred.js";

/** What was made when the words came, in order. */
function made(stems: readonly string[], words: readonly string[]): string[] {
  const deferred = new Deferred();
  const found: string[] = [];
  for (const stem of stems) deferred.defer(stem, (entry) => found.push(entry), stem, 0);
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
    ["cœur", "COEUR"],
    ["Nguyễn", "NGUYE\u0302\u0303N"],
  ])("is made when its first word is met: %s by %s", (stem, word) => {
    expect(made([stem], [word])).toEqual([stem]);
  });

  it.each([
    ["collaborer", "col"],
    ["collaborer", "cola"],
    ["collaborer", "collègue"],
    ["accord", "corda"],
  ])("waits while no word starts so: %s, not by %s", (stem, word) => {
    expect(made([stem], [word])).toEqual([]);
  });

  it("is made when a part of a word behind a hyphen is met", () => {
    expect(made(["ministre"], ["ex-maire"])).toEqual([]);
    expect(made(["ministre"], ["ex\u2011ministre"])).toEqual(["ministre"]);
  });

  it("is made once", () => {
    expect(made(["pont"], ["ponts", "pont", "pontons"])).toEqual(["pont"]);
  });

  it("is made in the order of its list where it waits for the same letters", () => {
    expect(made(["pont neuf", "pont", "pont"], ["pont"])).toEqual(["pont neuf", "pont", "pont"]);
  });

  it.each([
    [["unir", "leurs"], 1],
    [["leurs", "joignent"], 1],
    [["unir", "joignent"], 0],
    [["leurs"], 0],
  ])("waits for two words, the first any of several: %s", (words, times) => {
    const deferred = new Deferred();
    const found: string[] = [];
    deferred.deferUntil(["unir", "joign"], ["leurs"], (entry) => found.push(entry), "unir leurs forces", 0);
    for (const word of words) deferred.meet(word, 0, word.length);
    expect(found).toHaveLength(times);
  });
});
