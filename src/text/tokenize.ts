import { Word } from "../language/word.js";
import { Char, classOf, foldCode, Info } from "./characters.js";
import { TokenRows } from "./token-rows.js";
import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";
import { WordScan } from "./word-scan.js";
import { checkStep, HASH_SEED, hashStep } from "./word-table.js";

/** Words longer than this are in no vocabulary. */
const LONGEST_WORD = 64;

/**
 * Reads a text into its token table in one pass over its code units.
 *
 * Elided words ("l'", "qu'") and enclitics ("-t-il", "'s") that the vocabulary knows as such are tokens of their own;
 * any other apostrophe or hyphen between letters stays inside its word. Dotted initials ("U.S.", "J.-C.") are one word.
 */
export function tokenize(text: string, vocabulary: Vocabulary): TokenTable {
  const rows = new TokenRows(text);
  const scan = new WordScan();
  const { length } = text;
  let gap: number = Gap.Blank;
  let at = 0;
  while (at < length) {
    const kind = classOf(codeAt(text, at));
    if (kind === Char.Space) {
      if (gap === Gap.Glued) gap = Gap.Space;
      at++;
    } else if (kind === Char.Break) {
      gap = gap >= Gap.Line ? Gap.Blank : Gap.Line;
      at += codeAt(text, at) === 13 && codeAt(text, at + 1) === 10 ? 2 : 1;
    } else {
      at =
        kind >= Char.Lower && kind <= Char.Combining
          ? readWord(rows, vocabulary, scan, at, gap)
          : readMark(rows, at, gap);
      gap = Gap.Glued;
    }
  }
  return rows.table();
}

/** Reads the word that starts at `from`; gives where the next token may start. */
function readWord(rows: TokenRows, vocabulary: Vocabulary, scan: WordScan, from: number, gap: number): number {
  const { text } = rows;
  let at = scan.start(text, from);
  let enclitic = 0;
  for (;;) {
    const kind = (scan.info >> Info.ClassShift) & Info.Class;
    if (kind < Char.Apostrophe || (kind > Char.Period && scan.code !== 0x2c)) break;
    if (kind === Char.Apostrophe && isElided(vocabulary, scan, at - from)) {
      scan.take();
      at++;
      break;
    }
    if (kind === Char.Apostrophe || kind === Char.Hyphen) {
      if (!isLetterOrDigit(codeAt(text, at + 1))) break;
      enclitic = encliticEnd(vocabulary, text, at);
      if (enclitic > 0) break;
    } else if (!staysInside(text, from, at, isNumber(scan.seen))) break;
    scan.take();
    at = scan.run(text, at + 1);
  }
  if (isNumber(scan.seen)) rows.push(from, at, TokenKind.Number, Shape.None, gap, 0);
  else pushWord(rows, vocabulary, scan, from, at, gap);
  return enclitic > 0 ? readEnclitic(rows, vocabulary, at, enclitic) : at;
}

function pushWord(
  rows: TokenRows,
  vocabulary: Vocabulary,
  scan: WordScan,
  from: number,
  end: number,
  gap: number,
): void {
  const { text } = rows;
  const { hash, seen } = scan;
  let id = idOf(vocabulary, text, from, end, scan);
  if (vocabulary.onMeet !== null && vocabulary.isNew(id, hash) && vocabulary.onMeet(text, from, end)) {
    id = idOf(vocabulary, text, from, end, scan);
  }
  const shape = (seen & Info.Upper) === 0 ? lowerShape(seen) : shapeOf(text, from, end, seen);
  rows.push(from, end, TokenKind.Word, shape, gap, id);
}

/** The code unit at `at`; 0 past the end, for a look beyond it makes the engine read every code unit the slow way. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether a word was seen to hold nothing but digits, and marks between them. */
function isNumber(seen: number): boolean {
  return (seen & (Info.Inside | Info.Hyphen)) === Info.Digit;
}

function idOf(vocabulary: Vocabulary, text: string, from: number, end: number, scan: WordScan): number {
  if ((scan.seen & (Info.Letter | Info.Combining)) !== 0) {
    // scripts without case, combining marks: such a word is composed (NFC) before it is looked up
    const id = vocabulary.idOf(text.slice(from, Math.min(end, from + LONGEST_WORD)));
    if (id > 0) return id;
  }
  return (scan.seen & Info.Upper) !== 0
    ? vocabulary.lookupCapitalised(scan.hash, scan.check)
    : vocabulary.lookup(scan.hash, scan.check);
}

function lowerShape(seen: number): number {
  return (seen & Info.Lower) !== 0 ? Shape.Lower : Shape.None;
}

/** How a word with upper-case letters is written: "Jean-Marc" is capitalised, "iPhone" and "McDonald" are mixed. */
function shapeOf(text: string, from: number, end: number, seen: number): number {
  let upper = 0;
  for (let at = from; at < end && upper < 2; at++) if (classOf(codeAt(text, at)) === Char.Upper) upper++;
  if ((seen & Info.Lower) === 0) return upper > 1 ? Shape.Capitals : Shape.Capitalised;
  if (classOf(text.charCodeAt(from)) !== Char.Upper) return Shape.Mixed;
  // the parts of a compound or of initials each have a capital: "Jean-Marc", "J.-C."
  return upper === 1 || codeAt(text, from + 1) === 0x27 || (seen & (Info.Hyphen | Info.Period)) !== 0
    ? Shape.Capitalised
    : Shape.Mixed;
}

/** Whether the letters read so far and an apostrophe are a word that elision made: "l'", "qu'", "jusqu'". */
function isElided(vocabulary: Vocabulary, scan: WordScan, length: number): boolean {
  if (length > 8) return false;
  const id = vocabulary.lookupCapitalised(hashStep(scan.hash, 0x27), checkStep(scan.check, 0x27));
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Elided) !== 0;
}

/** Where the enclitic that starts with the apostrophe or hyphen at `from` ends ("-il", "-t-il", "'s"); 0 if there is none. */
function encliticEnd(vocabulary: Vocabulary, text: string, from: number): number {
  let hash = HASH_SEED;
  let check = 0;
  let at = from;
  do {
    const folded = foldCode(text.charCodeAt(at++));
    hash = hashStep(hash, folded);
    check = checkStep(check, folded);
  } while (at - from <= 8 && continuesEnclitic(text, from, at));
  const next = classOf(codeAt(text, at));
  if (next === Char.Hyphen || (next >= Char.Lower && next <= Char.Combining)) return 0;
  const id = vocabulary.lookup(hash, check);
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Enclitic) !== 0 ? at : 0;
}

/** Whether an enclitic goes on: with a letter, or behind its first one with the mark of "-t-il". */
function continuesEnclitic(text: string, from: number, at: number): boolean {
  const kind = classOf(codeAt(text, at));
  if (kind === Char.Lower || kind === Char.Upper) return true;
  return (kind === Char.Hyphen || kind === Char.Apostrophe) && at === from + 2;
}

/** The enclitic as a token: the pronoun alone where a hyphen links it, the whole where an apostrophe does. */
function readEnclitic(rows: TokenRows, vocabulary: Vocabulary, from: number, end: number): number {
  const { text } = rows;
  let start = from;
  if (classOf(text.charCodeAt(from)) === Char.Hyphen) {
    start = end;
    while (isLetterOrDigit(codeAt(text, start - 1))) start--;
  }
  rows.push(start, end, TokenKind.Enclitic, Shape.Lower, Gap.Glued, vocabulary.idOf(text.slice(start, end)));
  return end;
}

/** Whether a full stop or comma is part of the word: in "6.000" and "2,5", in "U.S." and "J.-C." (letters, each with its stop). */
function staysInside(text: string, from: number, at: number, digits: boolean): boolean {
  const after = classOf(codeAt(text, at + 1));
  if (digits) return after === Char.Digit;
  if (codeAt(text, at) === 0x2c || (at !== from + 1 && !isInitialBefore(text, from, at))) return false;
  if (at > from + 1) return true; // the last stop of "U.S."
  const next = after === Char.Hyphen ? at + 2 : at + 1;
  const letter = classOf(codeAt(text, next));
  return (letter === Char.Upper || letter === Char.Lower) && codeAt(text, next + 1) === 0x2e;
}

function isInitialBefore(text: string, from: number, at: number): boolean {
  if (at < from + 3) return false;
  const before = classOf(codeAt(text, at - 2));
  return before === Char.Period || (before === Char.Hyphen && codeAt(text, at - 3) === 0x2e);
}

function isLetterOrDigit(code: number): boolean {
  const kind = classOf(code);
  return kind >= Char.Lower && kind <= Char.Digit;
}

/** Reads the mark or punctuation at `from`; gives where the next token may start. */
function readMark(rows: TokenRows, from: number, gap: number): number {
  const { text } = rows;
  const code = codeAt(text, from);
  let end = from + 1;
  let kind: number = TokenKind.Other;
  switch (code) {
    case 0x2e: // .
      while (codeAt(text, end) === 0x2e) end++;
      kind = end - from > 1 ? TokenKind.Ellipsis : TokenKind.Period;
      break;
    case 0x2026: // …
      kind = TokenKind.Ellipsis;
      break;
    case 0x2c:
    case 0x3001:
    case 0xff0c:
      kind = TokenKind.Comma;
      break;
    case 0x3b:
      kind = TokenKind.Semicolon;
      break;
    case 0x3a:
    case 0xff1a:
      kind = TokenKind.Colon;
      break;
    case 0x3f:
    case 0xff1f:
      kind = TokenKind.Question;
      break;
    case 0x21:
    case 0xff01:
      kind = TokenKind.Exclamation;
      break;
    case 0x3002: // 。
      kind = TokenKind.Period;
      break;
    case 0x28:
    case 0xff08:
      kind = TokenKind.OpenParenthesis;
      break;
    case 0x29:
    case 0xff09:
      kind = TokenKind.CloseParenthesis;
      break;
    case 0x5b:
      kind = TokenKind.OpenBracket;
      break;
    case 0x5d:
      kind = TokenKind.CloseBracket;
      break;
    case 0x2f:
      kind = TokenKind.Slash;
      break;
    case 0x22:
    case 0x201f:
    case 0xff02:
      kind = TokenKind.StraightMark;
      break;
    case 0xab:
    case 0x201c:
    case 0x201e:
    case 0x2039:
    case 0x300c:
    case 0x300e:
      kind = TokenKind.OpenMark;
      break;
    case 0xbb:
    case 0x201d:
    case 0x203a:
    case 0x300d:
    case 0x300f:
      kind = TokenKind.CloseMark;
      break;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
      kind = TokenKind.SingleMark;
      if (codeAt(text, end) === code || (code === 0x2018 && codeAt(text, end) === 0x2019)) {
        kind = TokenKind.StraightMark; // '', `` and ‘’ typed for a double mark
        end++;
      }
      break;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      kind = TokenKind.Dash;
      while (codeAt(text, end) === code) end++;
      break;
    default:
  }
  rows.push(from, end, kind, Shape.None, gap, 0);
  return end;
}
