/**
 * A construction in which a verb attributes words. The names are those of the bits in `Frame`:
 *
 * - `clause`: reported clause, also without marks: "a déclaré que …"
 * - `marked`: reported clause, only where marks stand in it: "pense que « … »"
 * - `question`: indirect question: "a demandé si …", "explique comment …"
 * - `infinitive`: "dit vouloir …"
 * - `speech`: the words stand beside verb and subject, or behind a colon: « … », a déclaré X; X déclare : « … »
 * - `phrase`: quoted words inside its complement: a salué un « grand jour »
 * - `state`: what somebody calls himself: se dit prêt à …, s'est déclaré « inquiet »
 * - `addressee`: a bare object may stand before the clause: "a averti Paris que …", "told reporters that …"
 * - `told`: the addressee must stand, so that a noun phrase behind the verb is no subject: « … », told the mayor
 * - `opinion`: in the passive the quoted words may stand without an agent: est jugé « trop long »
 * - `learned`: whose words they are stands behind a preposition: "a-t-on appris de source policière"
 * - `bare`: a reported clause without its conjunction: "said they would …"
 */
export type CueFrame =
  | "clause"
  | "marked"
  | "question"
  | "infinitive"
  | "speech"
  | "phrase"
  | "state"
  | "addressee"
  | "bare"
  | "opinion"
  | "told"
  | "learned";

/** Verbs that take the same constructions. */
export interface CueVerbs {
  /** The constructions. */
  readonly takes: readonly CueFrame[];
  /** Lemmas between commas; of one of several words ("faire valoir") the first inflects. "~" marks a reflexive. */
  readonly verbs: string;
}

/** Verbs with a form that is a noun, too ("report"): what tells which it is. Where nothing does, an annotator is asked, if there is one. */
export interface Homographs {
  /** Their lemmas, between commas. */
  readonly verbs: string;
  /** Words behind which such a form is a noun, between commas: "the". */
  readonly nounAfter: string;
  /** Words behind which it is a verb, beside subject pronouns: "to". */
  readonly verbAfter: string;
}

/** How a language attributes words. */
export interface QuoteRules {
  /** Verbs that attribute words. */
  readonly cues: readonly CueVerbs[];
  /** Wordings before a source whose clause they cover, between commas: "selon", "according to". */
  readonly sources: string;
  /** The same, but common in other senses: only at the head of a sentence and before a person or body: "pour". */
  readonly weakSources: string;
  /** Wordings that name their source themselves, behind their first word: "de source policière". */
  readonly wholeSources: string;
  /** Wordings that point back to a source: "à ses yeux", "à l'en croire". */
  readonly anaphors: string;
  /** Nouns whose name or title the marks behind them hold, and participles that name: "film", "intitulé". */
  readonly naming: string;
  /** What may open a sentence before reported words and is none of them: "par ailleurs". */
  readonly connectives: string;
  /** Nouns that speak behind a source wording, beside those of the roles: "récit", "calculs". */
  readonly sourceNouns: string;
  /** Roles and names that do not: "selon la loi", "selon le plan". */
  readonly notSources: string;
  /** Pronouns that can stand for a source: "il", "lui". */
  readonly pronouns: string;
  /** Those that only a person is meant by, between commas: "she"; none where a gender may be that of a thing. */
  readonly personal: string;
  /** Those that no person is meant by: "it". */
  readonly neuter: string;
  /** What somebody's words are given in, behind a preposition, between commas: "communiqué", "interview". */
  readonly channels: string;
  /** Nouns whose complement holds somebody's words, between commas: "appel", "promesse". */
  readonly speeches: string;
  /** Nouns for a company spoken of before, between commas: "company". */
  readonly firms: string;
  /** Nouns for any body spoken of before, between commas: "organisation". */
  readonly bodies: string;
  /** Whether a participle behind the comma of a reported clause is of the main clause: "a dit que …, devenant …". */
  readonly looseParticiples: boolean;
  /** Determiners that introduce somebody new: "un". */
  readonly indefinite: string;
  /** Determiners and other words that tell the gender of a source, `form:f|m` with spaces between: "la:f". */
  readonly gendered: string;
  /** Cue verbs with a form that is a noun, too. */
  readonly homographs?: Homographs;
  /** Words before an infinitive or participle that say it did not happen: "sans". */
  readonly denials: string;
}
