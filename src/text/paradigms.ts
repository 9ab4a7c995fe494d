import type { Inflect } from "../language/form.js";
import type { Lexicon } from "./lexicon.js";

/** How a language inflects its verbs, see `GrammarRules`. */
export interface VerbInflection {
  readonly inflectVerb: Inflect;
  readonly stemOfVerb: (lemma: string) => string | null;
}

/** Words behind a verb that make a phrase of a lexicon with it. */
interface Phrase {
  readonly set: number;
  readonly rest: string;
  readonly value: number;
}

/** A verb with the phrases it opens. */
interface Verb {
  readonly lemma: string;
  readonly phrases: Phrase[];
  inflected: boolean;
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
    const phrase = { set, rest, value };
    verb.phrases.push(phrase);
    if (verb.inflected) this.#addPhrases(this.#language.inflectVerb(lemma), [phrase]);
  }

  #verbOf(lemma: string): Verb {
    const known = this.#verbs.get(lemma);
    if (known) return known;
    const verb: Verb = { lemma, phrases: [], inflected: false };
    this.#verbs.set(lemma, verb);
    const stem = this.#language.stemOfVerb(lemma);
    if (stem === null) this.#inflect(verb);
    else this.#lexicon.defer(stem, () => this.#inflect(verb));
    return verb;
  }

  #inflect(verb: Verb): void {
    verb.inflected = true;
    const { vocabulary } = this.#lexicon;
    const forms = this.#language.inflectVerb(verb.lemma);
    for (const [form, bits] of forms) {
      const id = vocabulary.add(form);
      vocabulary.forms[id] = (vocabulary.forms[id] as number) | bits;
    }
    this.#addPhrases(forms, verb.phrases);
  }

  #addPhrases(forms: readonly (readonly [form: string, bits: number])[], phrases: readonly Phrase[]): void {
    for (const { set, rest, value } of phrases) {
      for (const [form] of forms) this.#lexicon.add(set, rest === "" ? form : `${form} ${rest}`, value);
    }
  }
}
