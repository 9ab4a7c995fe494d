import { bareWord, foldWord } from "./fold.js";
import { WordTable } from "./word-table.js";

/** A word that may have an accent. */
const ACCENTED = /[^\0-\x7f]/;
/** How many words a language is expected to hold. */
const ROOM = 16384;
/** Room for words met that no lexicon holds; even. */
const UNKNOWN = 32768;

/**
 * Every word that some lexicon of a language holds, with an id, the word's grammatical bits (see `Word`) and its
 * verb-form bits (see `Form`). Id 0 is "not here".
 */
export class Vocabulary {
  /** Grammatical bits by word id. */
  bits: Int32Array = new Int32Array(ROOM);
  /** Verb-form bits by word id. */
  forms: Int32Array = new Int32Array(ROOM);
  /** Whether a word is one by itself, by word id, see `isKnown`. */
  #known: Uint8Array = new Uint8Array(ROOM);
  /** Whether a word was met in a text before, by word id. */
  #met: Uint8Array = new Uint8Array(ROOM);
  /** Hashes of words met that the vocabulary does not hold, of those with the same low bits the last two. */
  readonly #unknown: Int32Array = new Int32Array(UNKNOWN);
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

  /** The id of a word, added if it is new, and known from now on. */
  add(word: string): number {
    const id = this.number(word);
    this.know(id);
    return id;
  }

  /** The id of a word of a phrase, added if it is new. */
  number(word: string): number {
    const folded = foldWord(word);
    const before = this.#words.size;
    const id = this.#words.add(folded);
    if (id < before) return id;
    if (id >= this.bits.length) {
      this.bits = grown(this.bits);
      this.forms = grown(this.forms);
      this.#met = grownBytes(this.#met);
      this.#known = grownBytes(this.#known);
    }
    this.#addBare(id, folded);
    return id;
  }

  /** Makes a word of a phrase known by itself. */
  know(id: number): void {
    if (this.#known[id] === 1) return;
    this.#known[id] = 1;
    this.#addBare(id, this.wordOf(id));
  }

  /**
   * Whether the word with this id is one by itself: of a class, a form, the first of a phrase. The others of a phrase are
   * not: which of them have an id depends on the texts read before, and no finding may.
   */
  isKnown(id: number): boolean {
    return this.#known[id] === 1;
  }

  /** Whether the word with this id and hash is met for the first time, or was forgotten since. It is noted as met. */
  isNew(id: number, hash: number): boolean {
    if (id > 0) {
      if (this.#met[id] === 1) return false;
      this.#met[id] = 1;
      return true;
    }
    const slot = hash & (UNKNOWN - 2);
    const last = this.#unknown[slot] as number;
    if (last === hash || this.#unknown[slot + 1] === hash) return false;
    this.#unknown[slot + 1] = last;
    this.#unknown[slot] = hash;
    return true;
  }

  /** The id of the word with these hashes of its folded code units; 0 where the vocabulary does not hold it. */
  lookup(hash: number, check: number): number {
    return this.#words.lookup(hash, check);
  }

  /** The same for a word with a capital, which may have lost its accents. */
  lookupCapitalised(hash: number, check: number): number {
    const id = this.#words.lookup(hash, check);
    if (this.#known[id] === 1) return id;
    const bare = this.#wordOfBare[this.#bare.lookup(hash, check)] as number;
    return id === 0 || this.#known[bare] === 1 ? bare : id;
  }

  /** The id of a word given as a string, or 0. */
  idOf(word: string): number {
    return this.#words.idOf(foldWord(word));
  }

  /** Lets a word be found without its accents. */
  #addBare(id: number, word: string): void {
    if (!ACCENTED.test(word)) return;
    const plain = bareWord(word);
    if (plain === word) return;
    const index = this.#bare.add(plain);
    if (index >= this.#wordOfBare.length) this.#wordOfBare = grown(this.#wordOfBare);
    const other = this.#wordOfBare[index] as number;
    if (other === 0 || this.#goesBefore(id, other)) this.#wordOfBare[index] = id;
  }

  /** Of several words with one bare form a known one has it, the first by spelling, whatever the order they came in. */
  #goesBefore(id: number, other: number): boolean {
    if (this.#known[id] !== this.#known[other]) return this.#known[id] === 1;
    return this.wordOf(id) < this.wordOf(other);
  }
}

function grown(rows: Int32Array): Int32Array {
  const larger = new Int32Array(rows.length * 2);
  larger.set(rows);
  return larger;
}

function grownBytes(rows: Uint8Array): Uint8Array {
  const larger = new Uint8Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
