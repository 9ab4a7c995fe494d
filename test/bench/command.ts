/**
 * What the command does with many articles: `npm run bench:command [documents]`. Makes JSON lines, reads them with one and
 * with two jobs in turn, and prints articles a second and the peak of memory. Wants a machine that is idle.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { articleOf, french } from "../support/generate.js";

const DOCUMENTS = Number(argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "depeche-bench-"));
const file = join(folder, "articles.jsonl");

function* lines(): Generator<string> {
  for (let id = 0; id < DOCUMENTS; id++) yield `${JSON.stringify({ id, text: articleOf(french, id) })}\n`;
}

/** Peak resident memory of a process so far, in MB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Reads the file with a number of jobs; the output is thrown away. */
async function read(jobs: number): Promise<{ seconds: number; memory: number }> {
  const before = Date.now();
  const args = ["dist/cli/main.js", file, "--format", "jsonl", "--lang", "fr", "--jobs", String(jobs)];
  const child = spawn(execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid as number));
  }, 250);
  child.stdout.resume();
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: (Date.now() - before) / 1000, memory };
}

try {
  await pipeline(Readable.from(lines()), createWriteStream(file));
  console.log(`${DOCUMENTS} articles, ${(statSync(file).size / 1e6).toFixed(0)} MB of JSON lines\n`);
  console.log("| jobs | seconds | articles a second | peak memory |\n| ---: | ---: | ---: | ---: |");
  const seconds: Record<number, number> = {};
  for (const jobs of [1, 2]) {
    const run = await read(jobs);
    seconds[jobs] = run.seconds;
    const rate = Math.round(DOCUMENTS / run.seconds);
    console.log(`| ${jobs} | ${run.seconds.toFixed(1)} | ${rate} | ${run.memory.toFixed(0)} MB |`);
  }
  console.log(`\nTwo jobs are ${((seconds[1] as number) / (seconds[2] as number)).toFixed(2)} times as fast as one.`);
} finally {
  rmSync(folder, { recursive: true });
}
