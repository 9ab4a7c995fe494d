import papaparse from "papaparse";
import type { Analysis } from "../analysis/functions.js";
import { speakerName } from "../render/labels.js";
import { pairsOf } from "./events/pairs.js";
import { EVENT_COLUMNS, type EventRow } from "./events/row.js";

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
