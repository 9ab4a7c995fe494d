import type { Vocabulary } from "../text/vocabulary.js";

export type Gender = "f" | "m" | null;

export function genderOf(letter: string | undefined): Gender {
  return letter === "f" || letter === "m" ? letter : null;
}

/** Adds a word with grammatical bits to those it has; gives its id. */
export function mark(vocabulary: Vocabulary, word: string, bits: number): number {
  const id = vocabulary.add(word);
  vocabulary.bits[id] = (vocabulary.bits[id] as number) | bits;
  return id;
}

export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

export function linesOf(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
