import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import { firstLetter, letterOf } from "./fold.js";
import { is, type Scan } from "./scan.js";

/** What it costs that a letter is not the initial of a word, and that a word gives no letter. */
const INSIDE = 1;
const FOREIGN = 3;
const SKIPPED = 1.5;
const SKIPPED_FUNCTION = 0.1;
/** What it costs that a function word gives a letter. */
const FUNCTION = 0.5;
/** Words of a long form beyond the letters of the short one. */
const SPARE = 6;

/** Where the words begin that a short form abbreviates, and how far it is from plain initials. */
export interface Alignment {
  readonly first: number;
  readonly cost: number;
}

/** The letters and digits of a short form, folded. */
export function lettersOfShort(scan: Scan, first: number, last: number): number[] {
  const { text, tokens } = scan.doc;
  const letters: number[] = [];
  for (let at = tokens.start[first] as number; at < (tokens.end[last - 1] as number); at++) {
    const letter = letterOf(text.charCodeAt(at));
    if ((letter >= 0x30 && letter <= 0x39) || (letter >= 0x61 && letter <= 0x7a) || letter > 0xaa) letters.push(letter);
  }
  return letters;
}

/**
 * The first token of the words up to `end` that a short form abbreviates, after Schwartz & Hearst (2003): its letters are
 * matched from right to left, the first at the start of a word. Of several ways the cheapest is taken: initials before
 * letters inside words, no word left out but function words. Null where none is cheap enough.
 */
export function alignBefore(scan: Scan, letters: readonly number[], from: number, end: number): Alignment | null {
  const count = letters.length;
  const initial = letters[0] as number;
  let first = Math.max(from, end - 2 * count - SPARE);
  while (first < end && !opensWith(scan, first, initial)) first++;
  if (first === end) return null;
  const limit = Math.max(1.2, 0.85 * (count - 1));
  const alone = count - 1; // of one word that gives all letters
  const most = Math.max(limit, alone);
  // cost[k]: cheapest way in which the words from the one at hand on give the letters from k on
  let costs: number[] = [];
  let next: number[] = [];
  for (let k = 0; k < count; k++) costs.push(Number.POSITIVE_INFINITY);
  costs.push(0);
  let best = Number.POSITIVE_INFINITY;
  let start = -1;
  for (let at = end - 1; at >= first; at--) {
    const isFunction = is(scan, at, Word.Of | Word.Determiner | Word.Preposition | Word.Coordinator);
    const kind = scan.doc.tokens.kind[at] as number;
    if (kind > TokenKind.Number && kind !== TokenKind.Comma && kind !== TokenKind.Dash && kind !== TokenKind.Other) {
      if (kind !== TokenKind.SingleMark && kind !== TokenKind.Slash && kind < TokenKind.OpenMark) break;
      continue;
    }
    const skip = kind > TokenKind.Number || isFunction ? SKIPPED_FUNCTION : SKIPPED;
    for (let k = 0; k <= count; k++) next[k] = (costs[k] as number) + skip;
    if (kind <= TokenKind.Number) {
      for (let k = 0; k < count; k++) {
        const cost = wordCost(scan, letters, k, at, costs, isFunction, most);
        if (cost < (next[k] as number)) {
          next[k] = cost;
          if (k === 0 && !isFunction && cost < best) {
            best = cost;
            start = at;
          }
        }
      }
    }
    [costs, next] = [next, costs];
  }
  return best <= (end - start === 1 ? alone : limit) ? { first: start, cost: best } : null;
}

/** Whether a word starts with a letter. */
function opensWith({ doc: { text, tokens } }: Scan, at: number, letter: number): boolean {
  if ((tokens.kind[at] as number) > TokenKind.Number) return false;
  return firstLetter(text, tokens.start[at] as number, tokens.end[at] as number) === letter;
}

/**
 * The cheapest way in which the word at `at` gives letters from `k` on and the words behind it the rest, where that costs
 * no more than `most`.
 */
function wordCost(
  scan: Scan,
  letters: readonly number[],
  k: number,
  at: number,
  behind: readonly number[],
  isFunction: boolean,
  most: number,
): number {
  const { text, tokens } = scan.doc;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  let position = start;
  let letter = k;
  let cost = isFunction ? FUNCTION : 0;
  let cheapest = Number.POSITIVE_INFINITY;
  let initial = true; // at the start of the word or behind a hyphen in it
  let run = true;
  while (position < end && letter < letters.length) {
    const code = letterOf(text.charCodeAt(position));
    if (code === 0x20) {
      initial = true;
    } else if (code !== 0) {
      if (code === letters[letter]) {
        if (!initial) {
          if (letter === k) cost += FOREIGN;
          else cost += run ? INSIDE / 2 : INSIDE;
          if (cost > most) return cheapest;
        }
        if (letter === k && !initial && k === 0) return Number.POSITIVE_INFINITY;
        letter++;
        run = true;
        const total = cost + (behind[letter] as number);
        if (total < cheapest) cheapest = total;
      } else {
        if (letter === k && initial && k === 0) return Number.POSITIVE_INFINITY;
        run = false;
      }
      initial = false;
    }
    position++;
  }
  return cheapest;
}
