import { type Family, familyOf, isMark } from "./marks.js";
import { MarkPairer } from "./pair-marks.js";
import type { TokenTable } from "./tokens.js";

/** How ' and ‘ ’ quote: the letter behind which a bare apostrophe makes the genitive, or "". */
export type SingleMarks = { readonly genitive: string } | null;

/** Words between quotation marks, in token indices. */
export interface Quotation {
  /** The opening mark; -1 where only the closing one stands in the text. */
  readonly open: number;
  /** The closing mark; -1 where the mark was never closed. */
  readonly close: number;
  /** First token inside. */
  readonly from: number;
  /** One past the last token inside. */
  readonly to: number;
  /** How many quotations it stands in. */
  readonly depth: number;
  /** Index of the quotation of an earlier paragraph that this one goes on, its mark reopened; -1 otherwise. */
  readonly continues: number;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: directed marks by their direction, straight ones by what
 * they touch, nesting kept. A mark that is never closed holds to the end of its paragraph and disturbs no other; where the
 * next paragraph reopens the same mark, or only closes it, the two are one quotation in two parts.
 *
 * @param paragraphs token ranges, in order
 * @param single how ' and ‘ ’ quote (British usage); null where they are only apostrophes
 */
export function pairQuotations(
  tokens: TokenTable,
  paragraphs: readonly { readonly first: number; readonly last: number }[],
  single: SingleMarks,
): Quotation[] {
  const pairer = new MarkPairer(tokens, single);
  const { found } = pairer;
  let carried = -1; // the quotation that the paragraph before left open
  let carriedFamily: Family | null = null;
  for (const { first, last } of paragraphs) {
    let mark = first;
    while (mark < last && !isMark(tokens, mark)) mark++;
    if (mark === last) {
      carried = -1;
      continue;
    }
    const base = found.length;
    const left = pairer.pair(first, last, mark);
    let unclosed = -1;
    for (let at = base; at < found.length; at++) {
      const one = found[at] as Quotation;
      if (left && unclosed < 0 && one.open === left.token) unclosed = at;
      if (carried < 0 || !resumes(tokens, one, first, carriedFamily)) continue;
      found[at] = { ...one, continues: carried };
      carried = -1; // gone on with once
    }
    carried = unclosed;
    carriedFamily = left ? left.family : null;
  }
  return found;
}

/** Whether a quotation starts its paragraph with the mark that the paragraph before left open, or only closes it. */
function resumes(tokens: TokenTable, { open, close }: Quotation, first: number, family: Family | null): boolean {
  return open === first ? familyOf(tokens, first) === family : open < 0 && familyOf(tokens, close) === family;
}
