/**
 * The sets of phrases a language's lexicon holds. One walk over a text finds the phrases of all of them;
 * each fact reads the hits of its own sets.
 */
export enum LexiconSet {
  /** Cue verbs and cue phrases; value: index of a sense in the quotes' lexicon. */
  Cue = 0,
  /** Nouns that tell a title, a name or a term from a quote. */
  QuoteNoun = 1,
  /** Names, adjectives, demonyms, capitals of states; value: index in the places' lexicon. */
  Place = 2,
  /** Role nouns and their feminines; value: index in the people's lexicon. */
  Role = 3,
  /** Names, acronyms, offices and metonyms of known bodies; value: index in the agencies' lexicon. */
  Agency = 4,
  /** Heads of bodies: ministère, agence, office. */
  AgencyHead = 5,
  /** What a ministry is of: Intérieur, Affaires étrangères. */
  Portfolio = 6,
  /** Nouns, verbs and phrases that say cooperation. */
  Trigger = 7,
  /** Verbs, nouns and adverbs that give a cooperation its state. */
  Operator = 8,
  Topic = 9,
  /** "les deux pays", "leurs deux pays", "les Vingt-Sept". */
  Side = 10,
  /** Words that tell the part of a block. */
  Layout = 11,
}

/** How many sets there are. */
export const LEXICON_SETS = 12;
