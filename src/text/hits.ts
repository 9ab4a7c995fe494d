import type { Hits } from "./lexicon.js";

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
