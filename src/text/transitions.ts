/** Rows start with room for so many; a power of two. */
const ROOM = 16384;

/** The steps of a trie: (state, symbol) → next state. Open addressing, at most half full. */
export class Transitions {
  /** Rows of (state, symbol, next state, unused). */
  #rows: Int32Array = new Int32Array(ROOM * 4);
  #size = 0;

  /** The state after `symbol`; 0 where there is none. */
  next(state: number, symbol: number): number {
    const rows = this.#rows;
    const mask = rows.length - 1;
    for (let row = mix(state, symbol) & mask; ; row = (row + 4) & mask) {
      const to = rows[row + 2] as number;
      if (to === 0 || (rows[row] === state && rows[row + 1] === symbol)) return to;
    }
  }

  add(state: number, symbol: number, to: number): void {
    if (++this.#size * 8 > this.#rows.length) this.#grow();
    this.#place(state, symbol, to);
  }

  #place(state: number, symbol: number, to: number): void {
    const mask = this.#rows.length - 1;
    let row = mix(state, symbol) & mask;
    while (this.#rows[row + 2] !== 0) row = (row + 4) & mask;
    this.#rows[row] = state;
    this.#rows[row + 1] = symbol;
    this.#rows[row + 2] = to;
  }

  #grow(): void {
    const before = this.#rows;
    this.#rows = new Int32Array(before.length * 2);
    for (let row = 0; row < before.length; row += 4) {
      const to = before[row + 2] as number;
      if (to !== 0) this.#place(before[row] as number, before[row + 1] as number, to);
    }
  }
}

function mix(state: number, symbol: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}
