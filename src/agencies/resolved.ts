import type { AgencyMention } from "./types.js";

/** A mention of bodies in token indices, `[first, last)`. */
export interface DocAgencyMention {
  readonly first: number;
  readonly last: number;
  /** Indices in the bodies of the text: several where one phrase names several. */
  readonly agencies: readonly number[];
  readonly form: AgencyMention["form"];
}

/** A mention and how it was read. */
export interface Resolved extends DocAgencyMention {
  readonly rule: string;
  readonly certainty: AgencyMention["certainty"];
}
