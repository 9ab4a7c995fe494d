import type { Doc } from "../article/doc.js";
import type { PlaceFacts } from "../places/read.js";
import type { PeopleLexicon } from "./lexicon.js";
import type { Person } from "./types.js";

/** A mention of a person in token indices, `[first, last)`. */
export interface DocPersonMention {
  readonly first: number;
  readonly last: number;
  /** Index in `people`. */
  readonly person: number;
  readonly form: "name" | "surname" | "role" | "pronoun";
}

/** The people of a text, and what later facts ask of them. */
export interface PeopleFacts {
  readonly people: readonly Person[];
  /** In order of their first token, none inside another. */
  readonly mentions: readonly DocPersonMention[];
}

/** Finds the people a text names. */
export function readPeople(_doc: Doc, _lexicon: PeopleLexicon, _places: PlaceFacts): PeopleFacts {
  return { people: [], mentions: [] };
}
