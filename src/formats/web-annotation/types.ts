/** An id, a type and members of the W3C Web Annotation Data Model, or `schema:` members inside a body. */
export type AnnotationBody = { readonly type: string; readonly purpose?: string } & Readonly<Record<string, unknown>>;

/** Where in the article: by code points from its beginning, and by its words with those around them. */
export type TextSelector =
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number }
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string };

/** A stretch of the article. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly TextSelector[];
}

/** One finding. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing" | "identifying";
  readonly body: readonly AnnotationBody[];
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}

/** All findings of an article, as JSON-LD. */
export interface WebAnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}
