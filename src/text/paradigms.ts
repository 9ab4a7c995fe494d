import type { Inflect } from "../language/form.js";
import { baseOf } from "./fold.js";
import type { Lexicon } from "./lexicon.js";

/** How a language inflects its verbs, see `GrammarRules`. */
export interface VerbInflection {
  readonly inflectVerb: Inflect;
  readonly stemOfVerb: (lemma: string) => string | null;
}

/** A verb with the phrases it opens. */
interface Verb {
  readonly lemma: string;
  readonly phrases: Phrase[];
  inflected: boolean;
}

/** Words behind a verb that make a phrase of a lexicon with it. */
interface Phrase {
  readonly set: number;
  readonly rest: string;
  readonly value: number;
}

/** Stems are told apart by their first letters. */
const LETTERS = 4;
/** Room of the filter that tells a word no pending stem starts like. */
const FILTER = 4096;

/**
 * The verbs of a language, inflected when first met. Generating some ten thousand forms takes longer than reading an
 * article, so a regular verb waits until a word shows up that starts as its stem does.
 */
export class Paradigms {
  readonly #lexicon: Lexicon;
  readonly #language: VerbInflection;
  readonly #verbs: Map<string, Verb> = new Map();
  readonly #byStem: Map<number, Verb[]> = new Map();
  /** How many pending stems fall on each slot. */
  readonly #filter: Uint16Array = new Uint16Array(FILTER);
  #pending = 0;

  constructor(lexicon: Lexicon, language: VerbInflection) {
    this.#lexicon = lexicon;
    this.#language = language;
  }

  /** Makes the forms of a verb known. A reflexive or phrasal lemma is known by its verb. */
  add(lemma: string): void {
    if (!this.#verbs.has(lemma)) this.#register({ lemma, phrases: [], inflected: false });
  }

  /** Adds a phrase that a verb opens in any of its forms, the words behind it as they are: "faire valoir". */
  addPhrase(set: number, lemma: string, rest: string, value: number): void {
    const known = this.#verbs.get(lemma);
    const phrase = { set, rest, value };
    if (known) {
      known.phrases.push(phrase);
      if (known.inflected) this.#inflectPhrases(known, [phrase]);
    } else this.#register({ lemma, phrases: [phrase], inflected: false });
  }

  /** Inflects the verbs whose stem the word at `text[start, end)` starts with; whether there were any. */
  meet(text: string, start: number, end: number): boolean {
    if (this.#pending === 0) return false;
    let key = 0;
    let met = false;
    for (let at = start; at < end && at - start < LETTERS; at++) {
      key = keyStep(key, text.charCodeAt(at));
      if (this.#filter[key & (FILTER - 1)] !== 0 && this.#inflectStem(key)) met = true;
    }
    return met;
  }

  #register(verb: Verb): void {
    this.#verbs.set(verb.lemma, verb);
    const stem = this.#language.stemOfVerb(verb.lemma);
    if (stem === null || stem === "") {
      this.#expand(verb);
      return;
    }
    let key = 0;
    for (let i = 0; i < stem.length && i < LETTERS; i++) key = keyStep(key, stem.charCodeAt(i));
    const list = this.#byStem.get(key);
    if (list) list.push(verb);
    else this.#byStem.set(key, [verb]);
    this.#filter[key & (FILTER - 1)] = (this.#filter[key & (FILTER - 1)] as number) + 1;
    this.#pending++;
  }

  #inflectStem(key: number): boolean {
    const verbs = this.#byStem.get(key);
    if (!verbs) return false;
    this.#byStem.delete(key);
    this.#filter[key & (FILTER - 1)] = (this.#filter[key & (FILTER - 1)] as number) - verbs.length;
    this.#pending -= verbs.length;
    for (const verb of verbs) this.#expand(verb);
    return true;
  }

  #expand(verb: Verb): void {
    verb.inflected = true;
    const { vocabulary } = this.#lexicon;
    for (const [form, bits] of this.#language.inflectVerb(verb.lemma)) {
      const id = vocabulary.add(form);
      vocabulary.forms[id] = (vocabulary.forms[id] as number) | bits;
    }
    this.#inflectPhrases(verb, verb.phrases);
  }

  #inflectPhrases(verb: Verb, phrases: readonly Phrase[]): void {
    if (phrases.length === 0) return;
    for (const [form] of this.#language.inflectVerb(verb.lemma)) {
      for (const { set, rest, value } of phrases) this.#lexicon.add(set, rest === "" ? form : `${form} ${rest}`, value);
    }
  }
}

/** One step of a key over letters without case and accents. */
function keyStep(key: number, code: number): number {
  return (Math.imul(key, 31) + (baseOf(code) & 31) + 1) | 0;
}
