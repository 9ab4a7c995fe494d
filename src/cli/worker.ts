import { workerData } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Batch } from "./batches.js";
import { readerOf } from "./reader.js";

/** What the main thread sends. */
export interface Task {
  readonly batch: Batch;
  readonly memory: ArrayBuffer | null;
}

const read = await readerOf(workerData);

/** What a thread of the pool does with a batch: the bytes it prints are handed over to the main thread, not copied. */
export default async function readBatch({ batch, memory }: Task): Promise<object> {
  const result = await read(batch, memory);
  return move({ [transferableSymbol]: [result.output.buffer], [valueSymbol]: result });
}
