import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { type Analysis, analyze } from "depeche";
import { french } from "depeche/fr";
import { renderHtml, renderText } from "depeche/render";
import type { StreamAnalysis } from "depeche/stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FACTS, FORMATS } from "../../src/cli/settings.js";
import { depeche, jsonLines } from "./spawn.js";

const seed = "test/fixtures/seeds/000_2973584841e0011d.txt";
const text = readFileSync(seed, "utf8");
const analysis = analyze(text, { language: french });
const accord = "La France et le Portugal ont signé mardi un accord de coopération contre la fraude.";

let folder: string;
/** A file in the scratch folder. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const fr = ["--lang", "fr"];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "depeche-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the page of the command", () => {
  const page = readFileSync("docs/guide/command.md", "utf8");

  it("tells every option, fact and format of the help, and no other option", async () => {
    const { stdout } = await depeche(["--help"]);
    const optionsOf = (words: string): string[] => [...new Set(words.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? [])].sort();
    expect(optionsOf(page)).toEqual(optionsOf(stdout));
    for (const format of FORMATS) expect(page).toContain(`| \`${format}\` |`);
    expect(page).toContain(FACTS.join(","));
  });
});

describe("depeche without a language", { timeout: 60_000 }, () => {
  it("reads each article in its own", async () => {
    const english = "The minister said that the bridge would open on Monday.";
    const lines = [
      { id: 1, text: "La maire a dit que le pont rouvrirait lundi." },
      { id: 2, text: english },
      { id: 3, blocks: [{ part: "headline", text: "Le pont rouvre" }, { text: "La maire l'a dit lundi." }] },
    ].map((document) => JSON.stringify(document));
    const { stdout } = await depeche(["-", "--input", "jsonl", "--format", "jsonl"], lines.join("\n"));
    const found: Analysis[] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ article }) => article.language)).toEqual(["fr", "en", "fr"]);
    expect(found.map(({ quotes }) => quotes.length)).toEqual([1, 1, 0]);
  });
});

describe("depeche FILE", { timeout: 60_000 }, () => {
  it("draws the article as text", async () => {
    expect(await depeche([seed, ...fr])).toEqual({ code: 0, stdout: renderText(analysis), stderr: "" });
  });
  it("reads standard input as -", async () => {
    const { stdout } = await depeche(["-", "--format", "json", ...fr], text);
    expect(JSON.parse(stdout)).toEqual({ id: "-", ...analysis });
  });
  it("takes a byte order mark as none of the text", async () => {
    const { stdout } = await depeche([file("bom.txt", `\ufeff${accord}`), "--format", "json", ...fr]);
    expect(JSON.parse(stdout).article.text).toBe(accord);
  });
  it("chooses the language that fits", async () => {
    const english = "The bridge will reopen on Monday, and the toll will be free, said the mayor of the town.";
    const { stdout } = await depeche([file("en.txt", english), seed, "--format", "jsonl"]);
    expect(jsonLines<Analysis>(stdout).map(({ article }) => article.language)).toEqual(["en", "fr"]);
  });
  it("reads only the facts it is asked for", async () => {
    const { stdout } = await depeche([seed, "--only", "quotes,places", "--format", "json", ...fr]);
    const { quotes, places, people, agencies, acronyms, cooperations } = JSON.parse(stdout);
    expect({ quotes, places }).toEqual({ quotes: analysis.quotes, places: analysis.places });
    expect([people, agencies, acronyms, cooperations]).toEqual([[], [], [], []]);
  });
});

describe("depeche --format", { timeout: 60_000 }, () => {
  const printed = async (format: string): Promise<string> => (await depeche([seed, "--format", format, ...fr])).stdout;

  it("html is a page", async () => {
    expect(await printed("html")).toBe(renderHtml(analysis));
  });
  it("csv is rows of events", async () => {
    const rows = parse(await printed("csv"), { columns: true }) as { document: string }[];
    expect(rows.every((row) => row.document === seed)).toBe(true);
  });
  it("web-annotation, schema-org and ninjs name the file as their source", async () => {
    const source = pathToFileURL(seed).href;
    expect(JSON.parse(await printed("web-annotation")).id).toBe(`${source}#annotations`);
    expect(JSON.parse(await printed("schema-org"))["@id"]).toBe(source);
    expect(JSON.parse(await printed("ninjs")).uri).toBe(source);
  });
  it.each(["json", "web-annotation", "schema-org", "ninjs"])("%s of several files is one array", async (format) => {
    const { stdout } = await depeche([seed, seed, "--format", format, ...fr]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });
  it("html of several files is one page", async () => {
    const { stdout } = await depeche([seed, file("accord.txt", accord), "--format", "html", ...fr]);
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
    expect(stdout.match(/<article/g)).toHaveLength(2);
    expect(stdout).toMatch(/<\/html>\n$/);
  });
  it("text of several files names each", async () => {
    const { stdout } = await depeche([seed, seed, ...fr]);
    expect(stdout.match(new RegExp(`^== ${seed} ==$`, "gm"))).toHaveLength(2);
  });
});

describe("depeche with patterns", { timeout: 60_000 }, () => {
  it("reads all files that match, in the order of their names", async () => {
    mkdirSync(join(folder, "news", "deep"), { recursive: true });
    for (const name of ["news/b.txt", "news/a.txt", "news/deep/c.txt", "news/d.md"]) file(name, accord);
    const { stdout } = await depeche([join(folder, "news/**/*.txt"), "--format", "jsonl", ...fr]);
    const names = jsonLines<StreamAnalysis>(stdout).map(({ id }) => String(id).slice(folder.length + "/news/".length));
    expect(names).toEqual(["a.txt", "b.txt", "deep/c.txt"]);
  });
  it("takes a file whose name looks like a pattern by its name", async () => {
    const { code, stdout } = await depeche([file("[1].txt", accord), "--format", "json", ...fr]);
    expect([code, JSON.parse(stdout).article.text]).toEqual([0, accord]);
  });
});

describe("depeche FILE.jsonl", { timeout: 60_000 }, () => {
  const ids = (stdout: string): unknown[] => jsonLines<StreamAnalysis>(stdout).map(({ id }) => id);
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: at, text: `${accord} Document ${at}.` })}\n`).join(
      "",
    );

  it("gives an analysis a line, with ids, in order, whatever the number of jobs", async () => {
    const path = file("many.jsonl", lines(300));
    const [one, three] = await Promise.all(
      ["1", "3"].map((jobs) => depeche([path, "--format", "jsonl", "--jobs", jobs, ...fr])),
    );
    expect(ids(one?.stdout ?? "")).toEqual(Array.from({ length: 300 }, (_, at) => at));
    expect(three).toEqual(one);
  });
  it("reads JSON lines from standard input when it is told so", async () => {
    const { stdout } = await depeche(["-", "--input", "jsonl", "--format", "jsonl", ...fr], lines(3));
    expect(ids(stdout)).toEqual([0, 1, 2]);
  });
  it("does not break a line at U+2028, nor a character between two reads", async () => {
    const long = JSON.stringify({ id: "x", text: `Un pont.\u2028\u2028${"é🌉".repeat(200_000)}` });
    const { stdout } = await depeche([
      file("long.jsonl", `${long}\r\n\n${long}`),
      "--format",
      "jsonl",
      "--only",
      "quotes",
      ...fr,
    ]);
    const read = jsonLines<Analysis>(stdout);
    expect(read).toHaveLength(2);
    expect(read.every(({ article }) => article.text === JSON.parse(long).text)).toBe(true);
  });
  it("takes the date of a document from its line", async () => {
    const line = JSON.stringify({ id: "https://example.org/a", text: accord, published: "2031-03-03" });
    const { stdout } = await depeche([file("dated.jsonl", line), "--format", "csv", ...fr]);
    const [row] = parse(stdout, { columns: true }) as { document: string; date: string }[];
    expect(row).toMatchObject({ document: "https://example.org/a", date: "2031-03-03" });
  });
  it("names a line without an id by its place", async () => {
    const path = file("nameless.jsonl", `\n${JSON.stringify({ text: accord })}\n`);
    expect(ids((await depeche([path, "--format", "jsonl", ...fr])).stdout)).toEqual([`${path}:2`]);
  });
  it("gives an empty array of an empty file", async () => {
    const { code, stdout } = await depeche([file("empty.jsonl", ""), "--format", "json", ...fr]);
    expect([code, JSON.parse(stdout)]).toEqual([0, []]);
  });
});

describe("what cannot be read", { timeout: 60_000 }, () => {
  const good = (id: string): string => JSON.stringify({ id, text: accord });
  const broken = (): string =>
    file("broken.jsonl", [good("a"), "{", good("b"), '{"id":"c"}', "7", good("d")].join("\n"));
  const ids = (stdout: string): unknown[] => jsonLines<StreamAnalysis>(stdout).map(({ id }) => id);

  it("is told in one line, and ends the run with what was read before", async () => {
    const { code, stdout, stderr } = await depeche([broken(), "--format", "jsonl", ...fr]);
    expect([code, ids(stdout)]).toEqual([1, ["a"]]);
    expect(stderr).toMatch(/^depeche: \S+broken\.jsonl:2: not JSON: .+\n$/);
  });
  it.each(["1", "2"])("is skipped with --keep-going and counted, nothing else lost (%s jobs)", async (jobs) => {
    const { code, stdout, stderr } = await depeche([
      broken(),
      "--format",
      "jsonl",
      "--keep-going",
      "--jobs",
      jobs,
      ...fr,
    ]);
    expect([code, ids(stdout)]).toEqual([1, ["a", "b", "d"]]);
    const told = stderr.split("\n").map((line) => line.replace(folder, ""));
    expect(told).toEqual([
      expect.stringMatching(/^depeche: \/broken\.jsonl:2: not JSON: /),
      'depeche: /broken.jsonl:4: no "text" that is a string',
      "depeche: /broken.jsonl:5: not an object",
      "depeche: 3 could not be read, 3 were",
      "",
    ]);
  });
  it("leaves an array that parses", async () => {
    expect(JSON.parse((await depeche([broken(), "--format", "json", ...fr])).stdout)).toHaveLength(1);
  });
  it("may be a file that is missing, a pattern without a match, or a folder", async () => {
    const missing = ["nowhere.txt", "nowhere/*.txt", "test"];
    const { code, stdout, stderr } = await depeche([...missing, seed, "--keep-going", "--format", "jsonl", ...fr]);
    expect([code, ids(stdout)]).toEqual([1, [seed]]);
    expect(stderr).toBe(
      "depeche: nowhere.txt: no such file\n" +
        "depeche: nowhere/*.txt: no file matches\n" +
        "depeche: test: is a directory; give a pattern such as 'test/**/*.txt'\n" +
        "depeche: 3 could not be read, 1 were\n",
    );
    expect(await depeche(["nowhere.txt", seed])).toEqual({
      code: 1,
      stdout: "",
      stderr: "depeche: nowhere.txt: no such file\n",
    });
  });
});

describe("the output", { timeout: 60_000 }, () => {
  it("may be closed by its reader, as head does", async () => {
    const line = JSON.stringify({ text: `${accord} `.repeat(20) });
    const path = file("long-output.jsonl", `${line}\n`.repeat(500));
    const { code, stdout, stderr } = await depeche([path, "--format", "jsonl", ...fr], "", { closeAfter: 1000 });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(0);
  });
  it.skipIf(!existsSync("/dev/full"))("that cannot be written is told in one line", () => {
    const { status, stderr } = spawnSync(`node dist/cli/main.js ${seed} --lang fr > /dev/full`, { shell: true });
    expect([status, String(stderr)]).toEqual([1, "depeche: ENOSPC: no space left on device, write\n"]);
  });
  it("is coloured where colours are forced", async () => {
    const { stdout } = await depeche([seed, ...fr], "", { env: { FORCE_COLOR: "1" } });
    expect(stdout).toBe(renderText(analysis, { color: true }));
  });
});

describe("the command line", { timeout: 60_000 }, () => {
  it("prints help with examples, and the version", async () => {
    const { code, stdout } = await depeche(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: depeche [options] <file...>");
    expect(stdout).toContain("cat article.txt | depeche - --format json");
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await depeche(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
  it.each([
    [[], /^depeche: missing required argument 'file'\n$/],
    [
      ["a.txt", "--format", "pdf"],
      /^depeche: option '-f, --format <format>' argument 'pdf' is invalid\. Allowed choices/,
    ],
    [["a.txt", "--only", "quotes,verbs"], /Allowed choices are quotes, people/],
    [["a.txt", "--jobs", "0"], /Give a number from 1 to 256/],
    [["a.txt", "--jbos", "2"], /unknown option '--jbos'/],
  ])("says what is wrong with %j", async (args, message) => {
    const { code, stdout, stderr } = await depeche(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
