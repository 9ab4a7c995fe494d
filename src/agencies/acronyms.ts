import { indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { alignBefore, lettersOfShort } from "./align.js";
import { hitAt } from "./hits.js";
import { hasCapital, is, isContent, isWord, type Scan } from "./scan.js";

/** An acronym and what it stands for, in token indices. */
export interface DocAcronym {
  readonly shortFirst: number;
  readonly shortLast: number;
  readonly longFirst: number;
  readonly longLast: number;
}

/** Tokens of the longest short form: "ONU Femmes", "M & As". */
const LONGEST_SHORT = 3;

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
      } else if (kind === TokenKind.Other && tokens.text.charCodeAt(tokens.start[at] as number) === 0x3d) {
        const pair = equated(scan, at, sentence.first, sentence.last);
        if (pair) found.push(pair);
      }
    }
  }
  return found;
}

function bracketed(scan: Scan, open: number, first: number, last: number): DocAcronym | null {
  const { kind } = scan.doc.tokens;
  const inside = shortFrom(scan, open + 1, last);
  if (inside > open + 1 && endsShort(kind[inside] as number)) {
    const end = trimMarks(scan, open, first);
    const long = longBefore(scan, open + 1, inside, leftEdge(scan, end, first), end);
    if (long >= 0) return { shortFirst: open + 1, shortLast: inside, longFirst: long, longLast: end };
  }
  const close = closeOf(scan, open, last);
  if (close < 0) return null;
  const shortLast = trimMarks(scan, open, first);
  const shortFirst = shortUpTo(scan, shortLast, first);
  return shortFirst < shortLast ? longWithin(scan, shortFirst, shortLast, open + 1, close) : null;
}

function endsShort(kind: number): boolean {
  return (
    kind === TokenKind.CloseParenthesis ||
    kind === TokenKind.CloseBracket ||
    kind === TokenKind.Comma ||
    kind === TokenKind.Semicolon ||
    kind === TokenKind.CloseMark ||
    kind === TokenKind.StraightMark
  );
}

function closeOf(scan: Scan, open: number, last: number): number {
  for (let at = open + 1; at < Math.min(last, open + 30); at++) {
    const kind = scan.doc.tokens.kind[at];
    if (kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket) return at;
    if (kind === TokenKind.OpenParenthesis || kind === TokenKind.OpenBracket) return -1;
  }
  return -1;
}

/** "X = long form": the long form behind, up to a mark. */
function equated(scan: Scan, at: number, first: number, last: number): DocAcronym | null {
  const { kind } = scan.doc.tokens;
  const shortFirst = shortUpTo(scan, at, first);
  if (shortFirst === at) return null;
  let close = at + 1;
  while (close < last && close < at + 20 && isInside(kind[close] as number)) close++;
  return longWithin(scan, shortFirst, at, at + 1, close);
}

function isInside(kind: number): boolean {
  return kind <= TokenKind.Number || kind === TokenKind.Dash || kind === TokenKind.Slash || kind === TokenKind.Other;
}

/** One past the short form that starts at `at`; `at` if there is none. */
function shortFrom(scan: Scan, at: number, limit: number): number {
  const { kind } = scan.doc.tokens;
  const start = kind[at] === TokenKind.OpenMark || kind[at] === TokenKind.StraightMark ? at + 1 : at;
  if (start > at) return at; // a mark inside the parenthesis: the short form is not right behind it
  let last = at;
  while (last < limit && last < at + LONGEST_SHORT && (kind[last] as number) <= TokenKind.Number) last++;
  return last > at && isShort(scan, at, last) ? last : at;
}

/** Where the short form that ends before `end` starts; `end` if there is none. */
function shortUpTo(scan: Scan, end: number, from: number): number {
  return end - 1 >= from && isShort(scan, end - 1, end) ? end - 1 : end;
}

/** Whether tokens are written like an acronym: capitals in it, a letter, no more than twelve letters. */
function isShort(scan: Scan, first: number, last: number): boolean {
  const { text, tokens } = scan.doc;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (end - start < 2 || end - start > 14) return false;
  if (last - first > 1 && !isWord(scan, first)) return false;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (letter !== letter.toLowerCase()) capitals++;
  }
  if (capitals >= 2) return true;
  return capitals === 1 && last - first === 1 && (end - start <= 10 || tokens.shape[first] === Shape.Mixed);
}

/** `end` without quotation marks right before it. */
function trimMarks(scan: Scan, end: number, from: number): number {
  const { kind } = scan.doc.tokens;
  let last = end;
  while (last - 1 >= from && (kind[last - 1] as number) >= TokenKind.OpenMark && kind[last - 1] !== TokenKind.Other)
    last--;
  return last;
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
  if (letters.length < 2 || end <= from) return -1;
  const aligned = alignBefore(scan, letters, from, end);
  if (aligned >= 0 && end > aligned && (capitals >= 2 || letters.length >= 4)) {
    return end - aligned === 1 && capitals < 2 ? -1 : aligned;
  }
  return capitals >= 3 ? headBefore(scan, from, end) : -1;
}

function capitalsIn(scan: Scan, first: number, last: number): number {
  const { text, tokens } = scan.doc;
  let count = 0;
  for (let at = tokens.start[first] as number; at < (tokens.end[last - 1] as number); at++) {
    const letter = text.charAt(at);
    if (letter !== letter.toLowerCase()) count++;
  }
  return count;
}

/** The head of a body whose name ends right before an acronym of another language: "Fonds des Nations unies pour l'enfance (UNICEF)". */
function headBefore(scan: Scan, from: number, end: number): number {
  for (let at = end - 1; at >= Math.max(from, end - 14); at--) {
    if (!isContent(scan, at) && !is(scan, at, Word.Of | Word.And) && !isBinder(scan, at)) return -1;
    const hit = at < end - 1 && hasCapital(scan, at) ? hitAt(scan.doc, LexiconSet.AgencyHead, at, end) : null;
    const head = hit && scan.lexicon.heads[hit.value];
    if (head && head.class !== "none" && head.form === "name") return at;
  }
  return -1;
}

function isBinder(scan: Scan, at: number): boolean {
  const word = scan.doc.tokens.word[at] as number;
  return (
    scan.lexicon.articles.has(word) || scan.lexicon.links.has(word) || scan.doc.tokens.kind[at] === TokenKind.Comma
  );
}

/** The long form inside a parenthesis behind its short form. */
function longWithin(scan: Scan, shortFirst: number, shortLast: number, from: number, end: number): DocAcronym | null {
  const letters = lettersOfShort(scan, shortFirst, shortLast);
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
  last = trimMarks(scan, last, first);
  if (last - first < 2 || letters.length < 2 || capitalsIn(scan, shortFirst, shortLast) < 2) return null;
  const aligned = alignBefore(scan, letters, first, last);
  if (aligned !== first) return null;
  return { shortFirst, shortLast, longFirst: first, longLast: last };
}

/** The pair whose long form is the tokens `[first, last)`, if any; pairs are in order of their first token. */
export function pairOfLong(pairs: readonly DocAcronym[], first: number, last: number): DocAcronym | null {
  return pairs.find((pair) => pair.longFirst === first && pair.longLast === last) ?? null;
}

/** Whether a token lies in a sentence that is read. */
export function inSentence(scan: Scan, at: number): boolean {
  const sentence = scan.doc.sentences[indexBefore(scan.doc.sentences, at)];
  return sentence !== undefined && at < sentence.last;
}
