/**
 * Draws analyses for people: as text for terminals and test snapshots.
 *
 * @module depeche/render
 */
export { renderText, type TextOptions } from "./text.js";
