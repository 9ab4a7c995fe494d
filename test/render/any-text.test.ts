import { analyze } from "depeche";
import { eventsToCsv, toEventRows, toNinjs, toSchemaOrg, toWebAnnotations } from "depeche/formats";
import { french } from "depeche/fr";
import { cooperationGraph, renderHtml, renderText } from "depeche/render";
import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";

/** Text with all that an article has, and all that it should not have. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("« ", " »", "\n\n", '"', " <b>&", "\u0000", "\u001b[2J", "\ud83c", "東京", "e\u0301", " — "),
  fc.constantFrom(
    "La France et le Portugal ont signé un accord de coopération.",
    "a déclaré Jeanne Roux, ministre des Ponts,",
    "Nous rouvrirons lundi",
    "selon l'ANSSI",
    "Le Mali a suspendu sa coopération avec la France",
  ),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

describe("of any text", { timeout: 60_000 }, () => {
  it("the drawing keeps to its width and steers no terminal", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (words, width) => {
        const drawn = renderText(analyze(words, { language: french }), { width });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(drawn).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]|\p{Cs}/u);
      }),
    );
  });
  it("the page is HTML without a parse error", () => {
    fc.assert(
      fc.property(text, (words) => {
        const errors: string[] = [];
        parse(renderHtml(analyze(words, { language: french })), { onParseError: ({ code }) => errors.push(code) });
        expect(errors).toEqual([]);
      }),
    );
  });
  it("exports and graph are made without a throw", () => {
    fc.assert(
      fc.property(text, (words) => {
        const analysis = analyze(words, { language: french });
        expect(cooperationGraph([analysis])).toMatch(/^<svg/);
        expect(toWebAnnotations(analysis).total).toBeGreaterThanOrEqual(analysis.quotes.length);
        expect(toSchemaOrg(analysis)["@type"]).toBe("NewsArticle");
        expect(toNinjs(analysis).uri).toMatch(/^urn:uuid:/);
        expect(eventsToCsv(toEventRows(analysis))).toMatch(/^document,/);
      }),
    );
  });
});
