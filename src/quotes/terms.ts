import type { Doc } from "../article/doc.js";
import type { Quotation } from "../text/quotations.js";

/** Words a term has at most. */
const LONGEST_TERM = 3;

/** How often they must come. */
const OFTEN = 3;

/** Quotations of a few words that the text holds again and again: terms it keeps between marks ("les « gilets jaunes »"). */
export function repeatedTerms({ quotations, tokens, text }: Doc): ReadonlySet<number> {
  const short: number[] = [];
  quotations.forEach(({ from, to, close }, index) => {
    if (close >= 0 && to > from && to - from <= LONGEST_TERM) short.push(index);
  });
  if (short.length < OFTEN) return NONE;
  const seen = new Map<string, number[]>();
  for (const index of short) {
    const { from, to } = quotations[index] as Quotation;
    const words = text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
    const list = seen.get(words);
    if (list) list.push(index);
    else seen.set(words, [index]);
  }
  return new Set([...seen.values()].filter((list) => list.length >= OFTEN).flat());
}

const NONE: ReadonlySet<number> = new Set();
