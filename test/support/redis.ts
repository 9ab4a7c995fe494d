import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** Whether a Redis can be started here. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;

/** A Redis of one's own, on a socket in a folder that is removed with it. */
export async function startRedis(): Promise<{ readonly path: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "depeche-redis-"));
  const path = join(folder, "socket");
  const server = spawn("redis-server", ["--port", "0", "--unixsocket", path, "--save", "", "--dir", folder]);
  const client = new Redis({ path, retryStrategy: (tries) => (tries < 50 ? 100 : null), maxRetriesPerRequest: null });
  client.on("error", () => {}); // until the server listens
  await client.ping();
  client.disconnect();
  return { path, stop: () => stopped(server).finally(() => rmSync(folder, { recursive: true, force: true })) };
}

async function stopped(server: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => server.once("close", () => resolve()));
  server.kill();
  await closed;
}
