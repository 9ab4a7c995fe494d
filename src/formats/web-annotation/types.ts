/** A body of the W3C Web Annotation Data Model; beside these members, those of its type, or `schema:` members. */
export interface AnnotationBody {
  /** "TextualBody", "SpecificResource", or a type of schema.org with the prefix "schema:". */
  readonly type: string;
  /** A motivation of the model: "tagging", "describing", "identifying". */
  readonly purpose?: string;
  /** Members of the type. */
  readonly [member: string]: unknown;
}

/** Where in the text, by position. */
export interface TextPositionSelector {
  /** Tells the kind of selector. */
  readonly type: "TextPositionSelector";
  /** Code points before the words. */
  readonly start: number;
  /** Code points up to the end of the words. */
  readonly end: number;
}

/** Where in the text, by the words and what stands around them. */
export interface TextQuoteSelector {
  /** Tells the kind of selector. */
  readonly type: "TextQuoteSelector";
  /** The words. */
  readonly exact: string;
  /** Up to 32 code units before them. */
  readonly prefix: string;
  /** Up to 32 code units after them. */
  readonly suffix: string;
}

/** A stretch of the article. */
export interface AnnotationTarget {
  /** IRI of the article. */
  readonly source: string;
  /** The same stretch told twice: by position and by words. */
  readonly selector: readonly (TextPositionSelector | TextQuoteSelector)[];
}

/** One finding. */
export interface WebAnnotation {
  /** IRI: that of the article, with a fragment. */
  readonly id: string;
  /** Tells the kind of resource. */
  readonly type: "Annotation";
  /** "identifying" for bodies, people and places, "describing" for what is said of words. */
  readonly motivation: "describing" | "identifying";
  /** What is said of the words. */
  readonly body: readonly AnnotationBody[];
  /** The words; several where one finding stands in several places. */
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}

/** A page of annotations. */
export interface WebAnnotationPage {
  /** IRI of the page. */
  readonly id: string;
  /** Tells the kind of resource. */
  readonly type: "AnnotationPage";
  /** Annotations before this page. */
  readonly startIndex: 0;
  /** The annotations: quotes, cooperation, bodies, people, places. */
  readonly items: readonly WebAnnotation[];
}

/** All findings of an article, as JSON-LD. */
export interface WebAnnotationCollection {
  /** The vocabulary of the model. */
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  /** IRI of the collection. */
  readonly id: string;
  /** Tells the kind of resource. */
  readonly type: "AnnotationCollection";
  /** The headline of the article. */
  readonly label: string;
  /** How many annotations there are. */
  readonly total: number;
  /** The one page, which holds them all. */
  readonly first: WebAnnotationPage;
}
