import type { Inflect } from "../language/form.js";
import type { Lexicon } from "./lexicon.js";

/** How a language inflects its verbs, see `GrammarRules`. */
export interface VerbInflection {
  readonly inflectVerb: Inflect;
  readonly stemOfVerb: (lemma: string) => string | null;
}

/** A verb with the state of the lexicon that the phrases it opens start from; 0 where it opens none. */
interface Verb {
  readonly lemma: string;
  root: number;
  /** Ids of its forms; null until it is inflected. */
  forms: readonly number[] | null;
}

/** The verbs of a language, inflected when a word is first met that starts as their forms do. */
export class Paradigms {
  readonly #lexicon: Lexicon;
  readonly #language: VerbInflection;
  readonly #verbs: Map<string, Verb> = new Map();

  constructor(lexicon: Lexicon, language: VerbInflection) {
    this.#lexicon = lexicon;
    this.#language = language;
  }

  /** Makes the forms of a verb known. A reflexive or phrasal lemma is known by its verb. */
  add(lemma: string): void {
    this.#verbOf(lemma);
  }

  /** Adds a phrase that a verb opens in any of its forms, the words behind it as they are: "faire valoir". */
  addPhrase(set: number, lemma: string, rest: string, value: number): void {
    const verb = this.#verbOf(lemma);
    if (verb.root === 0) {
      verb.root = this.#lexicon.newRoot();
      for (const form of verb.forms ?? []) this.#lexicon.tie(form, verb.root);
    }
    this.#lexicon.addFrom(verb.root, set, rest, value);
  }

  #verbOf(lemma: string): Verb {
    const known = this.#verbs.get(lemma);
    if (known) return known;
    const verb: Verb = { lemma, root: 0, forms: null };
    this.#verbs.set(lemma, verb);
    const stem = this.#language.stemOfVerb(lemma);
    if (stem === null) this.#inflect(verb);
    else this.#lexicon.defer(stem, () => this.#inflect(verb));
    return verb;
  }

  #inflect(verb: Verb): void {
    const { vocabulary } = this.#lexicon;
    verb.forms = this.#language.inflectVerb(verb.lemma).map(([form, bits]) => {
      const id = vocabulary.add(form);
      vocabulary.forms[id] = (vocabulary.forms[id] as number) | bits;
      if (verb.root > 0) this.#lexicon.tie(id, verb.root);
      return id;
    });
  }
}
