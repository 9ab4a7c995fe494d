/** What a UTF-16 code unit is to the tokeniser. */
export enum Char {
  Space = 1,
  Break = 2,
  Lower = 3,
  Upper = 4,
  /** A letter of a script without case, a lone surrogate half, an emoji: part of words, without shape. */
  Letter = 5,
  Digit = 6,
  /** A combining mark: goes on with the word before it. */
  Combining = 7,
  Apostrophe = 8,
  Hyphen = 9,
  Period = 10,
  Mark = 11,
  Punctuation = 12,
}

/** Below this, classes and lower case come from tables: Latin, Greek, Cyrillic and the marks between. */
export const TABLE = 0x530;

/** The class of each code unit below `TABLE`. */
export const CLASSES: Uint8Array = /* @__PURE__ */ makeClasses();
/** The folded form of each code unit below `TABLE`. */
export const FOLDED: Uint16Array = /* @__PURE__ */ makeLowers();

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 10 && code <= 13) return Char.Break;
  if (code === 9 || code === 32 || code === 0xa0) return Char.Space; // control characters are no white space
  if (code >= 48 && code <= 57) return Char.Digit;
  if (code === 0x27) return Char.Apostrophe;
  if (code === 0x2d) return Char.Hyphen;
  if (code === 0xad) return Char.Combining; // a soft hyphen is inside its word
  if (code === 0x2e) return Char.Period;
  if (code === 0x22 || code === 0xab || code === 0xbb) return Char.Mark;
  if (code >= 0x300 && code < 0x370) return Char.Combining;
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower !== upper) return char === lower ? Char.Lower : Char.Upper;
  if (code === 0xaa || code === 0xba || (code >= 0x1bb && code < 0x2c2)) return Char.Letter;
  return Char.Punctuation;
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(TABLE);
  for (let code = 0; code < TABLE; code++) table[code] = classify(code);
  return table;
}

function makeLowers(): Uint16Array {
  const table = new Uint16Array(TABLE);
  for (let code = 0; code < TABLE; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
}

/**
 * The code unit at an index; NaN outside the string. Engines know strings in a dozen forms (one or two bytes, slices,
 * concatenations) and look a method up anew for each, which takes longer than the reading: here it is looked up once.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** The class of any code unit. */
export function classOf(code: number): number {
  return code < TABLE ? (CLASSES[code] as number) : classOfHigh(code);
}

/** The class of a code unit from `TABLE` on. */
export function classOfHigh(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return classOfGeneralPunctuation(code);
  if (code >= 0x1e00 && code <= 0x1eff) return code & 1 ? Char.Lower : Char.Upper; // Latin extended additional alternates
  if (code === 0x3000 || code === 0xfeff || code === 0x1680) return Char.Space;
  if (code >= 0x3001 && code <= 0x303f) return code >= 0x3008 && code <= 0x300f ? Char.Mark : Char.Punctuation;
  if (code >= 0xff01 && code <= 0xff0f) return Char.Punctuation;
  if (code >= 0xff1a && code <= 0xff20) return Char.Punctuation;
  if (code >= 0x2190 && code <= 0x2bff) return Char.Punctuation; // arrows, boxes, dingbats
  if (code >= 0x20a0 && code <= 0x20cf) return Char.Punctuation; // currency
  if (code >= 0xfe00 && code <= 0xfe0f) return Char.Combining;
  return Char.Letter;
}

function classOfGeneralPunctuation(code: number): number {
  if (code === 0x2028 || code === 0x2029) return Char.Break;
  if (code <= 0x200a || code === 0x202f || code === 0x205f) return Char.Space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return Char.Combining; // joiners, direction
  if (code === 0x2019 || code === 0x2018) return Char.Apostrophe;
  if (code === 0x2010 || code === 0x2011) return Char.Hyphen;
  if ((code >= 0x201a && code <= 0x201f) || code === 0x2039 || code === 0x203a) return Char.Mark;
  return Char.Punctuation;
}

/**
 * A code unit as lexicons know it: lower case, one apostrophe, one hyphen. Accents stay, for "juge" is not "jugé".
 */
export function foldCode(code: number): number {
  if (code < TABLE) return FOLDED[code] as number;
  if (code === 0x2019 || code === 0x2018) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  return code >= 0x1e00 && code <= 0x1eff ? code | 1 : code;
}
