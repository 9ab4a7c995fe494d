import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { stdin } from "node:process";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { CommandError, explain } from "./errors.js";
import { lineGroups } from "./lines.js";
import type { Source } from "./sources.js";

/** Bytes of one file, or of some whole lines of one. */
export interface Chunk {
  readonly path: string;
  /** Number of the first line, from 1; null where the bytes are one text. */
  readonly line: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** So much as is read at one go by one thread. */
export interface Batch {
  readonly chunks: readonly Chunk[];
  readonly bytes: number;
}

/** Documents of a batch, and bytes after which it is closed all the same. */
const DOCUMENTS = 16;
const BYTES = 256 * 1024;

/** The sources in batches, read no faster than they are asked for; what cannot be read is handed to `onError`. */
export async function* batchesOf(
  sources: readonly Source[],
  onError: (error: CommandError) => void,
): AsyncGenerator<Batch, void, undefined> {
  let texts: Chunk[] = [];
  let size = 0;
  const flush = (): Batch => {
    const batch = { chunks: texts, bytes: size };
    texts = [];
    size = 0;
    return batch;
  };
  for (const source of sources) {
    try {
      if (source.kind === "text") {
        const bytes = await readAll(source);
        texts.push({ path: source.path, line: null, bytes });
        size += bytes.length;
        if (texts.length === DOCUMENTS || size >= BYTES) yield flush();
        continue;
      }
      if (texts.length > 0) yield flush();
      for await (const { line, bytes } of lineGroups(open(source), DOCUMENTS, BYTES)) {
        yield { chunks: [{ path: source.path, line, bytes }], bytes: bytes.length };
      }
    } catch (error) {
      onError(new CommandError(`${source.path}: ${explain(error)}`));
    }
  }
  if (texts.length > 0) yield flush();
}

function open(source: Source): Readable {
  return source.path === "-" ? stdin : createReadStream(source.path, { highWaterMark: BYTES });
}

async function readAll(source: Source): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(source.path === "-" ? await buffer(stdin) : await readFile(source.path));
}
