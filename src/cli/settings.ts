/** The facts that can be asked for, as members of an analysis. */
export const FACTS = ["quotes", "people", "places", "agencies", "acronyms", "cooperations"] as const;
/** One fact. */
export type Fact = (typeof FACTS)[number];

/** What can be printed. */
export const FORMATS = ["text", "json", "jsonl", "html", "csv", "web-annotation", "schema-org", "ninjs"] as const;
/** One format. */
export type Format = (typeof FORMATS)[number];

/** The languages that can be asked for. */
export const LANGUAGES = ["auto", "fr", "en"] as const;
/** One language, or whichever fits the text. */
export type Lang = (typeof LANGUAGES)[number];

/** How inputs are read: a file a document, or a document a line. */
export const INPUTS = ["text", "jsonl"] as const;
/** One way to read. */
export type InputKind = (typeof INPUTS)[number];

/** What a worker must know: plain data, so that it can be sent. */
export interface ReadSettings {
  readonly format: Format;
  readonly lang: Lang;
  readonly only: readonly Fact[];
  readonly color: boolean;
  readonly width: number;
  /** Whether there may be more than one document: several share one JSON array, one page, one table. */
  readonly several: boolean;
  readonly keepGoing: boolean;
}

/** What the command line says. */
export interface Settings {
  readonly paths: readonly string[];
  /** How to read what has no telling name; null to go by names alone. */
  readonly input: InputKind | null;
  readonly format: Format;
  readonly lang: Lang;
  readonly only: readonly Fact[];
  readonly jobs: number;
  readonly keepGoing: boolean;
}
