import type { Cooperation } from "../../cooperation/types.js";

/** One pair of sides in one record, as data sets of events have it. */
export interface EventRow {
  /** The caller's name for the document. */
  readonly document: string;
  /** ISO date of publication, or empty. */
  readonly date: string;
  /** Records of one document that say the same share a number. */
  readonly event: number;
  /** Number of the record in the document, from 1. */
  readonly record: number;
  /** State of the cooperation. */
  readonly status: Cooperation["status"];
  /** CAMEO code, or empty. */
  readonly cameo: string;
  /** PLOVER event type, or empty. */
  readonly plover: string;
  /** Mode of the PLOVER event type, or empty. */
  readonly plover_mode: string;
  /** "joint" where the sides act together: which of them is the source then only follows the text. */
  readonly direction: "joint" | "one-way";
  /** Id of the side that acts: alpha-2 of a state, or of a union or body. */
  readonly source: string;
  /** Name of the source. */
  readonly source_name: string;
  /** Country of the source, or empty. */
  readonly source_country: string;
  /** Id of the other side; empty where the record names one side alone. */
  readonly target: string;
  /** Name of the target, or empty. */
  readonly target_name: string;
  /** Country of the target, or empty. */
  readonly target_country: string;
  /** Topics with semicolons between them. */
  readonly topics: string;
  /** Whose claim it is; empty for the writer. */
  readonly claimed_by: string;
  /** Part of the article. */
  readonly part: string;
  /** How sure the finding is. */
  readonly certainty: "high" | "low";
  /** Id of the rule that read it. */
  readonly rule: string;
  /** Start of the evidence, in UTF-16 code units of the document's text. */
  readonly start: number;
  /** End of the evidence, in UTF-16 code units. */
  readonly end: number;
  /** The clause that says it. */
  readonly evidence: string;
}

/** The names of the columns, in order. */
export const EVENT_COLUMNS: readonly (keyof EventRow)[] = [
  "document",
  "date",
  "event",
  "record",
  "status",
  "cameo",
  "plover",
  "plover_mode",
  "direction",
  "source",
  "source_name",
  "source_country",
  "target",
  "target_name",
  "target_country",
  "topics",
  "claimed_by",
  "part",
  "certainty",
  "rule",
  "start",
  "end",
  "evidence",
];
