/**
 * Draws analyses for people: as text for terminals and test snapshots, as a page, as a graph.
 *
 * @module depeche/render
 */
export { cooperationGraph } from "./graph.js";
export { type HtmlOptions, renderHtml } from "./html.js";
export { renderText, type TextOptions } from "./text.js";
