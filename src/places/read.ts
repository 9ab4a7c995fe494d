import type { Doc } from "../article/doc.js";
import type { PlaceLexicon } from "./lexicon.js";
import type { Place, PlaceMention } from "./types.js";

/** A mention of a state in token indices, `[first, last)`. */
export interface DocPlaceMention {
  readonly first: number;
  readonly last: number;
  /** Ids of the states: one, or two for a compound ("franco-allemand"). */
  readonly places: readonly string[];
  readonly form: PlaceMention["form"];
}

/** The states of a text, and what later facts ask of them. */
export interface PlaceFacts {
  readonly places: readonly Place[];
  /** In order of their first token. */
  readonly mentions: readonly DocPlaceMention[];
}

/** Finds the states a text names. */
export function readPlaces(_doc: Doc, _lexicon: PlaceLexicon): PlaceFacts {
  return { places: [], mentions: [] };
}
