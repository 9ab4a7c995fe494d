import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { accuracyPage, filled } from "../../docs/figures/fill.js";

const docs = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${path}`, import.meta.url)), "utf8");

it("the page on accuracy shows the figures that were measured", () => {
  expect(accuracyPage(docs("accuracy.md"), JSON.parse(docs("figures/accuracy.json")))).toBe(docs("accuracy.md"));
});

it("the page on speed shows what the bench printed", () => {
  expect(filled(docs("speed.md"), "bench", docs("figures/bench.md"))).toBe(docs("speed.md"));
});

it("figures that were not measured are a dash", () => {
  const page = accuracyPage(docs("accuracy.md"), { "fr-news exact F1": 0.5 });
  expect(page).toContain("| French news | 50.0 | – |");
  expect(() => filled("a page", "quotes", "")).toThrow("<!-- quotes -->");
});
