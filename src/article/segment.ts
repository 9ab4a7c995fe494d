import { Gap, TokenKind, type TokenTable } from "../text/tokens.js";

/** A line or wrapped paragraph, in token indices `[first, last)`. */
export type BlockRange = readonly [first: number, last: number];

/** A line at least this long whose next line goes on in lower case is wrapped. */
const WRAPPED = 50;

/**
 * Cuts a text into blocks: at every blank line, and at a single line break unless the line was wrapped there, that is,
 * unless it is long, does not end a sentence, and the next line does not start like a new one.
 */
export function segmentBlocks(tokens: TokenTable): BlockRange[] {
  const found: BlockRange[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const gap = at < tokens.length ? (tokens.gap[at] as number) : Gap.Blank;
    if (gap < Gap.Line || (gap === Gap.Line && isWrapped(tokens, first, at))) continue;
    found.push([first, at]);
    first = at;
  }
  return found;
}

function isWrapped(tokens: TokenTable, first: number, at: number): boolean {
  const kind = tokens.kind[at - 1] as number;
  if (kind >= TokenKind.Period && kind <= TokenKind.Ellipsis) return false;
  return (tokens.end[at - 1] as number) - (tokens.start[first] as number) >= WRAPPED;
}
