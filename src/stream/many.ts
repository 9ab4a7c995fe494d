import { type Analysis, analyze } from "../analysis/functions.js";
import type { Options } from "../analysis/options.js";
import type { Input, Part } from "../article/types.js";
import { DepecheError, shown } from "../errors.js";
import { type AbortSignalLike, throwIfAborted } from "./abort.js";
import { breather } from "./breathe.js";

/** A block of a document. */
export interface StreamBlock {
  /** What it is, where that is known. */
  readonly part?: Part;
  /** Its words. */
  readonly text: string;
}

/** A document of a stream: a text or blocks as `analyze` takes them, with what is known of it beside. */
export interface StreamDocument {
  /** Whatever the caller calls it; the analysis carries it on. */
  readonly id?: string | number;
  /** The article, where it is one text. */
  readonly text?: string;
  /** The article's blocks, where they are known. */
  readonly blocks?: readonly StreamBlock[];
  /** ISO date of publication, instead of the one in the options. */
  readonly published?: string;
  /** Alpha-2 of the publisher's country, instead of the one in the options. */
  readonly country?: string;
}

/** An analysis with the id of its document, where that has one. */
export interface StreamAnalysis extends Analysis {
  /** Of the document; left out where it has none. */
  readonly id?: string | number;
}

/** How to read a stream. */
export interface StreamOptions extends Options {
  /** Stops the stream: the next step throws the signal's reason. */
  readonly signal?: AbortSignalLike;
}

/**
 * Analyses a stream of documents, in order, one by one: the next document is asked for when the next analysis is, so that
 * nothing piles up. Between documents timers and sockets get their turn.
 *
 * @throws DepecheError as `analyze`, naming the place in the stream; the source is closed then, and on abort
 * @example
 * ```ts
 * import { french } from "depeche/fr";
 * import { analyzeMany } from "depeche/stream";
 * const documents = [{ id: "pont", text: "« Nous rouvrirons lundi », a déclaré Jeanne Roux." }];
 * for await (const { id, quotes } of analyzeMany(documents, { language: french })) {
 *   console.assert(id === "pont" && quotes[0]?.speaker?.name === "Jeanne Roux");
 * }
 * ```
 */
export async function* analyzeMany(
  documents: Iterable<Input | StreamDocument> | AsyncIterable<Input | StreamDocument>,
  options: StreamOptions,
): AsyncGenerator<StreamAnalysis, void, undefined> {
  const { signal, ...reading } = options;
  const breathe = breather();
  let at = 0;
  throwIfAborted(signal);
  for await (const document of documents) {
    throwIfAborted(signal);
    yield analyzeDocument(document, reading, at++);
    await breathe();
    throwIfAborted(signal);
  }
}

function analyzeDocument(document: Input | StreamDocument, options: Options, at: number): StreamAnalysis {
  if (typeof document === "string") return analyze(document, options);
  if (typeof document !== "object" || document === null) throw misfit(document, at);
  const { id, text, blocks, published, country } = document as StreamDocument;
  const input = blocks ? { blocks } : text;
  if (typeof input !== "string" && !Array.isArray(input?.blocks)) throw misfit(text, at);
  const analysis = analyze(input as Input, {
    ...options,
    ...(published === undefined ? {} : { published }),
    ...(country === undefined ? {} : { country }),
  });
  return id === undefined ? analysis : { id, ...analysis };
}

function misfit(value: unknown, at: number): DepecheError {
  return new DepecheError(
    "not-a-text",
    `document ${at} of the stream holds ${shown(value)}; pass a string, { text } or { blocks }`,
  );
}
