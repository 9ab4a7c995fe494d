import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import type { Lexicon } from "../text/lexicon.js";
import { Gap, Shape, TokenKind, type TokenTable } from "../text/tokens.js";
import { HASH_SEED, hashStep } from "../text/word-table.js";
import { hashLetters, hashOfLetters, haveSameLetters, isLetter, letterOf } from "./fold.js";
import { NumberTable } from "./number-table.js";
import type { AgencyMention } from "./types.js";

/** One wording that names a body. */
export interface Wording {
  readonly text: string;
  /** Index of the body. */
  readonly body: number;
  readonly form: AgencyMention["form"];
  /** Whether it is in the language of the text: an acronym of another must be no word of this one ("UN" in French). */
  readonly native: boolean;
  /** Index of the next wording in the same slot, once looked at with the same hash; 0 is none. */
  next: number;
}

/** Tokens that a name can have. */
const LONGEST_NAME = 20;
/** Slots for the beginnings of first words. */
const SLOTS = 16384;
/** A slot whose wordings have their hashes. */
const HASHED = -1;

/**
 * All wordings of known bodies by a hash over their letters, which they are given once a text holds their first letters.
 * Names are looked up from tokens with a capital, and from the few words in lower case with which names begin.
 */
export class NameIndex {
  readonly #wordings: (Wording | null)[] = [null];
  /** By the first letters: the last of the wordings that wait for their hash, `HASHED`, or 0 where none begins so. */
  readonly #slots: Int32Array = new Int32Array(SLOTS);
  /** A bit for each slot in which there are wordings: most words of a text are ruled out by these few bytes. */
  readonly #used: Int32Array = new Int32Array(SLOTS >> 5);
  readonly #byHash: NumberTable = new NumberTable();
  /** By the hash of a first word: twice the tokens of the longest name that begins so, and one more where it is a name alone. */
  readonly #starts: NumberTable = new NumberTable();
  /** The hashes of first words with the letters behind them, see `withNext`. */
  readonly #goesOn: NumberTable = new NumberTable();
  readonly #lowerStarts: Set<string> = new Set();

  add(text: string, body: number, form: Wording["form"], native: boolean): void {
    const start = firstWord(text);
    const slot = slotOf(start, 0, start.length);
    this.#slots[slot] = this.#wordings.push({ text, body, form, native, next: this.#slots[slot] as number }) - 1;
    this.#used[slot >> 5] = (this.#used[slot >> 5] as number) | (1 << (slot & 31));
    if (form !== "acronym" && (isLower(start) || wordsOf(text) >= 4)) this.#lowerStarts.add(start);
  }

  /** Gives the wordings of a slot their hashes, in the order in which they came. */
  #hashAll(slot: number): void {
    const waiting: number[] = [];
    for (let at = this.#slots[slot] as number; at > 0; at = (this.#wordings[at] as Wording).next) waiting.push(at);
    this.#slots[slot] = HASHED;
    for (const at of waiting.reverse()) this.#hash(at);
  }

  #hash(index: number): void {
    const wording = this.#wordings[index] as Wording;
    const { text, body } = wording;
    const hash = hashOfLetters(text);
    const first = this.#byHash.get(hash);
    for (let at = first; at > 0; at = (this.#wordings[at] as Wording).next) {
      if (this.#wordings[at]?.body === body && this.#wordings[at]?.text === text) return;
    }
    wording.next = first;
    this.#byHash.set(hash, index);
    const start = firstWord(text);
    const key = hashOfLetters(start);
    const before = this.#starts.get(key);
    const alone = start.length === text.length ? 1 : before & 1;
    this.#starts.set(key, 2 * Math.max(before >> 1, tokensOf(text)) + alone);
    this.#noteBeginnings(text);
  }

  /**
   * Notes what goes on behind each beginning that may be the first token of a text: behind the first word, each part of
   * it ("North|/South", "Haut|-Commissariat"), and the second ("Direction générale|", which texts write with a hyphen).
   */
  #noteBeginnings(text: string): void {
    let hash = HASH_SEED;
    for (let at = 0, words = 1; at < text.length && words <= 2; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (at > 0 && !isLetter(letter)) this.#goesOn.set(withNext(hash, text, at), 1);
      if (text.charCodeAt(at) === 0x20) words++; // a hyphen parts no words: "Auvergne-Rhône-Alpes| Entreprises"
      if (letter !== 0) hash = hashStep(hash, letter);
    }
  }

  /** Lets the walk over a text find the first words in lower case; one with an apostrophe may be two tokens of a text. */
  seal(lexicon: Lexicon): void {
    const make: Make = (word) => lexicon.add(LexiconSet.Agency, word, 0);
    const know: Make = (word) => lexicon.vocabulary.add(word);
    for (const word of this.#lowerStarts) lexicon.defer(word, word.includes("'") ? know : make, word, 0);
  }

  /** The next token with a capital, or figure, from `from` on where a name may start, or `limit`. */
  nextStart({ text, start, end, kind, shape }: TokenTable, from: number, limit: number): number {
    for (let at = from; at < limit; at++) {
      if (shape[at] === Shape.Lower || (kind[at] as number) > TokenKind.Number || kind[at] === TokenKind.Enclitic)
        continue;
      const slot = slotOf(text, start[at] as number, end[at] as number);
      if (((this.#used[slot >> 5] as number) >> (slot & 31)) & 1) return at;
    }
    return limit;
  }

  /**
   * Puts into `found` the wordings of the longest name that starts at the token `at` and ends by `limit`, one for each body
   * it names. Gives the end of the name, or `at`.
   */
  match(tokens: TokenTable, at: number, limit: number, found: Wording[]): number {
    const text = tokens.text;
    let hash = hashLetters(HASH_SEED, text, tokens.start[at] as number, tokens.end[at] as number);
    const start =
      this.#starts.get(hash) || this.#startOf(hash, text, tokens.start[at] as number, tokens.end[at] as number);
    if (start === 0) return at;
    let end = at;
    if (start & 1) end = this.#collect(tokens, hash, at, at + 1, found, end);
    const last = Math.min(limit, at + Math.min(LONGEST_NAME, start >> 1));
    const goesOn = this.#goesOn.get(withNext(hash, text, tokens.end[at] as number)) + this.#goesOn.get(hash) > 0;
    if (!goesOn) return end;
    for (let next = at + 1; next < last; next++) {
      const gap = tokens.gap[next] as number;
      if (gap === Gap.Blank) break;
      if (gap !== Gap.Glued) hash = hashStep(hash, 0x20);
      hash = hashLetters(hash, text, tokens.start[next] as number, tokens.end[next] as number);
      if (this.#byHash.get(hash) > 0 && tokens.kind[next] !== TokenKind.Period)
        end = this.#collect(tokens, hash, at, next + 1, found, end);
    }
    return end;
  }

  /** The same of a first word that is not known yet: its slot may wait for its hashes. */
  #startOf(hash: number, text: string, from: number, to: number): number {
    const slot = slotOf(text, from, to);
    if ((this.#slots[slot] as number) <= 0) return 0;
    this.#hashAll(slot);
    return this.#starts.get(hash);
  }

  #collect(tokens: TokenTable, hash: number, from: number, to: number, found: Wording[], before: number): number {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    let taken = false;
    for (let at = this.#byHash.get(hash); at > 0; at = (this.#wordings[at] as Wording).next) {
      const wording = this.#wordings[at] as Wording;
      if (!isWritten(wording, tokens.text, start, end)) continue;
      if (!taken) found.length = 0;
      taken = true;
      if (!isAmong(found, wording.body)) found.push(wording);
    }
    return taken ? to : before;
  }
}

function isAmong(wordings: readonly Wording[], body: number): boolean {
  for (let index = 0; index < wordings.length; index++) if (wordings[index]?.body === body) return true;
  return false;
}

/** Letters by which what goes on behind a word is told. */
const TOLD = 3;

/** A hash with the next three letters from `from` on, all else passed over; the hash as it is where a text ends before. */
function withNext(hash: number, text: string, from: number): number {
  let result = hash;
  let left = TOLD;
  for (let at = from; left > 0; at++) {
    if (at >= text.length) return hash;
    const letter = letterOf(text.charCodeAt(at));
    if (!isLetter(letter)) continue;
    result = hashStep(result, letter);
    left--;
  }
  return result;
}

/** A slot for the first four letters of a word, what is passed over aside. */
function slotOf(text: string, start: number, end: number): number {
  let slot = 0;
  for (let at = start, left = 4; at < end && left > 0; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) continue;
    slot = slot * 13 + letter;
    left--;
  }
  return slot & (SLOTS - 1);
}

/** The first word as the tokeniser cuts it: without a mark behind it. */
function firstWord(text: string): string {
  const space = text.indexOf(" ");
  const end = space < 0 ? text.length : space;
  const mark = text.charAt(end - 1);
  const cut = mark === "," || mark === ":" || (mark === "." && text.indexOf(".") === end - 1);
  return text.slice(0, cut && end > 1 ? end - 1 : end);
}

function isLower(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0xb5) return code >= 0x61 && code <= 0x7a;
  return word.charAt(0) !== word.charAt(0).toUpperCase();
}

function wordsOf(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count++;
  return count;
}

/** Tokens that a wording has at most: a word before each space, and a word and a mark before each mark. */
function tokensOf(text: string): number {
  const marks = text.match(/[^ \p{L}\p{N}]/gu)?.length ?? 0;
  return wordsOf(text) + 2 * marks;
}

/** Whether `text[start, end)` is a wording as it stands or one that fits it. */
function isWritten(wording: Wording, text: string, start: number, end: number): boolean {
  if (end - start === wording.text.length && text.startsWith(wording.text, start)) return true;
  return fits(wording, text.slice(start, end));
}

/** Whether the words of a text, equal but for capitals, accents and marks, are written as the wording asks. */
function fits(wording: Wording, text: string): boolean {
  if (!haveSameLetters(wording.text, text)) return false;
  if (wording.form === "acronym") return isSameAcronym(wording.text, text);
  if (wording.form === "metonym") return capitalsOf(text) >= capitalsOf(wording.text);
  return isLower(wording.text) || !isLower(text) || /\d/.test(text.charAt(0)) || wordsOf(wording.text) >= 4;
}

/** "CEDEAO", "CÉDÉAO" and "Cédéao" are the same; short ones keep their capitals. */
function isSameAcronym(wording: string, text: string): boolean {
  if (capitalsOf(text) === capitalsOf(wording)) return true;
  const letters = text.length;
  return letters >= 5 && !isLower(text) && (capitalsOf(text) === 1 || capitalsOf(text) === letters);
}

function capitalsOf(text: string): number {
  let count = 0;
  for (const letter of text) if (letter !== letter.toLowerCase()) count++;
  return count;
}
