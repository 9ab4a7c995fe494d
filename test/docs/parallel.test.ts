import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysis } from "depeche";
import { expect, it } from "vitest";

const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const present = spawnSync("parallel", ["--version"]).status === 0;

it.skipIf(!present)("GNU parallel reads a file by shards, and keeps its order", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "depeche-parallel-"));
  try {
    const file = join(folder, "news.jsonl");
    const ids = Array.from({ length: 200 }, (_, at) => `a${at}`);
    writeFileSync(file, ids.map((id) => `${JSON.stringify({ id, text: "Le pont de Lurcy rouvre." })}\n`).join(""));
    const shards = ["--pipe-part", "--arg-file", file, "--block", "5k", "--keep-order"];
    const { stdout } = spawnSync("parallel", [...shards, `node '${command}' - --input jsonl --format jsonl`], {
      encoding: "utf8",
    });
    const read = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Analysis & { id: string });
    expect(read.map(({ id }) => id)).toEqual(ids);
    expect(read.every(({ article }) => article.language === "fr")).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
