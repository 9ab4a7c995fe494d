import type { Batch } from "./batches.js";
import { ByteWriter } from "./bytes.js";
import { type Document, documentsOf } from "./documents.js";
import { CommandError } from "./errors.js";
import { readFacts } from "./facts.js";
import { printerOf } from "./formats.js";
import { packsFor } from "./languages.js";
import type { ReadSettings } from "./settings.js";

/** What became of a batch. */
export interface Result {
  /** The documents as they are printed, with what stands between them. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly read: number;
  /** A line for each document that could not be read. */
  readonly errors: readonly string[];
}

/** Reads a batch and prints it, into the memory it is lent; the same in the main thread and in workers. */
export type Reader = (batch: Batch, memory: ArrayBuffer | null) => Result;

/** A reader with its language packs loaded. */
export async function readerOf(settings: ReadSettings): Promise<Reader> {
  const language = await packsFor(settings.lang);
  const printer = printerOf(settings);
  const bytes = new ByteWriter();

  const print = (document: Document): string => {
    const { id, input, published, country } = document;
    try {
      const options = { language, ...(published ? { published } : {}), ...(country ? { country } : {}) };
      return printer.print(readFacts(input, options, settings.only), document);
    } catch (error) {
      throw new CommandError(`${id}: ${(error as Error).message}`);
    }
  };

  return (batch, memory) => {
    if (memory) bytes.use(memory);
    let printed = 0;
    const errors: string[] = [];
    for (const document of documents(batch)) {
      if (document instanceof CommandError) errors.push(document.message);
      else {
        try {
          const words = print(document);
          if (printed++ > 0) bytes.write(printer.between);
          bytes.write(words);
        } catch (error) {
          errors.push((error as Error).message);
        }
      }
      if (errors.length > 0 && !settings.keepGoing) break;
    }
    return { output: bytes.take(), read: printed, errors };
  };
}

function* documents(batch: Batch): Generator<Document | CommandError, void, undefined> {
  for (const chunk of batch.chunks) yield* documentsOf(chunk);
}
