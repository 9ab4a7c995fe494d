import { codeAt } from "./characters.js";
import { TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** How far behind the end of a text its code units may be asked for. */
const BEHIND = 4;

/**
 * The columns of a token table, of one buffer, for each buffer of its own takes long to get. Until words are looked up,
 * `word` holds the hash of each and `forms` the second hash.
 */
type Columns = Omit<TokenTable, "text" | "length">;

function makeColumns(units: number, room: number): Columns {
  const codes = units + (units & 1); // what is behind starts at a whole number of bytes for any column
  const buffer = new ArrayBuffer(room * 23 + codes * 2);
  const wide = (column: number): Int32Array => new Int32Array(buffer, column * room * 4, room);
  const narrow = (column: number): Uint8Array => new Uint8Array(buffer, room * (20 + column) + codes * 2, room);
  return {
    codes: new Uint16Array(buffer, room * 20, units),
    start: wide(0),
    end: wide(1),
    kind: narrow(0),
    shape: narrow(1),
    gap: narrow(2),
    word: wide(2),
    forms: wide(3),
    bits: wide(4),
  };
}

/** The rows of a token table while it is written; they grow by doubling. */
export class TokenRows {
  readonly text: string;
  /** What is known so far of the word that is read. */
  readonly scan: Int32Array = new Int32Array(4);
  /** Words that are looked up composed (NFC): in scripts without case, with combining marks. */
  readonly odd: number[] = [];
  length = 0;
  columns: Columns;

  constructor(text: string) {
    this.text = text;
    const { length } = text;
    this.columns = makeColumns(length + BEHIND, (length >> 2) + 16); // press text has a token every five code units
    const { codes } = this.columns;
    for (let at = 0; at < length; at++) codes[at] = codeAt(text, at);
  }

  push(start: number, end: number, kind: number, shape: number, gap: number, word: number): void {
    const row = this.length++;
    if (row === this.columns.start.length) this.#grow();
    const { columns } = this;
    columns.start[row] = start;
    columns.end[row] = end;
    columns.kind[row] = kind;
    columns.shape[row] = shape;
    columns.gap[row] = gap;
    columns.word[row] = word;
  }

  /** Adds a word that is not looked up yet. */
  pushWord(start: number, end: number, shape: number, gap: number, hash: number, check: number): void {
    this.push(start, end, TokenKind.Word, shape, gap, hash);
    this.columns.forms[this.length - 1] = check;
  }

  /** The rows as a table, with what the vocabulary says of each word now that all words of the text were met. */
  table(vocabulary: Vocabulary): TokenTable {
    const { text, length, columns } = this;
    const { word, bits, forms } = columns;
    for (let at = 0; at < length; at++) {
      const id = word[at] as number;
      bits[at] = vocabulary.bits[id] as number;
      forms[at] = vocabulary.forms[id] as number;
    }
    return { text, length, ...columns };
  }

  #grow(): void {
    const before = this.columns;
    const after = makeColumns(before.codes.length, before.start.length * 2);
    for (const column of Object.keys(before) as (keyof Columns)[]) after[column].set(before[column]);
    this.columns = after;
  }
}
