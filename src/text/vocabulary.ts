import { bareWord, foldWord } from "./fold.js";
import { WordTable } from "./word-table.js";

/** How many words a language is expected to hold. */
const ROOM = 16384;

/**
 * Every word that some lexicon of a language holds, with an id, the word's grammatical bits (see `Word`) and its
 * verb-form bits (see `Form`). Id 0 is "not here".
 */
export class Vocabulary {
  /** Grammatical bits by word id. */
  bits: Int32Array = new Int32Array(ROOM);
  /** Verb-form bits by word id. */
  forms: Int32Array = new Int32Array(ROOM);
  /** Whether a word was met in a text before, by word id. */
  #met: Uint8Array = new Uint8Array(ROOM);
  /** Hashes of words met that the vocabulary does not hold, each in the slot of its low bits. */
  readonly #unknown: Int32Array = new Int32Array(ROOM);
  /** Adds what the vocabulary has not made up yet of words that start like the one met; whether it added any. */
  onMeet: ((text: string, start: number, end: number) => boolean) | null = null;
  readonly #words: WordTable = new WordTable(ROOM);
  readonly #bare: WordTable = new WordTable(ROOM / 4);
  #wordOfBare: Int32Array = new Int32Array(ROOM / 4);

  /** How many ids there are, id 0 included. */
  get size(): number {
    return this.#words.size;
  }

  /** The folded word behind an id. */
  wordOf(id: number): string {
    return this.#words.wordOf(id);
  }

  /** The id of a word, added if it is new. */
  add(word: string): number {
    const folded = foldWord(word);
    const before = this.#words.size;
    const id = this.#words.add(folded);
    if (id < before) return id;
    if (id >= this.bits.length) {
      this.bits = grown(this.bits);
      this.forms = grown(this.forms);
      const met = new Uint8Array(this.bits.length);
      met.set(this.#met);
      this.#met = met;
    }
    const plain = bareWord(folded);
    if (plain !== folded) this.#addBare(plain, id);
    return id;
  }

  /** Whether the word with this id and hash is met for the first time, or was forgotten since. It is noted as met. */
  isNew(id: number, hash: number): boolean {
    if (id > 0) {
      if (this.#met[id] === 1) return false;
      this.#met[id] = 1;
      return true;
    }
    const slot = hash & (ROOM - 1);
    if (this.#unknown[slot] === hash) return false;
    this.#unknown[slot] = hash;
    return true;
  }

  /** The id of the word with these hashes of its folded code units; 0 where the vocabulary does not hold it. */
  lookup(hash: number, check: number): number {
    return this.#words.lookup(hash, check);
  }

  /** The same for a word with a capital, which may have lost its accents. */
  lookupCapitalised(hash: number, check: number): number {
    return this.#words.lookup(hash, check) || (this.#wordOfBare[this.#bare.lookup(hash, check)] as number);
  }

  /** The id of a word given as a string, or 0. */
  idOf(word: string): number {
    return this.#words.idOf(foldWord(word));
  }

  #addBare(plain: string, id: number): void {
    const before = this.#bare.size;
    const index = this.#bare.add(plain);
    if (index < before) {
      // of several words with one bare form the first by spelling has it, whatever the order they came in
      const other = this.wordOf(this.#wordOfBare[index] as number);
      if (other <= this.wordOf(id)) return;
    }
    if (index >= this.#wordOfBare.length) this.#wordOfBare = grown(this.#wordOfBare);
    this.#wordOfBare[index] = id;
  }
}

function grown(rows: Int32Array): Int32Array {
  const larger = new Int32Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
