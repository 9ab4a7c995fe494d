import type * as Core from "depeche";
import { expect, it } from "vitest";
import { badSpans } from "../support/spans.js";

// What is published, as a browser gets it: the paths are not known to the type checker before a build.
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
const { analyze } = (await import(/* @vite-ignore */ built("index.js"))) as typeof Core;
const { french } = (await import(/* @vite-ignore */ built("fr/index.js"))) as typeof import("depeche/fr");
const { englishLite } = (await import(/* @vite-ignore */ built("en/lite.js"))) as typeof import("depeche/en/lite");

const text = "Lurcy rouvre son pont\n\n« Nous rouvrirons lundi », a déclaré la maire, Jeanne Roux. 🌉 Elle est ravie.";

it("reads an article in a browser, its spans in the browser's own units", () => {
  const analysis = analyze(text, { language: [englishLite, french] });
  expect(analysis.article.language).toBe("fr");
  expect(analysis.people.map(({ name }) => name)).toContain("Jeanne Roux");
  expect(badSpans(text, analysis)).toEqual([]);
});

it("reads the same in a worker", async () => {
  const source = `
    import { analyze } from ${JSON.stringify(built("index.js"))};
    import { french } from ${JSON.stringify(built("fr/index.js"))};
    onmessage = ({ data }) => postMessage(analyze(data, { language: french }));`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" });
  const analysis = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(text);
  });
  worker.terminate();
  expect(analysis).toEqual(analyze(text, { language: french }));
});
