/**
 * Fills the tables of the pages on accuracy and speed from what was measured: `npm run docs:figures`. Given a file of
 * measurements, `[{ "key": "…", "value": 0.9 }]`, keeps its figures first: `npm run docs:figures -- measured.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { type Figures, markdownOf, TABLES } from "./tables.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const read = (relative: string): string => readFileSync(path(relative), "utf8");

/** A page with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
export function filled(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page has no place ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${text.trim()}\n\n${page.slice(end)}`;
}

/** The page on accuracy with its tables. */
export function accuracyPage(page: string, figures: Figures): string {
  return Object.entries(TABLES).reduce((now, [name, table]) => filled(now, name, markdownOf(table, figures)), page);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (argv[2]) {
    const measured = JSON.parse(readFileSync(argv[2], "utf8")) as { key: string; value: number | null }[];
    const figures = Object.fromEntries(measured.map(({ key, value }) => [key, value]));
    writeFileSync(path("accuracy.json"), `${JSON.stringify(figures, null, 2)}\n`);
  }
  writeFileSync(path("../accuracy.md"), accuracyPage(read("../accuracy.md"), JSON.parse(read("accuracy.json"))));
  writeFileSync(path("../speed.md"), filled(read("../speed.md"), "bench", read("bench.md")));
}
