import type { Batch } from "./batches.js";
import type { Pool } from "./pool.js";
import type { Result } from "./reader.js";

/** Batches that are under way for each thread: one is read while the next lies ready. */
const AHEAD = 2;

/** The results of batches, in their order; no more are under way than keep the threads busy. */
export async function* inOrder(
  batches: AsyncIterable<Batch>,
  pool: Pool,
  jobs: number,
): AsyncGenerator<{ batch: Batch; result: Result }, void, undefined> {
  const underWay: Promise<{ batch: Batch; result: Result }>[] = [];
  for await (const batch of batches) {
    const task = pool.read(batch).then((result) => ({ batch, result }));
    // A failure is met when its turn comes.
    task.catch(() => {});
    underWay.push(task);
    if (underWay.length >= jobs * AHEAD || jobs === 1) yield await (underWay.shift() as (typeof underWay)[number]);
  }
  for (const task of underWay) yield await task;
}
