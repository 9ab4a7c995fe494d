import type { Inflect } from "../form.js";

/**
 * Closed classes of words, each a list of words separated by white space. A word may stand in several.
 * The names are those of the bits in `Word`.
 */
export interface WordClasses {
  readonly determiner: string;
  readonly possessive: string;
  readonly preposition: string;
  readonly coordinator: string;
  readonly and: string;
  readonly subordinator: string;
  readonly complementizer: string;
  readonly relative: string;
  readonly interrogative: string;
  /** Subject pronouns as `form:gender:number`, gender f, m or -, number s or p: "elle:f:s". */
  readonly subjectPronoun: string;
  readonly objectPronoun: string;
  readonly reflexive: string;
  readonly negation: string;
  readonly have: string;
  readonly be: string;
  readonly modal: string;
  readonly adverb: string;
  readonly month: string;
  readonly weekday: string;
  /** Titles and abbreviations behind whose full stop a sentence goes on: "M", "Mme". */
  readonly abbreviation: string;
  readonly of: string;
  /** Words that elision cuts, with their apostrophe: "l'". */
  readonly elided: string;
  /** What hangs on the word before, with its hyphen or apostrophe: "-t-il", "'s". */
  readonly enclitic: string;
  readonly with: string;
  readonly between: string;
  readonly by: string;
  readonly numeral: string;
}

/** The grammar of a language as far as the core asks for it. */
export interface GrammarRules {
  readonly words: WordClasses;
  /** All forms of a verb lemma. */
  readonly inflectVerb: Inflect;
  /**
   * The letters that every form of a regular verb starts with, accents aside ("collaborer": "collabor"); null for a verb
   * whose forms start otherwise. A regular verb is inflected when a word first shows up that starts so.
   */
  readonly stemOfVerb: (lemma: string) => string | null;
  /** All forms of an adjective or role noun, given in the masculine singular. */
  readonly inflectNoun: Inflect;
  /** Lemmas of common verbs, separated by white space: they make the finite verbs of a sentence known. */
  readonly commonVerbs: string;
  /** How adverbs made of adjectives end: "ment", "ly". */
  readonly adverbEnding: string;
  /** Whether ' and ‘ ’ quote, as in British usage. */
  readonly singleMarks: boolean;
  /** Cuts a run of a script that writes no spaces into words: offsets inside the run where a new word starts. */
  readonly segmentWords?: (run: string) => readonly number[];
}
