import { codeAt } from "./characters.js";
/** What a word hash starts from. */
export const HASH_SEED: number = 0x811c9dc5 | 0;

/** One step of the word hash (FNV-1a, 32 bits, on folded code units). */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** One step of a second hash, independent of the first: words are told apart by both (64 bits), never read again. */
export function checkStep(check: number, folded: number): number {
  return (Math.imul(check, 0x01000197) + folded + 1) | 0;
}

/**
 * Words by number, found by two hashes over folded code units, so that a token is looked up without making a string of
 * it or reading the word it is compared with. Open addressing, at most half full. Index 0 is "not here".
 */
export class WordTable {
  readonly #words: string[] = [""];
  /** Rows of (hash, check, index, unused). */
  #slots: Int32Array;

  /** @param room how many words are expected; a power of two */
  constructor(room: number) {
    this.#slots = new Int32Array(room * 8);
  }

  get size(): number {
    return this.#words.length;
  }

  wordOf(index: number): string {
    return this.#words[index] as string;
  }

  /** The index of a folded word, added if it is new. */
  add(word: string): number {
    let hash = HASH_SEED;
    let check = 0;
    for (let at = 0; at < word.length; at++) {
      const code = codeAt(word, at); // it is folded already
      hash = hashStep(hash, code);
      check = checkStep(check, code);
    }
    const found = this.lookup(hash, check);
    if (found > 0) return found;
    const index = this.#words.push(word) - 1;
    if (index * 8 > this.#slots.length) this.#grow();
    this.#place(hash, check, index);
    return index;
  }

  idOf(word: string): number {
    return this.lookup(hashOf(word), checkOf(word));
  }

  lookup(hash: number, check: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 2) & mask; ; slot = (slot + 4) & mask) {
      const index = slots[slot + 2] as number;
      if (index === 0) return 0;
      if (slots[slot] === hash && slots[slot + 1] === check) return index;
    }
  }

  #place(hash: number, check: number, index: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash << 2) & mask;
    while (this.#slots[slot + 2] !== 0) slot = (slot + 4) & mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = check;
    this.#slots[slot + 2] = index;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 4) {
      const index = before[slot + 2] as number;
      if (index !== 0) this.#place(before[slot] as number, before[slot + 1] as number, index);
    }
  }
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, codeAt(word, i)); // it is folded already
  return hash;
}

function checkOf(word: string): number {
  let check = 0;
  for (let i = 0; i < word.length; i++) check = checkStep(check, codeAt(word, i));
  return check;
}
