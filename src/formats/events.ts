import papaparse from "papaparse";
import type { Analysis } from "../analysis/functions.js";
import type { Cooperation, Participant } from "../cooperation/types.js";
import { speakerName } from "../render/labels.js";

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

/** What the caller knows of the document. */
export interface EventOptions {
  /** Name or id of the document; empty unless told. */
  readonly document?: string;
  /** ISO date of publication; the article's own unless told. */
  readonly date?: string;
}

/**
 * Who works with whom as rows of events: one for every pair of sides of every record.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { toEventRows } from "depeche/formats";
 * import { french } from "depeche/fr";
 * const analysis = analyze("La France et le Portugal coopèrent contre la fraude.", { language: french });
 * const [row] = toEventRows(analysis, { document: "1", date: "2031-03-03" });
 * console.assert(row?.source === "FR" && row.target === "PT");
 * ```
 */
export function toEventRows(analysis: Analysis, options: EventOptions = {}): EventRow[] {
  const date = options.date ?? analysis.article.published?.iso?.slice(0, 10) ?? "";
  return analysis.cooperations.flatMap((one, at) => {
    const [plover = "", mode = ""] = (one.plover ?? "").split(":");
    return pairsOf(one.participants).map(
      ([source, target]): EventRow => ({
        document: options.document ?? "",
        date,
        event: one.event,
        record: at + 1,
        status: one.status,
        cameo: one.cameo ?? "",
        plover,
        plover_mode: mode,
        direction: source.role === "joint" ? "joint" : "one-way",
        source: source.id,
        source_name: source.name,
        source_country: source.country ?? "",
        target: target?.id ?? "",
        target_name: target?.name ?? "",
        target_country: target?.country ?? "",
        topics: one.topics.join(";"),
        claimed_by: one.claimedBy ? speakerName(one.claimedBy) : "",
        part: one.part,
        certainty: one.certainty,
        rule: one.rule,
        start: one.start,
        end: one.end,
        evidence: one.text,
      }),
    );
  });
}

/** The names of the columns, in order. */
const EVENT_COLUMNS: readonly (keyof EventRow)[] = [
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

/**
 * Rows as CSV after RFC 4180 (UTF-8, lines ended by CR LF), safe to open in a spreadsheet: a cell that would be read as a
 * formula begins with an apostrophe.
 *
 * @param header - whether the first line names the columns; true unless told
 * @example
 * ```ts
 * import { eventsToCsv } from "depeche/formats";
 * console.assert(eventsToCsv([]).startsWith("document,date,event,"));
 * ```
 */
export function eventsToCsv(rows: readonly EventRow[], header = true): string {
  const cells = rows.map((row) => EVENT_COLUMNS.map((column) => row[column]));
  const lines = header ? [[...EVENT_COLUMNS], ...cells] : cells;
  const csv = papaparse.unparse(lines, { newline: "\r\n", escapeFormulae: true });
  return csv && `${csv}\r\n`;
}

/**
 * Rows as JSON, one a line.
 *
 * @example
 * ```ts
 * import { eventsToJsonl } from "depeche/formats";
 * console.assert(eventsToJsonl([]) === "");
 * ```
 */
export function eventsToJsonl(rows: readonly EventRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function pairsOf(sides: readonly Participant[]): [Participant, Participant | null][] {
  const pairs: [Participant, Participant | null][] = [];
  const sources = sides.filter((side) => side.role === "source");
  const targets = sides.filter((side) => side.role === "target");
  const joint = sides.filter((side) => side.role === "joint");
  for (const source of sources) {
    if (targets.length === 0) pairs.push([source, null]);
    for (const target of targets) pairs.push([source, target]);
  }
  joint.forEach((side, at) => {
    for (const other of joint.slice(at + 1)) pairs.push([side, other]);
  });
  if (pairs.length === 0) for (const side of sides) pairs.push([side, null]);
  return pairs;
}
