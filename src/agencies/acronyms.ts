import { formsAt, indexBefore } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { alignBefore, lettersOfShort } from "./align.js";
import { letterOf } from "./fold.js";
import { hitAt } from "./hits.js";
import { hasCapital, is, isContent, isWord, placeFrom, type Scan } from "./scan.js";

/** An acronym and what it stands for, in token indices. */
export interface DocAcronym {
  readonly shortFirst: number;
  readonly shortLast: number;
  readonly longFirst: number;
  readonly longLast: number;
}

/** Tokens of the longest short form: "ONU Femmes", "M & As". */
const LONGEST_SHORT = 3;
/** Tokens of the longest long form of another language. */
const LONGEST_LONG = 18;
/** An alignment that costs more may have started too late: its name may start before. */
const LOOSE = 1;
/** One that costs no more has all its initials. */
const PLAIN = 0.3;

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

function isMark(kind: number): boolean {
  return kind >= TokenKind.OpenMark && kind <= TokenKind.SingleMark;
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

function isEquals(scan: Scan, at: number): boolean {
  return scan.doc.text.charCodeAt(scan.doc.tokens.start[at] as number) === 0x3d;
}

function isInside(kind: number): boolean {
  return kind <= TokenKind.Number || kind === TokenKind.Dash || kind === TokenKind.Slash || kind === TokenKind.Other;
}

/** One past the short form that starts at `at`; `at` if there is none. */
function shortFrom(scan: Scan, at: number, limit: number): number {
  const { kind } = scan.doc.tokens;
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
  if (placeFrom(scan, first) && tokens.shape[first] === Shape.Capitalised) return false; // "(États-Unis)"
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
  while (last - 1 >= from && (kind[last - 1] as number) >= TokenKind.OpenMark) last--;
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
  if (aligned && (capitals >= 2 || letters.length >= 4)) {
    if (end - aligned.first === 1 && capitals < 2) return -1;
    const loose = aligned.cost > LOOSE || (aligned.cost > PLAIN && hasCapital(scan, aligned.first - 1));
    const head = loose ? phraseBefore(scan, letters[0] as number, from, end) : -1;
    return head >= 0 && head < aligned.first ? head : aligned.first;
  }
  return capitals >= 3 || (capitals >= 2 && letters.length >= 3)
    ? phraseBefore(scan, letters[0] as number, from, end)
    : -1;
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

/**
 * Where the name that ends before `end` starts, whatever its letters, for an acronym of another language: "Fonds des Nations
 * unies pour l'enfance (UNICEF)". In the noun phrase before it, of the words with a capital that open a name, the nearest
 * with the initial of the acronym, else the nearest that heads names of bodies, else the farthest.
 */
function phraseBefore(scan: Scan, initial: number, from: number, end: number): number {
  let [farthest, named, headed] = [-1, -1, -1];
  let lower = false; // a word in lower case stands behind: no person's name
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_LONG); at--) {
    if (!isContent(scan, at) && !is(scan, at, Word.Of | Word.And) && !isBinder(scan, at) && !isNumber(scan, at)) break;
    if (scan.doc.tokens.shape[at] === Shape.Lower) {
      if (formsAt(scan.doc, at) & FINITE && opensClause(scan, at)) break;
      lower = true;
    } else if (lower && opensName(scan, at, from)) {
      farthest = at;
      if (headed < 0 && hitAt(scan.doc, LexiconSet.AgencyHead, at, end)) headed = at;
      if (named < 0 && letterOf(scan.doc.text.charCodeAt(scan.doc.tokens.start[at] as number)) === initial) named = at;
    }
  }
  if (farthest < 0 || namesPerson(scan, end)) return -1;
  return named >= 0 ? named : headed >= 0 ? headed : farthest;
}

/** A word with a capital and none before it. */
function opensName(scan: Scan, at: number, from: number): boolean {
  if (!isWord(scan, at) || !hasCapital(scan, at) || is(scan, at, Word.Determiner | Word.Preposition)) return false;
  return (
    at === from || !isWord(scan, at - 1) || !hasCapital(scan, at - 1) || is(scan, at - 1, Word.Determiner | Word.Of)
  );
}

/** Whether a form that may be a finite verb is one: no article or preposition stands before it. */
function opensClause(scan: Scan, at: number): boolean {
  return !is(scan, at - 1, Word.Of | Word.Determiner | Word.Preposition | Word.And);
}

/** Whether the words before `end` are a person's name: "le député de la Loire Jean Roux (PRL)". */
function namesPerson(scan: Scan, end: number): boolean {
  const people = scan.people.mentions;
  const mention = people[indexBefore(people, end - 1)];
  return mention !== undefined && mention.last >= end;
}

function isNumber(scan: Scan, at: number): boolean {
  return scan.doc.tokens.kind[at] === TokenKind.Number;
}

function isBinder(scan: Scan, at: number): boolean {
  const word = scan.doc.tokens.word[at] as number;
  return scan.lexicon.articles.has(word) || scan.lexicon.links.has(word);
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
  if (aligned?.first !== first) return null;
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
