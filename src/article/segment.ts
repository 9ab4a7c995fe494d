import { Gap, Shape, TokenKind, type TokenTable } from "../text/tokens.js";

/** A line or wrapped paragraph, in token indices `[first, last)`. */
export type BlockRange = readonly [first: number, last: number];

/** Lines up to this long may have been wrapped by hand or by a mail program; shorter than `NARROWEST`, they are a list. */
const WIDEST = 100;
const NARROWEST = 45;
/** A line at least this long whose next line goes on in lower case was cut inside a sentence. */
const CUT = 30;
/** How far short of the column a line may fall and still count as full. */
const RAGGED = 2;

/**
 * Cuts the tokens `[first, last)` into blocks: at every blank line, and at a single line break unless the line was
 * wrapped there. A line was wrapped where the lines form a column and the first word of the next line would not have
 * fitted, or where it is long, does not end its sentence, and the next goes on in lower case.
 */
export function segmentBlocks(tokens: TokenTable, first = 0, last: number = tokens.length): BlockRange[] {
  const width = columnOf(tokens, first, last);
  const found: BlockRange[] = [];
  let block = first;
  let line = first;
  for (let at = first + 1; at <= last; at++) {
    const gap = at < last ? (tokens.gap[at] as number) : Gap.Blank;
    if (gap < Gap.Line) continue;
    if (gap === Gap.Blank || !(goesOn(tokens, line, at) || (width > 0 && isFull(tokens, line, at, width)))) {
      found.push([block, at]);
      block = at;
    }
    line = at;
  }
  return found;
}

/** The width of the column that the lines form, in code units; 0 where they form none. */
function columnOf(tokens: TokenTable, first: number, last: number): number {
  let width = 0;
  for (let at = first + 1, line = first; at <= last; at++) {
    if (at < last && (tokens.gap[at] as number) < Gap.Line) continue;
    width = Math.max(width, lengthOf(tokens, line, at));
    if (width > WIDEST) return 0;
    line = at;
  }
  if (width < NARROWEST) return 0;
  let breaks = 0;
  let full = 0;
  for (let at = first + 1, line = first; at < last; at++) {
    if ((tokens.gap[at] as number) < Gap.Line) continue;
    if (tokens.gap[at] === Gap.Line) {
      breaks++;
      if (isFull(tokens, line, at, width)) full++;
    }
    line = at;
  }
  return full >= 3 && full * 3 >= breaks * 2 ? width : 0;
}

/** Whether the line `[line, next)` had no room for the first word of the next. */
function isFull(tokens: TokenTable, line: number, next: number, width: number): boolean {
  let end = next + 1;
  while (end < tokens.length && tokens.gap[end] === Gap.Glued) end++;
  return lengthOf(tokens, line, next) + 1 + lengthOf(tokens, next, end) > width - RAGGED;
}

function lengthOf(tokens: TokenTable, first: number, last: number): number {
  return (tokens.end[last - 1] as number) - (tokens.start[first] as number);
}

/** Whether the line `[line, next)` was cut inside a sentence that goes on at `next`. */
function goesOn(tokens: TokenTable, line: number, next: number): boolean {
  const kind = tokens.kind[next - 1] as number;
  if (kind >= TokenKind.Period && kind <= TokenKind.Ellipsis) return false;
  if (tokens.shape[next] !== Shape.Lower || (tokens.kind[next] as number) > TokenKind.Enclitic) return false;
  return lengthOf(tokens, line, next) >= CUT;
}
