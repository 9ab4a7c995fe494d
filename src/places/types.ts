import type { Part } from "../article/types.js";
import type { Span } from "../text/span.js";

/** One place where a state or the European Union is named. "franco-allemand" is one compound mention of two places. */
export interface PlaceMention extends Span {
  /** Part of the article it stands in. */
  readonly part: Part;
  /** By name, adjective, demonym, capital, or in a compound adjective. */
  readonly form: "name" | "adjective" | "demonym" | "capital" | "compound";
}

/** A state, or the European Union, as the text names it. */
export interface Place {
  /** ISO 3166-1 alpha-2, or "EU". */
  readonly id: string;
  /** The commonest name in the language of the article. */
  readonly name: string;
  /** Where the text names it, in order. */
  readonly mentions: readonly PlaceMention[];
}
