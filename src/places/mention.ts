import type { PlaceWordForm } from "./lexicon.js";

/** A mention of a state in token indices, `[first, last)`. */
export interface DocPlaceMention {
  readonly first: number;
  readonly last: number;
  /** Ids of the states: one, or more for a compound ("franco-allemand"). */
  readonly places: readonly string[];
  readonly form: PlaceWordForm;
}
