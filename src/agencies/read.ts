import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { AgencyLexicon } from "./lexicon.js";
import type { AcronymPair, Agency } from "./types.js";

/** A mention of a body in token indices, `[first, last)`. */
export interface DocAgencyMention {
  readonly first: number;
  readonly last: number;
  /** Indices in `agencies`: several where one phrase names several. */
  readonly agencies: readonly number[];
  readonly form: "name" | "acronym" | "office" | "metonym";
}

/** The public bodies of a text, and what later facts ask of them. */
export interface AgencyFacts {
  readonly agencies: readonly Agency[];
  /** In order of their first token, none inside another. */
  readonly mentions: readonly DocAgencyMention[];
  readonly acronyms: readonly AcronymPair[];
}

/** Finds the public bodies a text names. `country` is the publisher's, where the caller tells it. */
export function readAgencies(
  _doc: Doc,
  _lexicon: AgencyLexicon,
  _places: PlaceFacts,
  _people: PeopleFacts,
  _country: string | null,
): AgencyFacts {
  return { agencies: [], mentions: [], acronyms: [] };
}
