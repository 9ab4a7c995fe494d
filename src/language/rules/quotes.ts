/** A construction that attributes words to a source. */
export type CueFrameKind =
  /** Reporting verb + that-clause: "a déclaré que …". */
  | "clause"
  /** Reporting verb + indirect question: "a demandé si …". */
  | "question"
  /** Reporting verb + infinitive: "dit vouloir …", "promet de …". */
  | "infinitive"
  /** Quoted sentence before or after the verb and its subject: « … », a déclaré X. */
  | "direct"
  /** Verb and inverted subject inside or behind the reported words, marked or not: …, a-t-il dit, … */
  | "incise"
  /** Subject and verb, a colon, the words. */
  | "colon"
  /** Verb + noun phrase with quoted words in it: a salué un « grand jour ». */
  | "phrase"
  /** Participle + quoted words + agent: jugée « excellente » par X. */
  | "agent"
  /** Phrase of source before a noun phrase: selon X, according to X. */
  | "source";

/** Cues that take the same constructions. */
export interface CueFrame {
  /** Verb lemmas or fixed wordings, separated by commas. Lemmas are inflected, the first word of several. */
  readonly cues: string;
  /** Whether the cues are verbs to inflect or fixed wordings. */
  readonly fixed?: boolean;
  readonly takes: readonly CueFrameKind[];
}

/** How a language attributes words. */
export interface QuoteRules {
  readonly cues: readonly CueFrame[];
}
