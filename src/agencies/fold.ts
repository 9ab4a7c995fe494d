import { Char, classOfHigh, FOLDED, TABLE } from "../text/characters.js";
import { HASH_SEED, hashStep } from "../text/word-table.js";

/** The letter a code unit is without its case and accent; built on first use. */
let letters: Uint16Array | null = null;

function makeLetters(): Uint16Array {
  const table = FOLDED.slice();
  for (let code = 0xc0; code < TABLE; code++) {
    const bare = String.fromCharCode(table[code] as number).normalize("NFD");
    table[code] = bare.charCodeAt(0);
  }
  table[0x2bc] = 0x27; // an apostrophe that is a letter
  table[0x2d] = 0x20; // "Maison-Blanche", "Maison Blanche"
  table[0x2e] = 0; // "U.N.", "UN"
  return table;
}

/** A code unit without case and accent, so that "État", "Etat" and "état" compare equal; 0 for what is passed over. */
export function letterOf(code: number): number {
  if (code >= TABLE) return letterOfHigh(code);
  if (code === 0xad || (code >= 0x300 && code < 0x370)) return 0;
  letters ??= makeLetters();
  return letters[code] as number;
}

function letterOfHigh(code: number): number {
  if (code === 0x2019) return 0x27;
  if (code >= 0x2010 && code <= 0x2015) return 0x20;
  return classOfHigh(code) === Char.Combining ? 0 : code; // joiners, zero-width spaces
}

/** Whether a code unit of a text is a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** The first letter of `text[start, end)`, white space, hyphens and what is passed over aside; 0 if there is none. */
export function firstLetter(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== 0 && letter !== 0x20) return letter;
  }
  return 0;
}

/** Goes on with a hash over the letters of `text[start, end)`, no white space in it. */
export function hashLetters(hash: number, text: string, start: number, end: number): number {
  let result = hash;
  for (let at = start; at < end; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== 0) result = hashStep(result, letter);
  }
  return result;
}

/** Whether two wordings have the same letters: case, accents, hyphens and the kind of white space and apostrophe aside. */
export function haveSameLetters(one: string, other: string): boolean {
  let [a, b] = [0, 0];
  for (;;) {
    a = nextLetter(one, a);
    b = nextLetter(other, b);
    if (a >= one.length || b >= other.length) return a >= one.length && b >= other.length;
    const letter = letterAt(one, a);
    if (letter !== letterAt(other, b)) return false;
    a++;
    b++;
    if (letter === 0x20) {
      while (a < one.length && letterAt(one, a) === 0x20) a++;
      while (b < other.length && letterAt(other, b) === 0x20) b++;
    }
  }
}

function letterAt(text: string, at: number): number {
  const letter = letterOf(text.charCodeAt(at));
  return letter <= 0x20 || letter === 0xa0 || letter === 0x202f || letter === 0x2009 ? 0x20 : letter;
}

/** The place of the next code unit that is not passed over. */
function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterOf(text.charCodeAt(at)) === 0) at++;
  return at;
}

/** The hash of a whole wording. */
export function hashOfLetters(wording: string): number {
  return hashLetters(HASH_SEED, wording, 0, wording.length);
}

/** A name as the tail of an id: its letters without case and accents, all else a hyphen. */
export function slugOf(name: string): string {
  let slug = "";
  let open = false; // a hyphen is due before the next letter
  for (let at = 0; at < name.length; at++) {
    const letter = letterOf(name.charCodeAt(at));
    if (isLetter(letter)) {
      slug += open ? `-${String.fromCharCode(letter)}` : String.fromCharCode(letter);
      open = false;
    } else if (letter !== 0) open = slug !== "";
  }
  return slug;
}

/** Whether what `letterOf` gives is a letter or digit. */
export function isLetter(letter: number): boolean {
  if (letter < 0x7b) return letter >= 0x61 || (letter >= 0x30 && letter <= 0x39);
  return letter > 0xbf && !(letter >= 0x2000 && letter <= 0x206f) && letter !== 0x3000;
}
