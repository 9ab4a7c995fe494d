import type { Span } from "../text/span.js";

/** What a block of an article is. The union may grow in a minor version. */
export type Part =
  | "kicker"
  | "headline"
  | "lead"
  | "byline"
  | "date"
  | "caption"
  | "credit"
  | "subheading"
  | "paragraph"
  | "related"
  | "boilerplate";

/** A paragraph, heading or line of its own, with its part and the rule that told it. */
export interface Block extends Span {
  readonly part: Part;
  readonly rule: string;
}

/** "Par Jeanne Roux, avec AFP": who wrote, and which news agencies helped. */
export interface Byline extends Span {
  readonly authors: readonly Span[];
  readonly newsAgencies: readonly Span[];
}

/** A date line; `iso` is an ISO 8601 date or date-time where the line is complete. */
export interface ArticleDate extends Span {
  readonly iso: string | null;
}

/** "PARIS, 3 juin (AFP) –", inside the first paragraph. */
export interface Dateline extends Span {
  readonly places: readonly Span[];
  readonly date: Span | null;
  readonly newsAgency: Span | null;
}

/** A caption, with the credit that ends it. */
export interface Caption extends Span {
  readonly credit: Span | null;
}

/** An article in its parts. Plain JSON data; every span is of `text`. */
export interface Article {
  readonly text: string;
  /** BCP 47 tag of the pack that read it. */
  readonly language: string;
  /** In order; between two blocks there is only white space. */
  readonly blocks: readonly Block[];
  /** Of the blocks that are read for facts; a sentence never crosses a block. */
  readonly sentences: readonly Span[];
  readonly kicker: readonly Block[];
  readonly headline: Block | null;
  readonly lead: Block | null;
  readonly byline: Byline | null;
  readonly published: ArticleDate | null;
  readonly updated: ArticleDate | null;
  readonly dateline: Dateline | null;
  readonly captions: readonly Caption[];
  readonly subheadings: readonly Block[];
  readonly paragraphs: readonly Block[];
  /** Teasers of other articles. */
  readonly related: readonly Block[];
  /** "Subscribe to our newsletters" */
  readonly boilerplate: readonly Block[];
}

/** A text, or the blocks of a text whose parts may be known; the article's text is then the blocks joined by a blank line. */
export type Input = string | { readonly blocks: readonly { readonly part?: Part; readonly text: string }[] };
