import type { Inflect } from "../form.js";

/**
 * Closed classes of words, each a list of words separated by white space. A word may stand in several.
 * The names are those of the bits in `Word`.
 */
export interface WordClasses {
  /** le, the, ce */
  readonly determiner: string;
  /** son, their */
  readonly possessive: string;
  /** à, in, pour */
  readonly preposition: string;
  /** mais, or */
  readonly coordinator: string;
  /** et, and */
  readonly and: string;
  /** quand, because */
  readonly subordinator: string;
  /** que, that */
  readonly complementizer: string;
  /** qui, which */
  readonly relative: string;
  /** comment, whether */
  readonly interrogative: string;
  /** Subject pronouns as `form:gender:number`, gender f, m or -, number s or p: "elle:f:s". */
  readonly subjectPronoun: string;
  /** le, lui, them */
  readonly objectPronoun: string;
  /** se, himself */
  readonly reflexive: string;
  /** ne, pas, not */
  readonly negation: string;
  /** Forms of the auxiliary: a, avait, has. */
  readonly have: string;
  /** Forms of the auxiliary: est, était, was. */
  readonly be: string;
  /** peut, devrait, would */
  readonly modal: string;
  /** aussi, hier, also */
  readonly adverb: string;
  /** janvier, January */
  readonly month: string;
  /** lundi, Monday */
  readonly weekday: string;
  /** Titles and abbreviations behind whose full stop a sentence goes on: "M", "Mme". */
  readonly abbreviation: string;
  /** de, of */
  readonly of: string;
  /** Words that elision cuts, with their apostrophe: "l'". */
  readonly elided: string;
  /** What hangs on the word before, with its hyphen or apostrophe: "-t-il", "'s". */
  readonly enclitic: string;
  /** avec, with */
  readonly with: string;
  /** entre, between */
  readonly between: string;
  /** par, by */
  readonly by: string;
  /** deux, three */
  readonly numeral: string;
}

/** The grammar of a language as far as the core asks for it. */
export interface GrammarRules {
  /** The closed classes. */
  readonly words: WordClasses;
  /** All forms of a verb lemma. */
  readonly inflectVerb: Inflect;
  /**
   * The letters that every form of a verb starts with, accents aside ("collaborer": "collabor"); several with a space
   * between them where the forms start otherwise ("think": "think thought"), null where that cannot be told. A verb is
   * inflected when a word first shows up that starts so.
   */
  readonly stemOfVerb: (lemma: string) => string | null;
  /** All forms of an adjective or role noun, given in the masculine singular. */
  readonly inflectNoun: Inflect;
  /** Lemmas of common verbs, separated by white space: they make the finite verbs of a sentence known. */
  readonly commonVerbs: string;
  /** Whether a noun stands before what qualifies it ("leader syndicaliste") or behind it ("opposition leader"). */
  readonly headFirst: boolean;
  /** Whether nouns have a gender, so that a pronoun of a gender may mean a thing or a body. */
  readonly nounGender: boolean;
  /** Whether behind quoted words the verb stands before its subject ("« … », jubilait la capitaine") rather than behind it alone. */
  readonly invertsBehindQuotes: boolean;
  /** Whether an inverted subject pronoun is joined to its verb ("avait-elle"): one that stands free is emphatic. */
  readonly joinsInvertedPronouns: boolean;
  /** Whether a finite verb with a capital may open a statement ("Reste le pont"). */
  readonly verbsOpenSentences: boolean;
  /** Whether any cue of speech may take its clause without a conjunction ("added he would"). */
  readonly bareClauses: boolean;
  /** How adverbs made of adjectives end: "ment", "ly". */
  readonly adverbEnding: string;
  /** How finite verbs end that no other word does, separated by white space: they tell verbs the lexicon does not hold. */
  readonly finiteEndings: string;
  /** How present participles end. */
  readonly participleEnding: string;
  /** How ' and ‘ ’ quote, as in British usage; null where they are apostrophes alone. */
  readonly singleMarks: {
    /** The letter behind which a bare apostrophe makes the genitive ("s": "the workers' rights"); "" where none does. */
    readonly genitive: string;
  } | null;
  /** Cuts a run of a script that writes no spaces into words: offsets inside the run where a new word starts. */
  readonly segmentWords?: (run: string) => readonly number[];
}
