import { analyze } from "depeche";
import { eventsToCsv, toEventRows, toNinjs, toSchemaOrg, toWebAnnotations } from "depeche/formats";
import { french } from "depeche/fr";
import { cooperationGraph, renderHtml, renderText } from "depeche/render";
import { analyzeMany } from "depeche/stream";
import { expect, it } from "vitest";

const text = "La France et le Portugal ont signé mardi un accord de coopération contre la fraude.";
const analysis = analyze(text, { language: french });

it("draws and exports in a browser", () => {
  expect(renderText(analysis)).toContain("agreed: France + Portugal");
  expect(cooperationGraph([analysis])).toContain("France – Portugal: agreed.");
  expect(eventsToCsv(toEventRows(analysis))).toContain("agreed,057,");
  expect(toWebAnnotations(analysis).total).toBeGreaterThan(0);
  expect(toSchemaOrg(analysis)["@type"]).toBe("NewsArticle");
  expect(toNinjs(analysis).language).toBe("fr");
});

it("shows a fragment whose links lead to elements of the page", () => {
  document.body.innerHTML = renderHtml(analysis, { fragment: true });
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".depeche a[href^='#']")];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ hash }) => !document.getElementById(hash.slice(1)))).toEqual([]);
});

it("streams in a browser until it is aborted", async () => {
  function* endless(): Generator<string> {
    for (;;) yield text;
  }
  const stream = analyzeMany(endless(), { language: french, signal: AbortSignal.timeout(50) });
  const drain = async (): Promise<void> => {
    for await (const _ of stream);
  };
  await expect(drain()).rejects.toThrow();
});
