import type { Lexicon } from "./lexicon.js";

/** The ids of words, each from when a text first holds the word: they may be asked of tokens alone, not of enclitics. */
export function idsOfWords(lexicon: Lexicon, words: readonly string[]): ReadonlySet<number> {
  const ids = new Set<number>();
  const make = (word: string): void => {
    ids.add(lexicon.vocabulary.add(word));
  };
  for (const word of words) lexicon.defer(word, make, word, 0);
  return ids;
}
