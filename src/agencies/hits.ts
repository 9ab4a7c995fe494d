import type { Doc } from "../article/doc.js";
import type { LexiconSet } from "../language/sets.js";

/** One phrase of a lexicon in a text, in token indices. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The longest phrase of a set that starts at a token and ends by `limit`. */
export function hitAt(doc: Doc, set: LexiconSet, at: number, limit: number): Hit | null {
  const hits = doc.hits[set];
  if (!hits) return null;
  let low = 0;
  let high = hits.start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits.start[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && hits.start[index] === at; index--) {
    const last = hits.end[index] as number;
    if (last <= limit) return { first: at, last, value: hits.value[index] as number };
  }
  return null;
}

/** The longest phrase of a set that ends before `end`, of at most four tokens. */
export function hitUpTo(doc: Doc, set: LexiconSet, end: number, from: number): Hit | null {
  for (let first = Math.max(from, end - 4); first < end; first++) {
    const hit = hitAt(doc, set, first, end);
    if (hit?.last === end) return hit;
  }
  return null;
}
