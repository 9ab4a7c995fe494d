import { FirstLetters } from "./first-letters.js";

/** Adds an entry of some list to a lexicon: the wordings of a name, the spellings of a phrase. It puts off no others. */
export type Make = (entry: string, value: number) => void;

/** The words that an entry waits for, as bits. */
const FIRST = 1;
const SECOND = 2;

/**
 * The entries of all lists that wait for words. Making them takes longer than reading an article, and an article needs few
 * of them.
 */
export class Deferred {
  /** Rows, twice, plus one where the word is the second of the two that the row waits for. */
  readonly #words: FirstLetters = new FirstLetters();
  /** By row. */
  readonly #make: Make[] = [];
  readonly #entry: string[] = [];
  readonly #value: number[] = [];
  /** By row: the words it waits for; 0 once it is made. */
  readonly #waits: number[] = [];

  /** Puts off an entry until a word is met that starts with a stem. One without letters is not waited for. */
  defer(stem: string, make: Make, entry: string, value: number): void {
    const row = this.#add(FIRST, make, entry, value);
    if (!this.#words.add(stem, 2 * row)) this.#meetWord(2 * row);
  }

  /** The same until a word was met that starts with any of some stems and, where there are `others`, one with any of these. */
  deferUntil(stems: readonly string[], others: readonly string[], make: Make, entry: string, value: number): void {
    const row = this.#add(others.length > 0 ? FIRST | SECOND : FIRST, make, entry, value);
    for (const stem of stems) if (!this.#words.add(stem, 2 * row)) this.#meetWord(2 * row);
    for (const stem of others) if (!this.#words.add(stem, 2 * row + 1)) this.#meetWord(2 * row + 1);
  }

  /** Makes what waits for no more than the word at `text[start, end)` or a part of it behind a hyphen; whether anything did. */
  meet(text: string, start: number, end: number): boolean {
    const words = this.#words.take(text, start, end);
    if (words === null) return false;
    for (const word of words) this.#meetWord(word);
    return true;
  }

  #add(waits: number, make: Make, entry: string, value: number): number {
    this.#make.push(make);
    this.#entry.push(entry);
    this.#value.push(value);
    return this.#waits.push(waits) - 1;
  }

  #meetWord(word: number): void {
    const row = word >> 1;
    const waits = this.#waits[row] as number;
    if (waits === 0) return;
    const left = waits & ~(word & 1 ? SECOND : FIRST);
    this.#waits[row] = left;
    if (left === 0) (this.#make[row] as Make)(this.#entry[row] as string, this.#value[row] as number);
  }
}
