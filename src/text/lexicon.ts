import { Deferred, type Make } from "./deferred.js";
import { Paradigms, type VerbInflection } from "./paradigms.js";
import { firstNewWord, symbolAt, symbolsOf } from "./phrase.js";
import { Gap, type TokenTable } from "./tokens.js";
import { Transitions } from "./transitions.js";
import type { Vocabulary } from "./vocabulary.js";

/** Where the phrases of one lexicon stand in a text: rows `[start, end)` in tokens with the value of the phrase. */
export interface Hits {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly value: readonly number[];
}

/** Letters of a word of a closed class, at most, that many phrases start with: "les". */
const LONGEST_CLOSED = 3;

interface HitRows {
  readonly start: number[];
  readonly end: number[];
  readonly value: number[];
}

/** Notes a hit behind the others of its token that are not longer. */
function note({ start, end, value }: HitRows, at: number, to: number, what: number): void {
  let row = start.length;
  for (; row > 0 && start[row - 1] === at && (end[row - 1] as number) > to; row--) {
    end[row] = end[row - 1] as number;
    value[row] = value[row - 1] as number;
  }
  start.push(at);
  end[row] = to;
  value[row] = what;
}

/**
 * The phrases of all lexicons of a language in one trie over word ids, so that one walk over a text finds them all.
 * Each phrase belongs to a set (a small number, see `LexiconSet`) and carries a value that its owner understands.
 */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  /** Verbs, and the phrases that open with a verb in any of its forms. */
  readonly verbs: Paradigms;
  readonly #deferred: Deferred = new Deferred();
  readonly #sets: number;
  #first: Int32Array = new Int32Array(1024);
  readonly #steps: Transitions = new Transitions();
  /** Per word, the head of its list of roots: the states that the verbs it is a form of start from. */
  #rootsOf: Int32Array = new Int32Array(1024);
  readonly #root: number[] = [0];
  readonly #nextRoot: number[] = [0];
  /** Per state, the head of its list of entries; entry 0 is "none". */
  #entries: number[] = [0];
  readonly #set: number[] = [0];
  readonly #value: number[] = [0];
  readonly #next: number[] = [0];

  constructor(vocabulary: Vocabulary, sets: number, verbs: VerbInflection) {
    this.vocabulary = vocabulary;
    this.verbs = new Paradigms(this, verbs);
    this.#sets = sets;
  }

  /** Adds a phrase, split into tokens as any text is. */
  add(set: number, phrase: string, value: number): void {
    this.addFrom(0, set, phrase, value);
  }

  /** Adds a phrase whose first word was read already, up to the state `root`; an empty one ends there. */
  addFrom(root: number, set: number, phrase: string, value: number): void {
    this.#addSymbols(root, phrase === "" ? [] : symbolsOf(phrase, this.vocabulary), set, value);
  }

  /** Adds a phrase behind a root as it is, and with each of some words before it. */
  addInserted(root: number, words: readonly number[], set: number, phrase: string, value: number): void {
    const symbols = symbolsOf(phrase, this.vocabulary);
    this.#addSymbols(root, symbols, set, value);
    for (const word of words) this.#addSymbols(this.#grow(root, word), symbols, set, value);
  }

  #addSymbols(root: number, symbols: readonly number[], set: number, value: number): void {
    let state = root;
    for (let at = 0; at < symbols.length; at++) state = this.#grow(state, symbols[at] as number);
    if (state === 0) return;
    const entry = this.#set.push(set) - 1;
    this.#value.push(value);
    let before = 0; // larger values come first, whatever the order in which texts ask for them
    let next = this.#entries[state] as number;
    for (; next > 0 && (this.#value[next] as number) > value; next = this.#next[next] as number) before = next;
    this.#next.push(next);
    if (before > 0) this.#next[before] = entry;
    else this.#entries[state] = entry;
  }

  /** A state that phrases can start from once words are tied to it, see `tie`. */
  newRoot(): number {
    return this.#entries.push(0) - 1;
  }

  /** Makes a word start the phrases of a root: a form of a verb those of the verb. */
  tie(word: number, root: number): void {
    while (word >= this.#rootsOf.length) this.#rootsOf = doubled(this.#rootsOf);
    const link = this.#root.push(root) - 1;
    this.#nextRoot.push(this.#rootsOf[word] as number);
    this.#rootsOf[word] = link;
  }

  /** Puts off adding an entry of a list until a word is met that starts with `stem`, of which the first word counts. */
  defer(stem: string, make: Make, entry: string, value: number): void {
    this.#deferred.defer(stem, make, entry, value);
  }

  /** The same until a word is met that starts with any of some stems and, where there are `others`, one with any of these. */
  deferUntil(stems: readonly string[], others: readonly string[], make: Make, entry: string, value: number): void {
    this.#deferred.deferUntil(stems, others, make, entry, value);
  }

  /** Puts off adding a phrase until its first word is met, or the first that is of no closed class: "à l'unisson". */
  deferPhrase(phrase: string, make: Make, entry: string, value: number): void {
    this.defer((mayOpenClosed(phrase) && firstNewWord(phrase, this.vocabulary)) || phrase, make, entry, value);
  }

  /**
   * From now on words are met in texts: what was put off is made when its word comes. Of words alone, so that what waits
   * for an enclitic ("-t-il") is made here.
   */
  open(enclitics: readonly string[]): void {
    this.vocabulary.onMeet = (text, start, end) => {
      const made = this.#deferred.meet(text, start, end);
      return this.verbs.meet(text, start, end) || made;
    };
    for (const enclitic of enclitics) this.#deferred.meet(enclitic, 0, enclitic.length);
  }

  /** All phrases in a text, by set; of several at one token the shorter first. */
  walk(tokens: TokenTable): readonly Hits[] {
    const hits = Array.from({ length: this.#sets }, (): HitRows => ({ start: [], end: [], value: [] }));
    const first = this.#first;
    const rootsOf = this.#rootsOf;
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens.word[at] as number;
      if (word === 0) continue;
      if (word < first.length && first[word] !== 0) this.#follow(tokens, at, first[word] as number, hits);
      let link = word < rootsOf.length ? (rootsOf[word] as number) : 0;
      for (; link > 0; link = this.#nextRoot[link] as number)
        this.#follow(tokens, at, this.#root[link] as number, hits);
    }
    return hits;
  }

  /** Follows the words from the one at `at`, whose state is `from`, and notes every phrase that ends on the way. */
  #follow(tokens: TokenTable, at: number, from: number, hits: readonly HitRows[]): void {
    let state = from;
    for (let end = at + 1; state > 0; end++) {
      for (let entry = this.#entries[state] as number; entry > 0; entry = this.#next[entry] as number) {
        note(hits[this.#set[entry] as number] as HitRows, at, end, this.#value[entry] as number);
      }
      if (end >= tokens.length || (tokens.gap[end] as number) >= Gap.Blank) return;
      state = this.#steps.next(state, symbolAt(tokens, end));
    }
  }

  #grow(state: number, symbol: number): number {
    const next = this.#step(state, symbol);
    if (next > 0) return next;
    const made = this.#entries.push(0) - 1;
    if (state === 0 && symbol > 0) {
      while (symbol >= this.#first.length) this.#first = doubled(this.#first);
      this.#first[symbol] = made;
      this.vocabulary.know(symbol);
    } else this.#steps.add(state, symbol, made);
    return made;
  }

  #step(state: number, symbol: number): number {
    if (state === 0 && symbol > 0) return symbol < this.#first.length ? (this.#first[symbol] as number) : 0;
    return this.#steps.next(state, symbol);
  }
}

/**
 * The letters that all forms of a noun or adjective start with: "Tory", "Tories"; "acteur", "actrice". Four at most, so
 * that of two words which share forms ("Argentine", "argentin") the first of their list is made first.
 */
export function stemOfForms(lemma: string): string {
  return lemma.slice(0, Math.min(4, Math.max(1, lemma.length - 3)));
}

/** Whether a phrase opens with a short word or one that elision may have cut. */
function mayOpenClosed(phrase: string): boolean {
  const space = phrase.indexOf(" ");
  return (space > 0 && space <= LONGEST_CLOSED) || phrase.indexOf("'") > 0;
}

function doubled(rows: Int32Array): Int32Array {
  const larger = new Int32Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
