import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main, readAll, startWorker } from "../../examples/queue.js";
import { hasRedis, startRedis } from "../support/redis.js";

describe.skipIf(!hasRedis)("articles through a queue on Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it("are read by workers, and come back in order", async () => {
    const workers = [startWorker({ path: redis.path }), startWorker({ path: redis.path })];
    const articles = Array.from({ length: 40 }, (_, at) => ({
      id: `a${at}`,
      text: `« Oui », a dit Anne Roux à ${at} élus.`,
    }));
    const texts: string[] = [];
    for await (const { article } of readAll(articles, { path: redis.path })) texts.push(article.text);
    expect(texts).toEqual(articles.map(({ text }) => text));
    await Promise.all(workers.map((worker) => worker.close()));
  });

  it("are printed by the example", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await main({ path: redis.path });
    expect(log.mock.calls.flat()).toEqual([
      "fr-1: fr, 1 quotes, 0 cooperations",
      "fr-2: fr, 0 quotes, 1 cooperations",
      "en-1: en, 0 quotes, 0 cooperations",
    ]);
    log.mockRestore();
  });
});
