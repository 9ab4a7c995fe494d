/**
 * Analyses streams of documents.
 *
 * @module depeche/stream
 */
export type { AbortSignalLike } from "./abort.js";
export { analyzeMany, type StreamAnalysis, type StreamBlock, type StreamDocument, type StreamOptions } from "./many.js";
