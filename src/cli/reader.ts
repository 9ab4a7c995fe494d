import type { LanguagePack } from "../language/pack.js";
import type { Batch } from "./batches.js";
import { ByteWriter } from "./bytes.js";
import { type Document, documentsOf } from "./documents.js";
import { CommandError } from "./errors.js";
import { readFacts } from "./facts.js";
import { printerOf } from "./formats.js";
import { type PackOf, packsFor } from "./languages.js";
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
export type Reader = (batch: Batch, memory: ArrayBuffer | null) => Promise<Result>;

/** A reader with its language packs loaded. */
export async function readerOf(settings: ReadSettings): Promise<Reader> {
  const packOf = await packsFor(settings.lang);
  const printer = printerOf(settings);
  const bytes = new ByteWriter();

  const print = (document: Document, language: LanguagePack): string => {
    const { id, input, published, country } = document;
    try {
      const options = { language, ...(published ? { published } : {}), ...(country ? { country } : {}) };
      return printer.print(readFacts(input, options, settings.only), document);
    } catch (error) {
      throw new CommandError(`${id}: ${(error as Error).message}`);
    }
  };

  return async (batch, memory) => {
    const documents = await Promise.all(Array.from(documentsIn(batch), (document) => withPack(document, packOf)));
    if (memory) bytes.use(memory); // nothing waits from here on: batches share the writer
    let printed = 0;
    const errors: string[] = [];
    for (const one of documents) {
      if (one instanceof CommandError) errors.push(one.message);
      else {
        try {
          const words = print(one.document, one.pack);
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

interface Readable {
  readonly document: Document;
  readonly pack: LanguagePack;
}

async function withPack(document: Document | CommandError, packOf: PackOf): Promise<Readable | CommandError> {
  return document instanceof CommandError ? document : { document, pack: await packOf(document.input) };
}

function* documentsIn(batch: Batch): Generator<Document | CommandError, void, undefined> {
  for (const chunk of batch.chunks) yield* documentsOf(chunk);
}
