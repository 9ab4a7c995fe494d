import { Piscina } from "piscina";
import type { Batch } from "./batches.js";
import { type Result, readerOf } from "./reader.js";
import type { ReadSettings } from "./settings.js";
import type { Task } from "./worker.js";

/** Threads that read batches. */
export interface Pool {
  read(batch: Batch): Promise<Result>;
  /** Takes back the memory of a result that is written: it is lent to a later batch. */
  release(result: Result): void;
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
    let memory: ArrayBuffer | null = null;
    return {
      read: async (batch) => read(batch, memory),
      release: ({ output }) => {
        memory = output.buffer;
      },
      close: async () => {},
    };
  }
  const piscina = new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  // Memory that came from the threads goes back to them: the main thread makes too little garbage to clear it away in time.
  const free: ArrayBuffer[] = [];
  return {
    read: (batch) => {
      const memory = free.pop() ?? null;
      const task: Task = { batch, memory };
      const transferList = batch.chunks.map(({ bytes }) => bytes.buffer);
      return piscina.run(task, { transferList: memory ? [...transferList, memory] : transferList });
    },
    release: ({ output }) => {
      free.push(output.buffer);
    },
    close: () => piscina.destroy(),
  };
}
