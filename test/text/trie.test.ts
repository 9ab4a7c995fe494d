import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";
import { TokenKind } from "../../src/text/tokens.js";
import { Trie } from "../../src/text/trie.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const vocabulary = new Vocabulary();
const tokens = (text: string) => tokenize(text, vocabulary);

/** A trie over phrases of words, each with its index as its value. */
function trieOf(...phrases: readonly string[]): Trie {
  const trie = new Trie();
  phrases.forEach((phrase, index) => {
    let state = 0;
    for (const word of phrase.split(" "))
      state = trie.step(state, word === "," ? -TokenKind.Comma : vocabulary.add(word));
    trie.end(state, 0, index);
  });
  return trie;
}

/** The hits of set 0 as "start-end value". */
function hitsOf(trie: Trie, text: string): string[] {
  const { start, end, value } = trie.walk(tokens(text), 1)[0] ?? { start: [], end: [], value: [] };
  return start.map((first, index) => `${first}-${end[index]} ${value[index]}`);
}

describe("Trie", () => {
  it("finds phrases wherever they start, the shorter first", () => {
    const trie = trieOf("pont", "pont neuf", "neuf");
    expect(hitsOf(trie, "un pont neuf")).toEqual(["1-2 0", "1-3 1", "2-3 2"]);
  });

  it("follows punctuation, but no blank line", () => {
    const trie = trieOf("oui , mais", "oui mais");
    expect(hitsOf(trie, "oui, mais")).toEqual(["0-3 0"]);
    expect(hitsOf(trie, "oui\n\nmais")).toEqual([]);
  });

  it("starts what a root opens with every word tied to it", () => {
    const trie = new Trie();
    const root = trie.newState();
    trie.end(trie.step(root, vocabulary.add("valoir")), 0, 7);
    for (const form of ["fait", "font"]) trie.tie(vocabulary.add(form), root);
    expect(hitsOf(trie, "il fait valoir, ils font valoir")).toEqual(["1-3 7", "5-7 7"]);
  });

  it("gives the larger of two values of one phrase first, whatever came first", () => {
    const trie = new Trie();
    const state = trie.step(0, vocabulary.add("accord"));
    for (const value of [2, 3, 1]) trie.end(state, 0, value);
    expect(hitsOf(trie, "accord")).toEqual(["0-1 3", "0-1 2", "0-1 1"]);
  });

  it("tells a thousand words that may follow one word apart", () => {
    const words = Array.from({ length: 1000 }, (_, index) => `mot${String.fromCharCode(97 + (index % 26))}${index}`);
    const trie = trieOf(...words.map((word) => `le ${word}`));
    for (const [index, word] of words.entries()) expect(hitsOf(trie, `le ${word}`)).toEqual([`0-2 ${index}`]);
    expect(hitsOf(trie, "le pont")).toEqual([]);
  });
});
