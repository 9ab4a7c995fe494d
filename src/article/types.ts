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
  /** What it is. */
  readonly part: Part;
  /** Id of the rule that told it. */
  readonly rule: string;
}

/** "Par Jeanne Roux, avec AFP": who wrote, and which news agencies helped. */
export interface Byline extends Span {
  /** Names of the authors. */
  readonly authors: readonly Span[];
  /** Names of news agencies. */
  readonly newsAgencies: readonly Span[];
}

/** A date line; `iso` is an ISO 8601 date or date-time where the line is complete. */
export interface ArticleDate extends Span {
  /** ISO 8601 date or date-time, where the line is complete. */
  readonly iso: string | null;
}

/** "PARIS, 3 juin (AFP) –", inside the first paragraph. */
export interface Dateline extends Span {
  /** Cities. */
  readonly places: readonly Span[];
  /** The date, where it gives one. */
  readonly date: Span | null;
  /** The news agency, where it names one. */
  readonly newsAgency: Span | null;
}

/** A caption, with the credit that ends it. */
export interface Caption extends Span {
  /** Who made the picture. */
  readonly credit: Span | null;
}

/** An article in its parts. Plain JSON data; every span is of `text`. */
export interface Article {
  /** The caller's text. */
  readonly text: string;
  /** BCP 47 tag of the pack that read it. */
  readonly language: string;
  /** In order; between two blocks there is only white space. */
  readonly blocks: readonly Block[];
  /** Of the blocks that are read for facts; a sentence never crosses a block, and the credit of a caption is one of its own. */
  readonly sentences: readonly Span[];
  /** Lines above the headline: publisher, section, topic. */
  readonly kicker: readonly Block[];
  /** The headline. */
  readonly headline: Block | null;
  /** The paragraph that sums up, where there is one of its own. */
  readonly lead: Block | null;
  /** Who wrote it. */
  readonly byline: Byline | null;
  /** When it was published, as the page says. */
  readonly published: ArticleDate | null;
  /** When it was changed, as the page says. */
  readonly updated: ArticleDate | null;
  /** Where and when it was written, at the head of the first paragraph. */
  readonly dateline: Dateline | null;
  /** Texts under pictures. */
  readonly captions: readonly Caption[];
  /** Headings inside the body. */
  readonly subheadings: readonly Block[];
  /** The body. */
  readonly paragraphs: readonly Block[];
  /** Teasers of other articles. */
  readonly related: readonly Block[];
  /** "Subscribe to our newsletters" */
  readonly boilerplate: readonly Block[];
}

/** A text, or the blocks of a text whose parts may be known; the article's text is then the blocks joined by a blank line. */
export type Input = string | InputBlocks;

/** The blocks of an article where the caller has them apart. */
export interface InputBlocks {
  /** In order. */
  readonly blocks: readonly InputBlock[];
}

/** One block of a caller's article. */
export interface InputBlock {
  /** Its part, where the caller knows it; else it is worked out. */
  readonly part?: Part;
  /** Its text. */
  readonly text: string;
}
