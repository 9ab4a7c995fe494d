import type { TokenTable } from "./tokens.js";

/** The columns of a token table. */
interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
}

/** Columns over one buffer: six buffers would take longer to make than a short text to read. */
function columns(room: number): Columns {
  const buffer = new ArrayBuffer(room * 15);
  return {
    start: new Int32Array(buffer, 0, room),
    end: new Int32Array(buffer, room * 4, room),
    word: new Int32Array(buffer, room * 8, room),
    kind: new Uint8Array(buffer, room * 12, room),
    shape: new Uint8Array(buffer, room * 13, room),
    gap: new Uint8Array(buffer, room * 14, room),
  };
}

/** The rows of a token table while it is written; they grow by doubling. */
export class TokenRows {
  readonly text: string;
  #length = 0;
  #columns: Columns;

  constructor(text: string) {
    this.text = text;
    this.#columns = columns((text.length >> 2) + 16); // press text has a token every five code units
  }

  push(start: number, end: number, kind: number, shape: number, gap: number, word: number): void {
    const row = this.#length++;
    if (row === this.#columns.start.length) this.#grow();
    const rows = this.#columns;
    rows.start[row] = start;
    rows.end[row] = end;
    rows.kind[row] = kind;
    rows.shape[row] = shape;
    rows.gap[row] = gap;
    rows.word[row] = word;
  }

  table(): TokenTable {
    return { text: this.text, length: this.#length, ...this.#columns };
  }

  #grow(): void {
    const before = this.#columns;
    const larger = columns(before.start.length * 2);
    for (const name of Object.keys(before) as (keyof Columns)[]) larger[name].set(before[name]);
    this.#columns = larger;
  }
}
