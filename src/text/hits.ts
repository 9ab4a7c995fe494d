/** Where the phrases of one lexicon stand in a text: rows `[start, end)` in tokens with the value of the phrase. */
export interface Hits {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly value: readonly number[];
}

/** The same while a text is walked. */
export interface HitRows {
  readonly start: number[];
  readonly end: number[];
  readonly value: number[];
}

/** The first hit at or behind a token. Binary search. */
export function hitFrom({ start }: Hits, token: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Notes a hit behind the others of its token that are not longer. */
export function noteHit({ start, end, value }: HitRows, at: number, to: number, what: number): void {
  let row = start.length;
  for (; row > 0 && start[row - 1] === at && (end[row - 1] as number) > to; row--) {
    end[row] = end[row - 1] as number;
    value[row] = value[row - 1] as number;
  }
  start.push(at);
  end[row] = to;
  value[row] = what;
}
