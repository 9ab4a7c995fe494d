import { pathToFileURL } from "node:url";
import type { Input } from "../article/types.js";
import type { Chunk } from "./batches.js";
import { CommandError } from "./errors.js";
import { NEWLINE } from "./lines.js";

/** A document with what its line says of it. */
export interface Document {
  readonly id: string | number;
  /** IRI of the article, where it is known. */
  readonly source: string | null;
  readonly input: Input;
  readonly published?: string;
  readonly country?: string;
}

/** As decoders do, it takes a byte order mark as a sign of the encoding, not as text. */
const decoder = new TextDecoder();

/** Schemes that ids of articles have. */
const IRI = /^(?:https?|urn|tag|ark|doi|file):[^\s<>"{}|\\^`]+$/i;

/** The documents of a chunk, or in place of one the error that tells why it is none. A file's id is its path. */
export function* documentsOf(chunk: Chunk): Generator<Document | CommandError, void, undefined> {
  const { path, bytes } = chunk;
  if (chunk.line === null) {
    yield { id: path, source: path === "-" ? null : pathToFileURL(path).href, input: decoder.decode(bytes) };
    return;
  }
  let line = chunk.line;
  let from = 0;
  while (from < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline;
    const words = decoder.decode(bytes.subarray(from, to));
    if (words.trim() !== "") yield parseLine(words, path, line);
    from = to + 1;
    line++;
  }
}

function parseLine(words: string, path: string, line: number): Document | CommandError {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (error) {
    return new CommandError(`${path}:${line}: not JSON: ${(error as Error).message.split("\n")[0]}`);
  }
  if (typeof value !== "object" || value === null) return new CommandError(`${path}:${line}: not an object`);
  const { id, text, blocks, published, country } = value as Record<string, unknown>;
  const input = inputOf(text, blocks);
  if (input === null) return new CommandError(`${path}:${line}: no "text" that is a string`);
  return {
    source: typeof id === "string" && IRI.test(id) ? id : null,
    id: typeof id === "string" || typeof id === "number" ? id : `${path}:${line}`,
    input,
    ...(typeof published === "string" ? { published } : {}),
    ...(typeof country === "string" ? { country } : {}),
  };
}

function inputOf(text: unknown, blocks: unknown): Input | null {
  if (typeof text === "string") return text;
  const whole = Array.isArray(blocks) && blocks.every((block) => typeof block?.text === "string");
  return whole ? { blocks } : null;
}
