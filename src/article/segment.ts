import { Gap, isTerminator, Shape, TokenKind, type TokenTable } from "../text/tokens.js";

/** Lines and wrapped paragraphs in token indices `[first, last)`: of the block k, both at `2 * k`. */
export type BlockRows = readonly number[];

/** Lines up to this long may have been wrapped by hand or by a mail program; shorter than `NARROWEST`, they are a list. */
const WIDEST = 100;
const NARROWEST = 45;
/** A line at least this long whose next line goes on in lower case was cut inside a sentence. */
const CUT = 30;
/** Lines at least this long that end as a sentence does are running text. */
const RUNNING = 80;
/** So many blank lines between lines of running text show that paragraphs stand apart. */
const APART = 3;
/** How far short of the column a line may fall and still count as full. */
const RAGGED = 2;

/**
 * Cuts the tokens `[first, last)` into blocks: at every blank line, and at a single line break unless the line was
 * wrapped there. A line was wrapped where the lines form a column and the first word of the next line would not have
 * fitted, or where it is long, does not end its sentence, and the next goes on in lower case. Where blank lines divide
 * the paragraphs, a single break between two lines of running text is a break inside a paragraph.
 */
export function segmentBlocks(tokens: TokenTable, first = 0, last: number = tokens.length): number[] {
  const lines = linesOf(tokens, first, last);
  const width = columnOf(tokens, lines);
  const apart = standApart(tokens, lines);
  const found: number[] = [];
  let block = first;
  for (let row = 1; row < lines.length; row++) {
    const line = lines[row - 1] as number;
    const next = lines[row] as number;
    const end = lines[row + 1]; // of the next line; none behind the last
    if (end !== undefined && tokens.gap[next] === Gap.Line) {
      const wrapped = goesOn(tokens, line, next) || (width > 0 && isFull(tokens, line, next, width));
      if (wrapped || (apart && isRunning(tokens, line, next) && isRunning(tokens, next, end))) continue;
    }
    found.push(block, next);
    block = next;
  }
  return found;
}

/** The first token of each line, and `last` behind them. */
function linesOf({ gap }: TokenTable, first: number, last: number): number[] {
  const lines = [first];
  for (let at = first + 1; at < last; at++) if ((gap[at] as number) >= Gap.Line) lines.push(at);
  if (first < last) lines.push(last);
  return lines;
}

/** Whether blank lines divide the paragraphs of running text. */
function standApart(tokens: TokenTable, lines: readonly number[]): boolean {
  let count = 0;
  let before = false;
  for (let row = 1; row < lines.length && count < APART; row++) {
    const line = lines[row - 1] as number;
    const running = isRunning(tokens, line, lines[row] as number);
    if (running && before && tokens.gap[line] === Gap.Blank) count++;
    before = running;
  }
  return count >= APART;
}

/** Whether a line is long, ends as a sentence does, and is no item of a list. */
function isRunning({ kind, start, end }: TokenTable, line: number, next: number): boolean {
  if ((end[next - 1] as number) - (start[line] as number) < RUNNING || (kind[line] as number) === TokenKind.Dash)
    return false;
  let at = next - 1;
  while (at > line && (kind[at] as number) >= TokenKind.CloseMark && (kind[at] as number) <= TokenKind.SingleMark) at--;
  return isTerminator(kind[at] as number);
}

/** The width of the column that the lines form, in code units; 0 where they form none. */
function columnOf(tokens: TokenTable, lines: readonly number[]): number {
  let width = 0;
  for (let row = 1; row < lines.length; row++) {
    width = Math.max(width, lengthOf(tokens, lines[row - 1] as number, lines[row] as number));
    if (width > WIDEST) return 0;
  }
  if (width < NARROWEST) return 0;
  let breaks = 0;
  let full = 0;
  for (let row = 1; row + 1 < lines.length; row++) {
    const next = lines[row] as number;
    if (tokens.gap[next] !== Gap.Line) continue;
    breaks++;
    if (isFull(tokens, lines[row - 1] as number, next, width)) full++;
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
  if (isTerminator(kind)) return false;
  if (tokens.shape[next] !== Shape.Lower || (tokens.kind[next] as number) > TokenKind.Enclitic) return false;
  return lengthOf(tokens, line, next) >= CUT;
}
