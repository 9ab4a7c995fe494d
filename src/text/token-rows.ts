import { codesOf } from "./characters.js";
import { TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** The rows of a token table while it is written; they grow by doubling. */
export class TokenRows {
  readonly text: string;
  readonly codes: Uint16Array;
  /** What is known so far of the word that is read. */
  readonly scan: Int32Array = new Int32Array(4);
  /** Words that are looked up composed (NFC): in scripts without case, with combining marks. */
  readonly odd: number[] = [];
  length = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** The hash of each word, until words are looked up; then its id. */
  word: Int32Array;
  /** The second hash of each word. */
  check: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.codes = codesOf(text);
    const room = (text.length >> 2) + 16; // press text has a token every five code units
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.shape = new Uint8Array(room);
    this.gap = new Uint8Array(room);
    this.word = new Int32Array(room);
    this.check = new Int32Array(room);
  }

  push(start: number, end: number, kind: number, shape: number, gap: number, word: number): void {
    const row = this.length++;
    if (row === this.start.length) this.#grow();
    this.start[row] = start;
    this.end[row] = end;
    this.kind[row] = kind;
    this.shape[row] = shape;
    this.gap[row] = gap;
    this.word[row] = word;
  }

  /** Adds a word that is not looked up yet. */
  pushWord(start: number, end: number, shape: number, gap: number, hash: number, check: number): void {
    this.push(start, end, TokenKind.Word, shape, gap, hash);
    this.check[this.length - 1] = check;
  }

  /** The rows as a table, with what the vocabulary says of each word now that all words of the text were met. */
  table({ bits, forms }: Vocabulary): TokenTable {
    const { text, codes, length, start, end, kind, shape, gap, word, check } = this;
    const bitsOf = new Int32Array(word.length);
    const formsOf = check.fill(0, length); // nobody looks at the hashes again
    for (let at = 0; at < length; at++) {
      const id = word[at] as number;
      bitsOf[at] = bits[id] as number;
      formsOf[at] = forms[id] as number;
    }
    return { text, codes, length, start, end, kind, shape, gap, word, bits: bitsOf, forms: formsOf };
  }

  #grow(): void {
    const room = this.start.length * 2;
    const wide = (rows: Int32Array): Int32Array => copyInto(new Int32Array(room), rows);
    const narrow = (rows: Uint8Array): Uint8Array => copyInto(new Uint8Array(room), rows);
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.word = wide(this.word);
    this.check = wide(this.check);
    this.kind = narrow(this.kind);
    this.shape = narrow(this.shape);
    this.gap = narrow(this.gap);
  }
}

function copyInto<T extends Int32Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
