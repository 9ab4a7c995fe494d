import type { Doc } from "../article/doc.js";
import type { Quotation } from "../text/quotations.js";

/** Words a term has at most. */
const LONGEST_TERM = 3;

/** How often they must come. */
const OFTEN = 3;

const NONE: ReadonlySet<number> = new Set();

/** Quotations of a few words that the text holds again and again: terms it keeps between marks ("les « gilets jaunes »"). */
export function repeatedTerms(doc: Doc): ReadonlySet<number> {
  let short = 0;
  for (const quotation of doc.quotations) if (isShort(quotation)) short++;
  if (short < OFTEN) return NONE;
  const { tokens, text } = doc;
  const seen = new Map<string, number[]>();
  for (let index = 0; index < doc.quotations.length; index++) {
    const quotation = doc.quotations[index] as Quotation;
    if (!isShort(quotation)) continue;
    const words = text.slice(tokens.start[quotation.from], tokens.end[quotation.to - 1]).toLowerCase();
    const list = seen.get(words);
    if (list) list.push(index);
    else seen.set(words, [index]);
  }
  const terms = new Set<number>();
  for (const list of seen.values()) if (list.length >= OFTEN) for (const index of list) terms.add(index);
  return terms;
}

function isShort({ from, to, close }: Quotation): boolean {
  return close >= 0 && to > from && to - from <= LONGEST_TERM;
}
