/** A part of speech, as far as the core asks for it (Universal Dependencies, folded). */
export type PartOfSpeech = "noun" | "name" | "verb" | "auxiliary" | "adjective" | "adverb" | "other";

/** What an annotator says of one word of a sentence. */
export interface WordNote {
  /** Code units inside the sentence, half-open. */
  readonly start: number;
  /** One past the last code unit, counted inside the sentence. */
  readonly end: number;
  /** Its part of speech. */
  readonly partOfSpeech: PartOfSpeech;
  /** Its lemma, lower case. */
  readonly lemma: string;
}

/**
 * Another library that tells what the rules cannot. A pack may bring several; each says what it can. The core asks only
 * where an answer matters, hands over one sentence or name at a time, and goes on by its rules where the answer is null.
 */
export interface Annotator {
  /** Parts of speech and lemmas of a sentence; null where the annotator cannot map its words back to the sentence. */
  readonly annotate?: (sentence: string) => readonly WordNote[] | null;
  /** The gender that a full name tells; null where it tells none. */
  readonly describe?: (name: string) => "f" | "m" | null;
}
