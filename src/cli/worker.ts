import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Batch } from "./batches.js";
import { readerOf } from "./reader.js";

const read = await readerOf(workerData);

/** What a thread of the pool does with a batch: the bytes it prints are handed over to the main thread, not copied. */
export default function readBatch(batch: Batch): object {
  const result = read(batch);
  return move({ [transferableSymbol]: [result.output.buffer], [valueSymbol]: result });
}
