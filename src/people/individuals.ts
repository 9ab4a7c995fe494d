import type { Doc } from "../article/doc.js";
import { baseOf } from "../text/fold.js";
import type { Gender } from "./lexicon.js";
import type { DocName } from "./names.js";
import type { RolePhrase } from "./roles.js";

/** A person while the text is read. */
export interface Individual {
  /** The mention with the fullest name. */
  fullest: DocName;
  gender: Gender;
  readonly roles: RolePhrase[];
  /** First tokens of the mentions by name, in order once `sort` was called. */
  readonly at: number[];
}

/** People with one family name who are compared at most. */
const NAMESAKES = 12;
const NOBODY: readonly number[] = [];

/** The people of a text by the words of their family names. */
export class Individuals {
  readonly all: Individual[] = [];
  readonly #byWord: Map<string, number[]> = new Map();
  readonly #byGiven: Map<string, number[]> = new Map();
  /** Which first letters and lengths the words have, see `mayKnow`. */
  readonly #outlines: Set<number> = new Set();

  constructor(private readonly doc: Doc) {}

  /** The person a full name names: one known by it, by a fuller or a shorter form, or a new one. */
  addFull(name: DocName): number {
    for (const index of this.withWord(name.keys[name.keys.length - 1] as string)) {
      const known = this.all[index] as Individual;
      if (sameGiven(known.fullest, name) && genderFits(known.gender, name.gender)) return this.note(index, name);
    }
    return this.add(name);
  }

  /** The person a surname names: of several the one named last before it, else the first behind it; -1 if none. */
  ofSurname(word: string, at: number, gender: Gender): number {
    let found = -1;
    let latest = -1;
    for (const index of this.withWord(word)) {
      const known = this.all[index] as Individual;
      if (!genderFits(known.gender, gender)) continue;
      const before = lastBefore(known.at, at);
      if (found < 0 || before > latest) {
        found = index;
        latest = before;
      }
    }
    return found;
  }

  /** The only person named in full before `at` whose given name is the word; -1 if none or several. */
  ofGiven(word: string, at: number): number {
    let found = -1;
    for (const index of this.#byGiven.get(word) ?? NOBODY) {
      if (((this.all[index] as Individual).at[0] as number) > at) continue;
      if (found >= 0) return -1;
      found = index;
    }
    return found;
  }

  add(name: DocName): number {
    const { keys, givens } = name;
    const index = this.all.length;
    this.all.push({ fullest: name, gender: name.gender, roles: [...name.roles], at: [name.first] });
    for (const word of name.words) this.#outlines.add(this.#outlineOf(word));
    if (name.known && givens > 0) file(this.#byGiven, keys[0] as string, index);
    for (let word = givens; word < keys.length; word++) file(this.#byWord, keys[word] as string, index);
    if (!name.known && givens > 0) file(this.#byWord, keys[givens - 1] as string, index);
    return index;
  }

  /** Notes one more mention of a person by name. */
  note(index: number, name: DocName): number {
    const known = this.all[index] as Individual;
    known.gender ??= name.gender;
    known.roles.push(...name.roles);
    known.at.push(name.first);
    if (name.words.length !== known.fullest.words.length && name.givens > known.fullest.givens) known.fullest = name;
    return index;
  }

  /** Puts the mentions in order, for `ofSurname`. */
  sort(): void {
    for (const { at } of this.all) if (!isSorted(at)) at.sort((a, b) => a - b);
  }

  /** Whether a family name may be the word at a token, told before its key is made. */
  mayKnow(at: number): boolean {
    return this.#outlines.has(this.#outlineOf(at));
  }

  #outlineOf(at: number): number {
    const { text, tokens } = this.doc;
    const start = tokens.start[at] as number;
    const length = (tokens.end[at] as number) - start;
    return baseOf(text.charCodeAt(start)) * 256 + length;
  }

  withWord(word: string): readonly number[] {
    return this.#byWord.get(word) ?? NOBODY;
  }
}

/** Notes a person under a word. */
function file(people: Map<string, number[]>, word: string, index: number): void {
  const list = people.get(word);
  if (!list) people.set(word, [index]);
  else if (list.length < NAMESAKES) list.push(index);
}

/** Given names fit where one is missing, both start alike, or one is the initial of the other. */
function sameGiven(a: DocName, b: DocName): boolean {
  if (a.givens === 0 || b.givens === 0) return true;
  const one = a.keys[0] as string;
  const other = b.keys[0] as string;
  if (one === other || isGiven(a, other) || isGiven(b, one)) return true;
  return (one.endsWith(".") || other.endsWith(".")) && one.charAt(0) === other.charAt(0);
}

/** Whether a key is that of a given name. */
export function isGiven({ keys, givens }: DocName, key: string): boolean {
  for (let index = 0; index < givens; index++) if (keys[index] === key) return true;
  return false;
}

function genderFits(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

/** The last of sorted tokens before `at`; -1 if none. Binary search. */
function lastBefore(tokens: readonly number[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? (tokens[low - 1] as number) : -1;
}

function isSorted(numbers: readonly number[]): boolean {
  for (let index = 1; index < numbers.length; index++) {
    if ((numbers[index - 1] as number) > (numbers[index] as number)) return false;
  }
  return true;
}
