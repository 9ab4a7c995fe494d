import type { Part } from "../article/types.js";
import type { Speaker } from "../quotes/types.js";
import type { Span } from "../text/span.js";

/** The state of a cooperation. The union may grow in a minor version. */
export type CooperationStatus =
  | "existing"
  | "agreed"
  | "promised"
  | "called-for"
  | "praised"
  | "discussed"
  | "resumed"
  | "suspended"
  | "refused"
  | "failed"
  | "lacking"
  | "denied"
  | "threatened";

/** What a cooperation is about; "other" where a topic is named that is not listed. The union may grow. */
export type Topic =
  | "cybersecurity"
  | "cybercrime"
  | "counter-terrorism"
  | "intelligence"
  | "police"
  | "justice"
  | "defence"
  | "diplomacy"
  | "border-migration"
  | "economy-trade"
  | "energy"
  | "health"
  | "environment"
  | "space"
  | "research"
  | "culture"
  | "humanitarian"
  | "organised-crime"
  | "child-protection"
  | "nuclear"
  | "other";

/** One side of a cooperation. */
export interface Participant {
  /** Alpha-2 of a state, "EU", "UN", "NATO", an agency's id, or "group". */
  readonly id: string;
  /** What sort of side it is. */
  readonly kind: "country" | "union" | "agency" | "organisation" | "group";
  /** "joint" unless one side alone acts. */
  readonly role: "joint" | "source" | "target";
  /** Its name. */
  readonly name: string;
  /** Alpha-2, "EU", "INT", or null. */
  readonly country: string | null;
  /** Where the text names it for this record. */
  readonly mentions: readonly Span[];
}

/** Who works with whom: the span is the clause that says it, the evidence. */
export interface Cooperation extends Span {
  /** The sides. */
  readonly participants: readonly Participant[];
  /** The state it is in. */
  readonly status: CooperationStatus;
  /** Empty where no topic is named. */
  readonly topics: readonly Topic[];
  /** The word or phrase that says cooperation. */
  readonly trigger: Span;
  /** Whose claim it is; null for the writer, and where the sides act or call jointly. */
  readonly claimedBy: Speaker | null;
  /** Records of one document that say the same share a number. */
  readonly event: number;
  /** Part of the article it stands in. */
  readonly part: Part;
  /** CAMEO 1.1b3 code. */
  readonly cameo: string | null;
  /** PLOVER 0.8 event type, with its mode after a colon. */
  readonly plover: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** Low where the rule guesses. */
  readonly certainty: "high" | "low";
}
