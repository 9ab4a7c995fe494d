import { foldCode } from "./characters.js";

/** What a word hash starts from. */
export const HASH_SEED: number = 0x811c9dc5 | 0;

/** One step of the word hash (FNV-1a, 32 bits, on folded code units). */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/**
 * Words by number, found by a hash over folded code units and then compared, so that a token is looked up without
 * making a string of it. Open addressing, at most half full. Index 0 is "not here".
 */
export class WordTable {
  readonly #words: string[] = [""];
  /** Pairs of (hash, index): a word that is not here is told by its hash, without reading another. */
  #slots: Int32Array;

  /** @param room how many words are expected; a power of two */
  constructor(room: number) {
    this.#slots = new Int32Array(room * 4);
  }

  get size(): number {
    return this.#words.length;
  }

  wordOf(index: number): string {
    return this.#words[index] as string;
  }

  /** The index of a folded word, added if it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const found = this.lookup(word, 0, word.length, hash);
    if (found > 0) return found;
    const index = this.#words.push(word) - 1;
    if (index * 4 > this.#slots.length) this.#grow();
    this.#place(hash, index);
    return index;
  }

  idOf(word: string): number {
    return this.lookup(word, 0, word.length, hashOf(word));
  }

  lookup(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const index = slots[slot + 1] as number;
      if (index === 0) return 0;
      if (slots[slot] === hash && sameWord(this.#words[index] as string, text, start, end)) return index;
    }
  }

  #place(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash << 1) & mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = index;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) this.#place(before[slot] as number, before[slot + 1] as number);
    }
  }
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i)); // it is folded already
  return hash;
}
