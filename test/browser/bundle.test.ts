import { analyze } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { expect, it } from "vitest";
import { badSpans } from "../support/spans.js";

const text = "Lurcy rouvre son pont\n\n« Nous rouvrirons lundi », a déclaré la maire, Jeanne Roux. 🌉 Elle est ravie.";

it("reads an article in a browser, its spans in the browser's own units", () => {
  const analysis = analyze(text, { language: [englishLite, french] });
  expect(analysis.article.language).toBe("fr");
  expect(analysis.people.map(({ name }) => name)).toContain("Jeanne Roux");
  expect(badSpans(text, analysis)).toEqual([]);
});

it("reads the same in a worker", async () => {
  const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
  const analysis = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(text);
  });
  worker.terminate();
  expect(analysis).toEqual(analyze(text, { language: french }));
});
