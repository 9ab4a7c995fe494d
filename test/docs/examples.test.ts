import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const scratch = join(root, "test/.scratch");

interface Example {
  readonly where: string;
  readonly code: string;
}

/** The fenced TypeScript of a file's doc comments, or of a page. */
function examplesOf(path: string): Example[] {
  const source = readFileSync(path, "utf8").replace(/^[ \t]*\* ?/gm, path.endsWith(".md") ? "$&" : "");
  return [...source.matchAll(/^```ts\n([^`]*(?:`[^`]+`[^`]*)*?)^```/gm)]
    .map((match, index) => ({ where: `${relative(root, path)} #${index + 1}`, code: match[1] ?? "" }))
    .filter(({ code }) => /from "depeche/.test(code));
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !/node_modules|^api/.test(path))
    .map((path) => join(root, folder, path));
}

const pages = [join(root, "README.md"), ...(existsSync(join(root, "docs")) ? filesBelow("docs", ".md") : [])];
const examples = [...pages.filter(existsSync), ...filesBelow("src", ".ts")].flatMap(examplesOf);

describe("every example of the docs runs, and its assertions hold", () => {
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("there are examples", () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)("$where", async ({ where, code }) => {
    mkdirSync(scratch, { recursive: true });
    const file = join(scratch, `${where.replace(/\W+/g, "-")}.ts`);
    writeFileSync(file, code);
    const failures: unknown[] = [];
    const { assert: before, log } = console;
    console.assert = (condition?: boolean, ...words: unknown[]) => {
      if (!condition) failures.push(words.join(" ") || code);
    };
    console.log = () => {};
    try {
      await import(/* @vite-ignore */ file);
    } finally {
      console.assert = before;
      console.log = log;
    }
    assert.deepEqual(failures, []);
  });
});
