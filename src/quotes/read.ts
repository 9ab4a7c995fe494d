import type { AgencyFacts } from "../agencies/read.js";
import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { QuoteLexicon } from "./lexicon.js";
import type { Quote } from "./types.js";

/** The content of a quote in token indices, `[first, last)`. */
export interface DocQuote {
  readonly first: number;
  readonly last: number;
  /** Index in `quotes`. */
  readonly quote: number;
}

/** The quotes of a text, and what later facts ask of them. */
export interface QuoteFacts {
  readonly quotes: readonly Quote[];
  /** In order of their first token, the outer before the inner. */
  readonly contents: readonly DocQuote[];
}

/** Finds who says what in a text. */
export function readQuotes(
  _doc: Doc,
  _lexicon: QuoteLexicon,
  _places: PlaceFacts,
  _people: PeopleFacts,
  _agencies: AgencyFacts,
): QuoteFacts {
  return { quotes: [], contents: [] };
}
