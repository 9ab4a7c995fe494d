import type { Analysis } from "../analysis/functions.js";
import { findingsOf } from "./findings.js";
import { drawing } from "./text/drawing.js";
import { painter } from "./text/paint.js";
import { printTable } from "./text/table.js";
import { tablesOf } from "./text/tables.js";

/** How to draw an analysis for a terminal. */
export interface TextOptions {
  /** Whether to colour with ANSI escape codes; false unless told. */
  readonly color?: boolean;
  /** Columns of a line, 100 unless told; at least 20. */
  readonly width?: number;
}

/**
 * Draws an article as text with what was found underneath its words, and tables of the facts below.
 *
 * Quotes are underlined with `^~~~`, cooperation with `^===`, bodies with `^---`, people and places with `^...`.
 * Characters that would steer a terminal are shown as pictures.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { french } from "depeche/fr";
 * import { renderText } from "depeche/render";
 * const analysis = analyze("« Nous rouvrirons lundi », a déclaré Jeanne Roux.", { language: french });
 * console.assert(renderText(analysis).includes("« Nous rouvrirons lundi »"));
 * ```
 */
export function renderText(analysis: Analysis, options: TextOptions = {}): string {
  const width = Math.max(20, Math.floor(options.width ?? 100));
  const paint = painter(options.color ?? false);
  const tables = tablesOf(analysis).map((table) => printTable(table, width, paint));
  const sections = [drawing(analysis.article, findingsOf(analysis), width, paint), ...tables];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}
