import { Char, classOf, foldCode } from "./characters.js";
import { baseOf } from "./fold.js";

/** Words are told apart by their first letters. */
const LETTERS = 4;
/** Room of the filter that tells a word nothing waits for. */
const FILTER = 65536;

/**
 * What a lexicon makes up when a word is first met: the forms of a verb, the spellings of a phrase. Making all of them
 * takes longer than reading an article, and an article needs few of them.
 */
export class Deferred {
  readonly #waiting: Map<number, (() => void)[]> = new Map();
  /** How many keys that something waits for fall on each slot. */
  readonly #filter: Uint8Array = new Uint8Array(FILTER);

  /**
   * Puts off `make` until a word is met that starts with the letters of `stem` (up to four, accents aside).
   *
   * @param hyphened hyphens are inside the word, so that "ex-ministre" waits apart from the words in "ex"; else one may
   * part an enclitic from it ("dit-il")
   */
  defer(stem: string, make: () => void, hyphened = false): void {
    let key = 0;
    for (let i = 0; i < stem.length && i < LETTERS && isInside(stem.charCodeAt(i), hyphened); i++) {
      key = keyStep(key, stem.charCodeAt(i));
    }
    const list = this.#waiting.get(key);
    if (list) list.push(make);
    else {
      this.#waiting.set(key, [make]);
      this.#filter[key & (FILTER - 1)]!++;
    }
  }

  /** Makes what waits for the word at `text[start, end)`, and what that puts off for the same word; whether anything did. */
  meet(text: string, start: number, end: number): boolean {
    let met = false;
    while (this.#makeAll(text, start, end)) met = true;
    return met;
  }

  #makeAll(text: string, start: number, end: number): boolean {
    let key = 0;
    let made = false;
    for (let at = start, letters = 0; at < end && letters < LETTERS; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80 && classOf(code) === Char.Combining) continue; // decomposed accents, soft hyphens
      letters++;
      key = keyStep(key, code);
      if (this.#filter[key & (FILTER - 1)] !== 0 && this.#make(key)) made = true;
    }
    return made;
  }

  #make(key: number): boolean {
    const list = this.#waiting.get(key);
    if (!list) return false;
    this.#waiting.delete(key);
    this.#filter[key & (FILTER - 1)]!--;
    for (const make of list) make();
    return true;
  }
}

function isInside(code: number, hyphened: boolean): boolean {
  const kind = classOf(code);
  return (kind >= Char.Lower && kind <= Char.Letter) || (hyphened && kind === Char.Hyphen);
}

/** One step of a key over letters without case and accents, and hyphens of any kind. */
function keyStep(key: number, code: number): number {
  return (Math.imul(key, 31) + (baseOf(foldCode(code)) & 31) + 1) | 0;
}
