import type { Doc } from "../article/doc.js";

/** Words a term has at most. */
const LONGEST_TERM = 3;

/** How often they must come. */
const OFTEN = 3;

/** Quotations of a few words that the text holds again and again: terms it keeps between marks ("les « gilets jaunes »"). */
export function repeatedTerms(doc: Doc): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  doc.quotations.forEach(({ from, to, close }, index) => {
    if (close < 0 || to <= from || to - from > LONGEST_TERM) return;
    const { start, end } = doc.tokens;
    const words = doc.text.slice(start[from], end[to - 1]).toLowerCase();
    const list = seen.get(words);
    if (list) list.push(index);
    else seen.set(words, [index]);
  });
  return new Set([...seen.values()].filter((list) => list.length >= OFTEN).flat());
}
