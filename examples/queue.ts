// Articles through a queue on Redis: one process adds them, as many workers as you like read them. `npx tsx examples/queue.ts`
// with a Redis on this machine, or with REDIS_URL set.
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";
import { type ConnectionOptions, Queue, QueueEvents, Worker } from "bullmq";
import { type Analysis, analyze } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";

interface Job {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const NAME = "articles";

/** A worker that reads articles; start one in each process that shall help. */
export function startWorker(connection: ConnectionOptions): Worker<Job, Analysis> {
  const read = async ({ data: { text, published } }: { data: Job }): Promise<Analysis> =>
    analyze(text, { language: [french, englishLite], ...(published ? { published } : {}) });
  return new Worker<Job, Analysis>(NAME, read, { connection, concurrency: 4 });
}

/** Adds the articles, and gives each analysis in the order of the articles. An article already read is not read again. */
export async function* readAll(articles: readonly Job[], connection: ConnectionOptions): AsyncGenerator<Analysis> {
  const queue = new Queue<Job, Analysis>(NAME, { connection });
  const events = new QueueEvents(NAME, { connection });
  try {
    const jobs = await queue.addBulk(
      articles.map((data) => ({ name: "read", data, opts: { jobId: data.id, attempts: 3 } })),
    );
    for (const job of jobs) yield await job.waitUntilFinished(events);
  } finally {
    await events.close();
    await queue.close();
  }
}

/** Reads three articles by way of the queue. */
export async function main(connection: ConnectionOptions): Promise<void> {
  const worker = startWorker(connection);
  const articles = [
    { id: "fr-1", text: "« Le pont rouvre lundi », a déclaré la maire de Lurcy, Jeanne Roux." },
    { id: "fr-2", text: "La France et le Portugal ont signé un accord de coopération policière." },
    { id: "en-1", text: "The bridge reopens on Monday, and the road is open again." },
  ];
  let at = 0;
  for await (const { article, quotes, cooperations } of readAll(articles, connection)) {
    console.log(
      `${articles[at++]?.id}: ${article.language}, ${quotes.length} quotes, ${cooperations.length} cooperations`,
    );
  }
  await worker.close();
}

const { REDIS_URL = "redis://127.0.0.1:6379" } = env;
if (argv[1] === fileURLToPath(import.meta.url)) await main({ url: REDIS_URL });
