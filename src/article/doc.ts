import type { VerbEndings } from "../language/endings.js";
import type { LanguageRules } from "../language/rules.js";
import type { Hits } from "../text/hits.js";
import type { Quotation } from "../text/quotations.js";
import type { TokenTable } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Annotations } from "./annotations.js";
import type { Layout } from "./layout.js";
import type { Part } from "./types.js";

/** A block in token indices, `[first, last)`. */
export interface DocBlock {
  readonly first: number;
  readonly last: number;
  /** First code unit, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly rule: string;
  /** First token of the credit that ends it; -1 if none does. */
  readonly credit: number;
}

/** A sentence in token indices, `[first, last)`, with the index of its block. */
export interface DocSentence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** One text, read once: what every fact is read from. Inside, all positions are token indices. */
export interface Doc {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly vocabulary: Vocabulary;
  readonly verbEndings: VerbEndings;
  readonly tokens: TokenTable;
  /** What the layout of the text is read from. */
  readonly layout: Layout;
  /** By `LexiconSet`. */
  readonly hits: readonly Hits[];
  readonly blocks: readonly DocBlock[];
  /** Of the blocks that are read for facts, in order. */
  readonly sentences: readonly DocSentence[];
  /** In order of their first token, the outer before the inner. */
  readonly quotations: readonly Quotation[];
  /** What the annotators of the language say; null where it has none. */
  readonly annotations: Annotations | null;
}

/** Parts whose sentences are read for facts. */
export function isReadForFacts(part: Part): boolean {
  return part !== "credit" && part !== "byline" && part !== "date" && part !== "boilerplate";
}

/** The grammatical bits (see `Word`) of the token at `at`; 0 for what the vocabulary does not hold. */
export function bitsAt(doc: Doc, at: number): number {
  return doc.tokens.bits[at] as number;
}

/** The verb-form bits (see `Form`) of the token at `at`. */
export function formsAt(doc: Doc, at: number): number {
  return doc.tokens.forms[at] as number;
}

/** Whether the language knows the word at `at` by itself, see `Vocabulary.isKnown`. */
export function isKnownAt({ vocabulary, tokens }: Doc, at: number): boolean {
  return vocabulary.isKnown(tokens.word[at] as number);
}

/** Index of the last element whose `first` is at or before the token `at`; -1 if there is none. Binary search. */
export function indexBefore(ranges: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as { first: number }).first <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
