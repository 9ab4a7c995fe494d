import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import { capitalsIn, endsShort, isEquals, isInside, isMark, shortFrom, shortUpTo, trimMarks } from "./acronym-shape.js";
import { alignBefore, lettersOfShort } from "./align.js";
import { phraseBefore } from "./phrase-before.js";
import { hasCapital, is, isWord, type Scan } from "./scan.js";

/** An acronym and what it stands for, in token indices. */
export interface DocAcronym {
  readonly shortFirst: number;
  readonly shortLast: number;
  readonly longFirst: number;
  readonly longLast: number;
}

/** An alignment that costs more may have started too late: its name may start before. */
const LOOSE = 1;
/** One that costs no more has all its initials. */
export const PLAIN = 0.3;

/**
 * Finds the acronyms a text defines: "Agence des ponts ruraux (APR)", "APR (Agence des ponts ruraux)", "APR = Agence …".
 * Both sides lie in one sentence, and no parenthesis or mark of another stands between them.
 */
export function readAcronyms(scan: Scan): DocAcronym[] {
  const found: DocAcronym[] = [];
  const { tokens, sentences } = scan.doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const kind = tokens.kind[at];
      if (kind === TokenKind.OpenParenthesis || kind === TokenKind.OpenBracket) {
        const pair = bracketed(scan, at, sentence.first, sentence.last);
        if (pair) found.push(pair);
      } else if (kind === TokenKind.Other && isEquals(scan, at)) {
        const pair = equated(scan, at, sentence.first, sentence.last);
        if (pair) found.push(pair);
      }
    }
  }
  return found;
}

function bracketed(scan: Scan, open: number, first: number, last: number): DocAcronym | null {
  const { kind } = scan.doc.tokens;
  const shortFirst = isMark(kind[open + 1] as number) ? open + 2 : open + 1;
  const inside = shortFrom(scan, shortFirst, last);
  if (inside > shortFirst && endsShort(kind[inside] as number)) {
    const end = trimMarks(scan, open, first);
    const long = longBefore(scan, shortFirst, inside, leftEdge(scan, end, first), end);
    if (long >= 0) return { shortFirst, shortLast: inside, longFirst: long, longLast: end };
  }
  const close = closeOf(scan, open, last);
  if (close < 0) return null;
  const before = trimMarks(scan, open, first);
  const start = shortUpTo(scan, before, first);
  return start < before ? longWithin(scan, start, before, open + 1, close) : null;
}

function closeOf(scan: Scan, open: number, last: number): number {
  for (let at = open + 1; at < Math.min(last, open + 30); at++) {
    const kind = scan.doc.tokens.kind[at];
    if (kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket) return at;
    if (kind === TokenKind.OpenParenthesis || kind === TokenKind.OpenBracket) return -1;
  }
  return -1;
}

/** "X = long form": the long form behind, up to a mark or the next definition. */
function equated(scan: Scan, at: number, first: number, last: number): DocAcronym | null {
  const { kind } = scan.doc.tokens;
  const shortFirst = shortUpTo(scan, at, first);
  if (shortFirst === at) return null;
  let close = at + 1;
  while (close < last && close < at + 24 && isInside(kind[close] as number) && !isEquals(scan, close)) {
    if (close > at + 1 && hasCapital(scan, close) && is(scan, close, Word.Determiner)) break; // the next sentence
    close++;
  }
  if (close < last && isEquals(scan, close)) close--; // the short form of the next definition
  const pair = { shortFirst, shortLast: at, longFirst: at + 1, longLast: close };
  const words = close - at - 1;
  if (words < 1 || !isWord(scan, at + 1) || capitalsIn(scan, shortFirst, at) < 2) return null;
  const letters = lettersOfShort(scan, shortFirst, at);
  for (let end = at + 2; end <= close; end++) {
    const aligned = alignBefore(scan, letters, at + 1, end);
    if (aligned?.first === at + 1 && aligned.cost <= PLAIN) return { ...pair, longLast: end };
  }
  return words > 1 || alignBefore(scan, letters, at + 1, close) ? pair : null;
}

/** The first token from which a long form may start: behind a parenthesis, a colon, the start of the sentence. */
function leftEdge(scan: Scan, end: number, from: number): number {
  const { kind } = scan.doc.tokens;
  let first = end;
  while (first - 1 >= from && end - first < 40) {
    const before = kind[first - 1] as number;
    if (before >= TokenKind.Period && before <= TokenKind.CloseBracket && before !== TokenKind.Comma) break;
    first--;
  }
  return first;
}

function longBefore(scan: Scan, shortFirst: number, shortLast: number, from: number, end: number): number {
  const letters = lettersOfShort(scan, shortFirst, shortLast);
  const capitals = capitalsIn(scan, shortFirst, shortLast);
  if (letters.length < 2 || end <= from || (capitals < 2 && letters.length < 4)) return -1;
  const aligned = alignBefore(scan, letters, from, end);
  if (aligned) {
    if (end - aligned.first === 1 && capitals < 2) return -1;
    const loose = aligned.cost > LOOSE || (aligned.cost > PLAIN && hasCapital(scan, aligned.first - 1));
    const head = loose ? phraseBefore(scan, letters[0] as number, from, end) : -1;
    return head >= 0 && head < aligned.first ? head : aligned.first;
  }
  return capitals >= 3 || (capitals >= 2 && letters.length >= 3)
    ? phraseBefore(scan, letters[0] as number, from, end)
    : -1;
}

/** The long form inside a parenthesis behind its short form. */
function longWithin(scan: Scan, shortFirst: number, shortLast: number, from: number, end: number): DocAcronym | null {
  const letters = lettersOfShort(scan, shortFirst, shortLast);
  if (letters.length < 2 || capitalsIn(scan, shortFirst, shortLast) < 2) return null;
  let last = end;
  const { kind } = scan.doc.tokens;
  for (let at = from; at < end; at++) {
    if (kind[at] === TokenKind.Semicolon || kind[at] === TokenKind.Colon) {
      last = at;
      break;
    }
  }
  let first = from;
  while (first < last && ((kind[first] as number) >= TokenKind.OpenMark || is(scan, first, Word.Determiner))) first++;
  if (isMark(kind[first - 1] as number)) {
    for (let at = last - 1; at > first; at--) if (isMark(kind[at] as number)) last = at; // 'ARP ("Agence rurale des ponts" belge)'
  }
  last = trimMarks(scan, last, first);
  if (last - first < 2) return null;
  const aligned = alignBefore(scan, letters, first, last);
  if (aligned?.first !== first) return null;
  return { shortFirst, shortLast, longFirst: first, longLast: last };
}
