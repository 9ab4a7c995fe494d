import { Shape, TokenKind } from "../text/tokens.js";
import { isCapital } from "./fold.js";
import { isWord, placeFrom, type Scan } from "./scan.js";

/** Tokens of the longest short form: "ONU Femmes", "M & As". */
const LONGEST_SHORT = 3;

/** One past the short form that starts at `at`; `at` if there is none. */
export function shortFrom(scan: Scan, at: number, limit: number): number {
  const { kind } = scan.doc.tokens;
  let last = at;
  while (last < limit && last < at + LONGEST_SHORT && (kind[last] as number) <= TokenKind.Number) last++;
  return last > at && isShort(scan, at, last) ? last : at;
}

/** Where the short form that ends before `end` starts; `end` if there is none. */
export function shortUpTo(scan: Scan, end: number, from: number): number {
  return end - 1 >= from && isShort(scan, end - 1, end) ? end - 1 : end;
}

/** Whether tokens are written like an acronym: capitals in it, a letter, no more than twelve letters. */
function isShort(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan.doc;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (end - start < 2 || end - start > 14) return false;
  if (last - first > 1 && !isWord(scan, first)) return false;
  if (placeFrom(scan, first) && tokens.shape[first] === Shape.Capitalised) return false; // "(États-Unis)"
  const capitals = capitalsIn(scan, first, last);
  if (capitals >= 2) return true;
  return capitals === 1 && last - first === 1 && (end - start <= 10 || tokens.shape[first] === Shape.Mixed);
}

export function capitalsIn(scan: Scan, first: number, last: number): number {
  const { text, tokens } = scan.doc;
  let count = 0;
  for (let at = tokens.start[first] as number; at < (tokens.end[last - 1] as number); at++) {
    if (isCapital(text, at)) count++;
  }
  return count;
}

export function endsShort(kind: number): boolean {
  return (
    kind === TokenKind.CloseParenthesis ||
    kind === TokenKind.CloseBracket ||
    kind === TokenKind.Comma ||
    kind === TokenKind.Semicolon ||
    kind === TokenKind.CloseMark ||
    kind === TokenKind.StraightMark
  );
}

export function isMark(kind: number): boolean {
  return kind >= TokenKind.OpenMark && kind <= TokenKind.SingleMark;
}

/** `end` without quotation marks right before it. */
export function trimMarks(scan: Scan, end: number, from: number): number {
  const { kind } = scan.doc.tokens;
  let last = end;
  while (last - 1 >= from && (kind[last - 1] as number) >= TokenKind.OpenMark) last--;
  return last;
}

export function isEquals(scan: Scan, at: number): boolean {
  return scan.doc.text.charCodeAt(scan.doc.tokens.start[at] as number) === 0x3d;
}

export function isInside(kind: number): boolean {
  return kind <= TokenKind.Number || kind === TokenKind.Dash || kind === TokenKind.Slash || kind === TokenKind.Other;
}
