import type { Inflect } from "../language/form.js";
import { codeAt, foldCode } from "./characters.js";
import type { Make } from "./deferred.js";
import { bareWord, baseOf, foldWord, isLigature } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { firstNewWord } from "./phrase.js";
import { Sieve } from "./sieve.js";
import { HASH_SEED, hashStep } from "./word-table.js";

/** How a language inflects its verbs, see `GrammarRules`. */
export interface VerbInflection {
  readonly inflectVerb: Inflect;
  readonly stemOfVerb: (lemma: string) => string | null;
}

interface Verb {
  readonly lemma: string;
  /** What its forms start with. */
  readonly stems: readonly string[];
  /** The state of the lexicon that the phrases it opens start from; 0 where it opens none. */
  root: number;
}

/** A form of a verb that no text has held yet. */
interface WaitingForm {
  readonly verb: Verb;
  readonly form: string;
  readonly bits: number;
  /** Another with the same letters. */
  readonly next: WaitingForm | undefined;
}

/** Words behind a verb that are inflected or some of several. */
const MARKED = /[~*(]/;

/**
 * The verbs of a language. One is inflected when a word is first met that starts as its forms do, and of the forms only
 * those that texts hold are added to the lexicon.
 */
export class Paradigms {
  readonly #lexicon: Lexicon;
  readonly #language: VerbInflection;
  readonly #verbs: Map<string, Verb> = new Map();
  /** Forms by their letters without accents: "cree" is a form of "créer", and another. */
  readonly #waiting: Map<string, WaitingForm> = new Map();
  readonly #sieve: Sieve = new Sieve();
  readonly #inflect: Make = (lemma) => {
    const verb = this.#verbs.get(lemma) as Verb;
    for (const [form, bits] of this.#language.inflectVerb(lemma)) {
      const bare = bareWord(form);
      this.#sieve.add(hashOfBare(bare, 0, bare.length));
      this.#waiting.set(bare, { verb, form, bits, next: this.#waiting.get(bare) });
    }
  };

  constructor(lexicon: Lexicon, language: VerbInflection) {
    this.#lexicon = lexicon;
    this.#language = language;
  }

  /** Makes the forms of a verb known, each from when a text holds it. */
  add(lemma: string): void {
    this.#verbOf(lemma);
  }

  /**
   * Puts off adding what opens with a verb in any of its forms, by `addPhrase`, until a text holds the verb and the first
   * word of no closed class behind it.
   */
  defer(lemma: string, rest: string, make: Make, entry: string, value: number): void {
    const verb = this.#verbOf(lemma);
    if (verb.root === 0) verb.root = this.#lexicon.newRoot();
    const word = rest === "" || MARKED.test(rest) ? "" : firstNewWord(rest, this.#lexicon.vocabulary);
    this.#lexicon.deferUntil(verb.stems, word === "" ? [] : [word], make, entry, value);
  }

  /**
   * Adds a phrase that a verb opens in any of its forms, the words behind it as they are, or behind one of the `inserted`:
   * "faire valoir", "fait aussi valoir".
   */
  addPhrase(set: number, lemma: string, rest: string, value: number, inserted: readonly number[] = []): void {
    const { root } = this.#verbs.get(lemma) as Verb;
    if (rest === "") this.#lexicon.addFrom(root, set, rest, value);
    else this.#lexicon.addInserted(root, inserted, set, rest, value);
  }

  /** Makes the forms known that are the word at `text[start, end)`, case and accents aside; whether any is. */
  meet(text: string, start: number, end: number): boolean {
    const hash = hashOfBare(text, start, end);
    if (hash !== 0 && !this.#sieve.mayHold(hash)) return false;
    const bare = bareWord(foldWord(text.slice(start, end)));
    const met = this.#waiting.get(bare);
    if (met === undefined) return false;
    this.#waiting.delete(bare);
    this.#know(met);
    return true;
  }

  /** Makes forms known in the order in which they came. */
  #know({ verb, form, bits, next }: WaitingForm): void {
    if (next !== undefined) this.#know(next);
    const { vocabulary } = this.#lexicon;
    const id = vocabulary.add(form);
    vocabulary.forms[id] = (vocabulary.forms[id] as number) | bits;
    if (verb.root > 0) this.#lexicon.tie(id, verb.root);
  }

  #verbOf(lemma: string): Verb {
    const known = this.#verbs.get(lemma);
    if (known) return known;
    const stem = this.#language.stemOfVerb(lemma);
    const verb = { lemma, stems: stem === null ? this.#formsOf(lemma) : stem.split(" "), root: 0 };
    this.#verbs.set(lemma, verb);
    this.#lexicon.deferUntil(verb.stems, [], this.#inflect, lemma, 0);
    return verb;
  }

  #formsOf(lemma: string): readonly string[] {
    return this.#language.inflectVerb(lemma).map(([form]) => form);
  }
}

/** A hash of a word without case and accents; 0 for one with a ligature or with signs that are not seen. */
function hashOfBare(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (code >= 0x300 || code === 0xad || isLigature(code)) return 0;
    hash = hashStep(hash, baseOf(foldCode(code)));
  }
  return hash;
}
