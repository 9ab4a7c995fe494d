import { Word } from "../language/word.js";
import { Char, CLASSES, classOf, classOfHigh, FOLDED, foldCode, TABLE } from "./characters.js";
import { TokenRows } from "./token-rows.js";
import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";
import { checkStep, HASH_SEED, hashStep } from "./word-table.js";

/** What a number is made of. */
const DIGITS: number = 1 << Char.Digit;
/** Scripts without case, combining marks: such a word is composed (NFC) before it is looked up. */
const ODD: number = (1 << Char.Letter) | (1 << Char.Combining);
/** Parts of a compound or of initials each have a capital: "Jean-Marc", "J.-C.". */
const COMPOUND: number = (1 << Char.Hyphen) | (1 << Char.Period);
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
  const length = text.length;
  let gap: number = Gap.Blank;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Char.Space) {
      if (gap === Gap.Glued) gap = Gap.Space;
      at++;
    } else if (kind === Char.Break) {
      gap = gap >= Gap.Line ? Gap.Blank : Gap.Line;
      at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    } else {
      at = kind >= Char.Lower && kind <= Char.Combining ? readWord(rows, vocabulary, at, gap) : readMark(rows, at, gap);
      gap = Gap.Glued;
    }
  }
  return rows.table();
}

/** Reads the word that starts at `from`; gives where the next token may start. */
function readWord(rows: TokenRows, vocabulary: Vocabulary, from: number, gap: number): number {
  const text = rows.text;
  const length = text.length;
  const classes = CLASSES; // locals, so that the loop does not load them again for each code unit
  const folds = FOLDED;
  let hash = HASH_SEED;
  let check = 0;
  let upper = 0;
  let seen = 0; // bit k: a code unit of class k
  let at = from;
  let enclitic = 0;
  for (;;) {
    let kind: number = Char.Space;
    let code = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      kind = code < TABLE ? (classes[code] as number) : classOfHigh(code);
      if (kind < Char.Lower || kind > Char.Combining) break;
      if (kind === Char.Upper) upper++;
      seen |= 1 << kind;
      const folded = code < TABLE ? (folds[code] as number) : foldCode(code);
      hash = hashStep(hash, folded);
      check = checkStep(check, folded);
      at++;
    }
    if (at >= length || kind < Char.Apostrophe) break;
    if (kind === Char.Apostrophe && isElided(vocabulary, at - from, hash, check)) {
      hash = hashStep(hash, 0x27);
      check = checkStep(check, 0x27);
      at++;
      break;
    }
    if (kind === Char.Period || code === 0x2c) {
      if (!staysInside(text, from, at, (seen & ~(1 << Char.Period)) === DIGITS)) break;
    } else if (kind > Char.Hyphen || !isLetterOrDigit(text, at + 1)) break;
    else {
      enclitic = encliticEnd(vocabulary, text, at);
      if (enclitic > 0) break;
    }
    if (kind === Char.Hyphen || kind === Char.Period) seen |= 1 << kind;
    hash = hashStep(hash, foldCode(code));
    check = checkStep(check, foldCode(code));
    at++;
  }
  let id = 0;
  const number = (seen & ~(1 << Char.Period)) === DIGITS;
  if (!number) {
    id = idOf(vocabulary, text, from, at, hash, check, upper, seen);
    if (vocabulary.onMeet !== null && vocabulary.isNew(id, hash) && vocabulary.onMeet(text, from, at)) {
      id = idOf(vocabulary, text, from, at, hash, check, upper, seen);
    }
  }
  const kind = number ? TokenKind.Number : TokenKind.Word;
  rows.push(from, at, kind, shapeOf(text, from, upper, seen), gap, id);
  return enclitic > 0 ? readEnclitic(rows, vocabulary, at, enclitic) : at;
}

function idOf(
  vocabulary: Vocabulary,
  text: string,
  from: number,
  end: number,
  hash: number,
  check: number,
  upper: number,
  seen: number,
): number {
  if ((seen & ODD) !== 0) {
    const id = vocabulary.idOf(text.slice(from, Math.min(end, from + LONGEST_WORD)));
    if (id > 0) return id;
  }
  return upper > 0 ? vocabulary.lookupCapitalised(hash, check) : vocabulary.lookup(hash, check);
}

/** How a word with so many upper-case letters is written: "Jean-Marc" is capitalised, "iPhone" and "McDonald" are mixed. */
function shapeOf(text: string, from: number, upper: number, seen: number): number {
  const lower = (seen & (1 << Char.Lower)) !== 0;
  if (upper === 0) return lower ? Shape.Lower : Shape.None;
  if (!lower) return upper > 1 ? Shape.Capitals : Shape.Capitalised;
  if (classOf(text.charCodeAt(from)) !== Char.Upper) return Shape.Mixed;
  return upper === 1 || text.charCodeAt(from + 1) === 0x27 || (seen & COMPOUND) !== 0 ? Shape.Capitalised : Shape.Mixed;
}

/** Whether letters with these hashes and an apostrophe are a word that elision made: "l'", "qu'", "jusqu'". */
function isElided(vocabulary: Vocabulary, length: number, hash: number, check: number): boolean {
  if (length > 8) return false;
  const id = vocabulary.lookupCapitalised(hashStep(hash, 0x27), checkStep(check, 0x27));
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Elided) !== 0;
}

/** Where the enclitic that starts with the apostrophe or hyphen at `from` ends ("-il", "-t-il", "'s"); 0 if there is none. */
function encliticEnd(vocabulary: Vocabulary, text: string, from: number): number {
  let hash = hashStep(HASH_SEED, foldCode(text.charCodeAt(from)));
  let check = checkStep(0, foldCode(text.charCodeAt(from)));
  let at = from + 1;
  for (; at < text.length && at - from <= 8; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const linking = (kind === Char.Hyphen || kind === Char.Apostrophe) && at === from + 2;
    if (kind !== Char.Lower && kind !== Char.Upper && !linking) break;
    hash = hashStep(hash, foldCode(code));
    check = checkStep(check, foldCode(code));
  }
  const next = at < text.length ? classOf(text.charCodeAt(at)) : Char.Space;
  if (next === Char.Hyphen || (next >= Char.Lower && next <= Char.Combining)) return 0;
  const id = vocabulary.lookup(hash, check);
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Enclitic) !== 0 ? at : 0;
}

/** The enclitic as a token: the pronoun alone where a hyphen links it, the whole where an apostrophe does. */
function readEnclitic(rows: TokenRows, vocabulary: Vocabulary, from: number, end: number): number {
  const text = rows.text;
  let start = from;
  if (classOf(text.charCodeAt(from)) === Char.Hyphen) {
    start = end;
    while (
      classOf(text.charCodeAt(start - 1)) !== Char.Hyphen &&
      classOf(text.charCodeAt(start - 1)) !== Char.Apostrophe
    )
      start--;
  }
  rows.push(start, end, TokenKind.Enclitic, Shape.Lower, Gap.Glued, vocabulary.idOf(text.slice(start, end)));
  return end;
}

/** Whether a full stop or comma is part of the word: in "6.000" and "2,5", in "U.S." and "J.-C." (letters, each with its stop). */
function staysInside(text: string, from: number, at: number, digits: boolean): boolean {
  if (digits) return isDigit(text, at + 1);
  if (text.charCodeAt(at) === 0x2c) return false;
  if (at !== from + 1 && !isInitialBefore(text, from, at)) return false;
  const next = classOf(text.charCodeAt(at + 1)) === Char.Hyphen ? at + 2 : at + 1;
  const letter = classOf(text.charCodeAt(next));
  if ((letter === Char.Upper || letter === Char.Lower) && classOf(text.charCodeAt(next + 1)) === Char.Period)
    return true;
  return at > from + 1; // the last stop of "U.S."
}

function isInitialBefore(text: string, from: number, at: number): boolean {
  if (at < from + 3) return false;
  const before = classOf(text.charCodeAt(at - 2));
  return before === Char.Period || (before === Char.Hyphen && classOf(text.charCodeAt(at - 3)) === Char.Period);
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === Char.Digit;
}

function isLetterOrDigit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind >= Char.Lower && kind <= Char.Digit;
}

/** Reads the mark or punctuation at `from`; gives where the next token may start. */
function readMark(rows: TokenRows, from: number, gap: number): number {
  const text = rows.text;
  const code = text.charCodeAt(from);
  let end = from + 1;
  let kind: number = TokenKind.Other;
  switch (code) {
    case 0x2e: // .
      while (text.charCodeAt(end) === 0x2e) end++;
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
      if (text.charCodeAt(end) === code || (code === 0x2018 && text.charCodeAt(end) === 0x2019)) {
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
      while (text.charCodeAt(end) === code) end++;
      break;
    default:
  }
  rows.push(from, end, kind, Shape.None, gap, 0);
  return end;
}
