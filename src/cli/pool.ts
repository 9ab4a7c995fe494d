import { Piscina } from "piscina";
import type { Batch } from "./batches.js";
import { type Result, readerOf } from "./reader.js";
import type { ReadSettings } from "./settings.js";

/** Threads that read batches. */
export interface Pool {
  read(batch: Batch): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Megabytes of short-lived objects a thread gathers before it cleans up. An article leaves little behind: Node's own limit,
 * three times this, takes more memory and saves no time.
 */
const YOUNG = 16;

/** One job reads in this thread; more have a thread each. */
export async function poolOf(settings: ReadSettings, jobs: number): Promise<Pool> {
  if (jobs === 1) {
    const read = await readerOf(settings);
    return { read: async (batch) => read(batch), close: async () => {} };
  }
  const piscina = new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    read: (batch) => piscina.run(batch, { transferList: batch.chunks.map(({ bytes }) => bytes.buffer) }),
    close: () => piscina.destroy(),
  };
}
