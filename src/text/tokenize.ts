import { Word } from "../language/word.js";
import { Char, CLASSES, classOf, classOfHigh, FOLDED, foldCode, TABLE } from "./characters.js";
import { identify } from "./identify.js";
import { readMark } from "./read-mark.js";
import { TokenRows } from "./token-rows.js";
import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";
import { checkStep, HASH_SEED, hashStep } from "./word-table.js";

/** What a number is made of. */
const DIGITS: number = 1 << Char.Digit;
/** Scripts without case, combining marks. */
const ODD: number = (1 << Char.Letter) | (1 << Char.Combining);
/** Parts of a compound or of initials each have a capital: "Jean-Marc", "J.-C.". */
const COMPOUND: number = (1 << Char.Hyphen) | (1 << Char.Period);

/**
 * Reads a text into its token table in one pass over its code units.
 *
 * Elided words ("l'", "qu'") and enclitics ("-t-il", "'s") that the vocabulary knows as such are tokens of their own;
 * any other apostrophe or hyphen between letters stays inside its word. Dotted initials ("U.S.", "J.-C.") are one word.
 */
export function tokenize(text: string, vocabulary: Vocabulary): TokenTable {
  const rows = new TokenRows(text);
  const { codes } = rows.columns;
  const length = text.length;
  let gap: number = Gap.Blank;
  let at = 0;
  while (at < length) {
    const kind = classOf(codes[at] as number);
    if (kind === Char.Space) {
      if (gap === Gap.Glued) gap = Gap.Space;
      at++;
    } else if (kind === Char.Break) {
      gap = gap >= Gap.Line ? Gap.Blank : Gap.Line;
      at += (codes[at] as number) === 13 && (codes[at + 1] as number) === 10 ? 2 : 1;
    } else {
      at = kind >= Char.Lower && kind <= Char.Combining ? readWord(rows, vocabulary, at, gap) : readMark(rows, at, gap);
      gap = Gap.Glued;
    }
  }
  identify(rows, vocabulary);
  return rows.table(vocabulary);
}

/** Rows of `TokenRows.scan`: what is known so far of the word that is read. */
enum Scan {
  Hash = 0,
  Check = 1,
  Upper = 2,
  /** Bit k: a code unit of class k. */
  Seen = 3,
}

/**
 * Reads letters and digits from `from` on and adds them to the scan of a word; gives where they end.
 * Within the tables it calls nothing and keeps to whole numbers: every code unit of a text comes through here.
 */
function scanLetters(codes: Uint16Array, from: number, scan: Int32Array): number {
  const classes = CLASSES;
  const folds = FOLDED;
  let hash = scan[Scan.Hash] as number;
  let check = scan[Scan.Check] as number;
  let upper = scan[Scan.Upper] as number;
  let seen = scan[Scan.Seen] as number;
  let at = from;
  for (;;) {
    const code = codes[at] as number; // behind the text there is a zero, which is in no word
    if (code >= TABLE) {
      const kind = classOfHigh(code);
      if (kind < Char.Lower || kind > Char.Combining) break;
      if (kind === Char.Upper) upper++;
      seen |= 1 << kind;
      hash = hashStep(hash, foldCode(code)) | 0;
      check = checkStep(check, foldCode(code)) | 0;
    } else {
      const kind = classes[code] as number;
      if (kind < Char.Lower || kind > Char.Combining) break;
      if (kind === Char.Upper) upper++;
      seen |= 1 << kind;
      const folded = folds[code] as number;
      hash = hashStep(hash, folded) | 0;
      check = checkStep(check, folded) | 0;
    }
    at++;
  }
  scan[Scan.Hash] = hash;
  scan[Scan.Check] = check;
  scan[Scan.Upper] = upper;
  scan[Scan.Seen] = seen;
  return at;
}

/** Adds a mark inside a word to the scan. */
function scanMark(code: number, kind: number, scan: Int32Array): void {
  const folded = foldCode(code);
  scan[Scan.Hash] = hashStep(scan[Scan.Hash] as number, folded);
  scan[Scan.Check] = checkStep(scan[Scan.Check] as number, folded);
  if (kind === Char.Hyphen || kind === Char.Period) scan[Scan.Seen] = (scan[Scan.Seen] as number) | (1 << kind);
}

/** Reads the word that starts at `from`; gives where the next token may start. */
function readWord(rows: TokenRows, vocabulary: Vocabulary, from: number, gap: number): number {
  const { scan } = rows;
  const { codes } = rows.columns;
  scan[Scan.Hash] = HASH_SEED;
  scan[Scan.Check] = 0;
  scan[Scan.Upper] = 0;
  scan[Scan.Seen] = 0;
  let enclitic = 0;
  let at = scanLetters(codes, from, scan);
  for (;;) {
    const code = codes[at] as number;
    const kind = classOf(code);
    if (kind < Char.Apostrophe) break;
    if (
      kind === Char.Apostrophe &&
      isElided(vocabulary, at - from, scan[Scan.Hash] as number, scan[Scan.Check] as number)
    ) {
      scanMark(code, kind, scan);
      at++;
      break;
    }
    if (kind === Char.Period || code === 0x2c) {
      if (!staysInside(codes, from, at, isNumber(scan[Scan.Seen] as number))) break;
    } else if (kind > Char.Hyphen || !isLetterOrDigit(codes, at + 1)) break;
    else {
      enclitic = encliticEnd(vocabulary, codes, at);
      if (enclitic > 0) break;
    }
    scanMark(code, kind, scan);
    at = scanLetters(codes, at + 1, scan);
  }
  const seen = scan[Scan.Seen] as number;
  const shape = shapeOf(codes, from, scan[Scan.Upper] as number, seen);
  if (isNumber(seen)) rows.push(from, at, TokenKind.Number, shape, gap, 0);
  else {
    if ((seen & ODD) !== 0) rows.odd.push(rows.length);
    rows.pushWord(from, at, shape, gap, scan[Scan.Hash] as number, scan[Scan.Check] as number);
  }
  return enclitic > 0 ? readEnclitic(rows, vocabulary, at, enclitic) : at;
}

/** Whether a word is made of digits, with or without stops among them. */
function isNumber(seen: number): boolean {
  return (seen & ~(1 << Char.Period)) === DIGITS;
}

/** How a word with so many upper-case letters is written: "Jean-Marc" is capitalised, "iPhone" and "McDonald" are mixed. */
function shapeOf(codes: Uint16Array, from: number, upper: number, seen: number): number {
  const lower = (seen & (1 << Char.Lower)) !== 0;
  if (upper === 0) return lower ? Shape.Lower : Shape.None;
  if (!lower) return upper > 1 ? Shape.Capitals : Shape.Capitalised;
  if (classOf(codes[from] as number) !== Char.Upper) return Shape.Mixed;
  return upper === 1 || (codes[from + 1] as number) === 0x27 || (seen & COMPOUND) !== 0
    ? Shape.Capitalised
    : Shape.Mixed;
}

/** Whether letters with these hashes and an apostrophe are a word that elision made: "l'", "qu'", "jusqu'". */
function isElided(vocabulary: Vocabulary, length: number, hash: number, check: number): boolean {
  if (length > 8) return false;
  const id = vocabulary.lookupCapitalised(hashStep(hash, 0x27), checkStep(check, 0x27));
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Elided) !== 0;
}

/** Where the enclitic that starts with the apostrophe or hyphen at `from` ends ("-il", "-t-il", "'s"); 0 if there is none. */
function encliticEnd(vocabulary: Vocabulary, codes: Uint16Array, from: number): number {
  let hash = hashStep(HASH_SEED, foldCode(codes[from] as number));
  let check = checkStep(0, foldCode(codes[from] as number));
  let at = from + 1;
  for (; at - from <= 8; at++) {
    const code = codes[at] as number;
    const kind = classOf(code);
    const linking = (kind === Char.Hyphen || kind === Char.Apostrophe) && at === from + 2;
    if (kind !== Char.Lower && kind !== Char.Upper && !linking) break;
    hash = hashStep(hash, foldCode(code));
    check = checkStep(check, foldCode(code));
  }
  const next = classOf(codes[at] as number);
  if (next === Char.Hyphen || (next >= Char.Lower && next <= Char.Combining)) return 0;
  const id = vocabulary.lookup(hash, check);
  return id > 0 && ((vocabulary.bits[id] as number) & Word.Enclitic) !== 0 ? at : 0;
}

/** The enclitic as a token: the pronoun alone where a hyphen links it, the whole where an apostrophe does. */
function readEnclitic(rows: TokenRows, vocabulary: Vocabulary, from: number, end: number): number {
  const { text } = rows;
  const { codes } = rows.columns;
  let start = from;
  if (classOf(codes[from] as number) === Char.Hyphen) {
    start = end;
    while (
      classOf(codes[start - 1] as number) !== Char.Hyphen &&
      classOf(codes[start - 1] as number) !== Char.Apostrophe
    )
      start--;
  }
  rows.push(start, end, TokenKind.Enclitic, Shape.Lower, Gap.Glued, vocabulary.idOf(text.slice(start, end)));
  return end;
}

/** Whether a full stop or comma is part of the word: in "6.000" and "2,5", in "U.S." and "J.-C." (letters, each with its stop). */
function staysInside(codes: Uint16Array, from: number, at: number, digits: boolean): boolean {
  if (digits) return isDigit(codes, at + 1);
  if ((codes[at] as number) === 0x2c) return false;
  if (at !== from + 1 && !isInitialBefore(codes, from, at)) return false;
  const next = classOf(codes[at + 1] as number) === Char.Hyphen ? at + 2 : at + 1;
  const letter = classOf(codes[next] as number);
  if ((letter === Char.Upper || letter === Char.Lower) && classOf(codes[next + 1] as number) === Char.Period)
    return true;
  return at > from + 1; // the last stop of "U.S."
}

function isInitialBefore(codes: Uint16Array, from: number, at: number): boolean {
  if (at < from + 3) return false;
  const before = classOf(codes[at - 2] as number);
  return before === Char.Period || (before === Char.Hyphen && classOf(codes[at - 3] as number) === Char.Period);
}

function isDigit(codes: Uint16Array, at: number): boolean {
  return classOf(codes[at] as number) === Char.Digit;
}

function isLetterOrDigit(codes: Uint16Array, at: number): boolean {
  const kind = classOf(codes[at] as number);
  return kind >= Char.Lower && kind <= Char.Digit;
}
