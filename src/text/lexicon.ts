import { Deferred, type Make } from "./deferred.js";
import type { Hits } from "./hits.js";
import { Paradigms, type VerbInflection } from "./paradigms.js";
import { firstNewWord, symbolsOf } from "./phrase.js";
import type { TokenTable } from "./tokens.js";
import { Trie } from "./trie.js";
import type { Vocabulary } from "./vocabulary.js";

/** Letters of a word of a closed class, at most, that many phrases start with: "les". */
const LONGEST_CLOSED = 3;

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
  readonly #trie: Trie = new Trie();

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
    for (const word of words) this.#addSymbols(this.#trie.step(root, word), symbols, set, value);
  }

  #addSymbols(root: number, symbols: readonly number[], set: number, value: number): void {
    let state = root;
    for (let at = 0; at < symbols.length; at++) state = this.#trie.step(state, symbols[at] as number);
    if (state === 0) return;
    if (root === 0 && (symbols[0] as number) > 0) this.vocabulary.know(symbols[0] as number);
    this.#trie.end(state, set, value);
  }

  /** A state that phrases can start from once words are tied to it, see `tie`. */
  newRoot(): number {
    return this.#trie.newState();
  }

  /** Makes a word start the phrases of a root: a form of a verb those of the verb. */
  tie(word: number, root: number): void {
    this.#trie.tie(word, root);
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
    return this.#trie.walk(tokens, this.#sets);
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
