import { Char, classOf, codeAt, foldCode, TABLE } from "./characters.js";
import { baseOf, isLigature } from "./fold.js";
import { Sieve } from "./sieve.js";

/** Words are told apart by so many letters of so many bits. */
const LETTERS = 6;
const BITS = 5;
const LAST_LETTER = 31;
/** What a code unit is that is no letter. */
const PASSED = 32;
const HYPHEN = 33;
const OTHER = 34;

/** Numbers by the first letters of words, up to six, without case and accents: what waits for words that start so. */
export class FirstLetters {
  /** By letters: the last of the places that hold a number for them. */
  readonly #last: Map<number, number> = new Map();
  readonly #sieve: Sieve = new Sieve();
  /** By place: the one before it for the same letters, 0 where there is none, and the number. */
  readonly #before: number[] = [0];
  readonly #number: number[] = [0];

  /** Adds a number for the words that start with the letters of `stem`, up to its first sign; false where it has none. */
  add(stem: string, number: number): boolean {
    const end = stem.length < LETTERS ? stem.length : LETTERS;
    let key = 0;
    for (let at = 0; at < end; at++) {
      const letter = letterOf(stem.charCodeAt(at));
      if (letter > LAST_LETTER) break;
      key = (key << BITS) | letter;
    }
    if (key === 0) return false;
    this.#sieve.add(key);
    this.#before.push(this.#last.get(key) ?? 0);
    this.#last.set(key, this.#number.push(number) - 1);
    return true;
  }

  /**
   * Takes away the numbers for the word at `text[start, end)` and for its parts behind hyphens: those for fewer letters
   * first, else in the order in which they came; null where there is none.
   */
  take(text: string, start: number, end: number): number[] | null {
    let taken: number[] | null = null;
    let key = 0;
    let left = LETTERS;
    for (let at = start; at < end; at++) {
      const letter = letterOf(codeAt(text, at));
      if (letter === HYPHEN) {
        key = 0;
        left = LETTERS;
      } else if (letter <= LAST_LETTER && left > 0) {
        key = (key << BITS) | letter;
        left--;
        const last = this.#sieve.mayHold(key) ? this.#last.get(key) : undefined;
        if (last === undefined) continue;
        taken ??= [];
        this.#pushUpTo(last, taken);
        this.#last.delete(key);
      } else if (letter !== PASSED) left = 0;
    }
    return taken;
  }

  /** Adds the numbers of a place and of those before it, the first first. */
  #pushUpTo(last: number, list: number[]): void {
    let at = list.length;
    for (let place = last; place > 0; place = this.#before[place] as number) at++;
    for (let place = last; place > 0; place = this.#before[place] as number) list[--at] = this.#number[place] as number;
  }
}

/** What the code units below `TABLE` that were met are; 0 for the others. */
const known: Uint8Array = new Uint8Array(TABLE);

/** A letter without case and accent as a number, or what stands in its place. */
function letterOf(code: number): number {
  return (code < TABLE && (known[code] as number)) || learn(code);
}

function learn(code: number): number {
  const letter = read(code);
  if (code < TABLE) known[code] = letter;
  return letter;
}

function read(code: number): number {
  const kind = classOf(code);
  if (kind === Char.Combining) return PASSED; // decomposed accents, soft hyphens
  if (kind === Char.Hyphen) return HYPHEN;
  if (kind < Char.Lower || kind > Char.Letter) return OTHER;
  if (isLigature(code)) return OTHER; // "cœur" is met as "COEUR", too
  return bareOf(foldCode(code)) & LAST_LETTER || LAST_LETTER;
}

/** A letter without its accents; one beyond the tables, too, which a text may hold decomposed: "ễ". */
function bareOf(code: number): number {
  const isLatinOrGreek = code >= 0x1e00 && code < 0x2000;
  return isLatinOrGreek ? String.fromCharCode(code).normalize("NFD").charCodeAt(0) : baseOf(code);
}
