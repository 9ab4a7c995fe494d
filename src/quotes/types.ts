import type { Part } from "../article/types.js";
import type { Span } from "../text/span.js";

/** What kind of source a speaker is. The union may grow in a minor version. */
export type SpeakerKind = "person" | "agency" | "organisation" | "media" | "country" | "group" | "document" | "unknown";

/** Who says it: the words that name the source, and whom the document makes of them. */
export interface Speaker {
  /** The noun phrase, name or pronoun the clause uses; null where the clause names none. */
  readonly mention: Span | null;
  /** The full name the document gives. */
  readonly name: string | null;
  /** The fullest role the document gives. */
  readonly role: string | null;
  /** ISO 3166-1 alpha-2, "EU", "INT", or null. */
  readonly country: string | null;
  /** What kind of source it is. */
  readonly kind: SpeakerKind;
  /** Id of the person or agency in the same analysis. */
  readonly ref: string | null;
  /** Coordinated sources, each a member; else empty. */
  readonly members: readonly Speaker[];
}

/** Whether all of the words, none or some stand between marks. */
export type QuoteType = "direct" | "indirect" | "mixed";

/** The words that attribute a quote. */
export interface Cue extends Span {
  /** Lemma of the verb, or the wording of the phrase; of a word that no list of cues holds, its form. */
  readonly lemma: string;
}

/** Somebody's words. The span is the content, without outer marks. */
export interface Quote extends Span {
  /** How much of it stands between marks. */
  readonly type: QuoteType;
  /** The words between marks, marks left out; empty for indirect. */
  readonly fragments: readonly Span[];
  /** The words that attribute it; null where none do. */
  readonly cue: Cue | null;
  /** Who says it; null where the text does not tell. */
  readonly speaker: Speaker | null;
  /** Part of the article it stands in. */
  readonly part: Part;
  /** The same words again elsewhere (a caption). */
  readonly repeats: readonly Span[];
  /** Index, in the returned list, of the quote it is nested in. */
  readonly within: number | null;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** Low where the rule guesses. */
  readonly certainty: "high" | "low";
}
