import { type Analysis, analyze } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../support/rules.js";
import { badSpans } from "../support/spans.js";

const packs = [french, englishLite];
const read = (text: string): Analysis => analyze(text, { language: packs });

/** Pieces of press text, so that rules fire and break off in odd places. */
const piece = fc.constantFrom(
  "« ",
  " »",
  '"',
  "“",
  "”",
  "'",
  "’",
  "l'",
  "qu’",
  "a-t-il dit",
  "selon ",
  "Selon la ministre",
  "M. Roux",
  "Jeanne Roux",
  "a déclaré que ",
  "le ministère de la Défense",
  "la France et l'Allemagne",
  "coopèrent",
  "entre Paris et ",
  "(ANSSI)",
  "[...]",
  " - ",
  "\n",
  "\n\n",
  "\r\n",
  ". ",
  ", ",
  " : ",
  "?",
  "…",
  "\u00a0",
  "\u202f",
  "\ud800",
  "\u0000",
  "é",
  "e\u0301",
  "部长",
  "👩‍👩‍👧",
  "said ",
  "he said",
  "the Home Office",
  "the two countries ",
  "PARIS (AFP) – ",
  "Par Jeanne Roux",
  "© Jeanne Roux / AFP",
  "1er juin 2026",
  "À lire aussi",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

describe("any string", () => {
  it("gives spans that slice, and never throws", () => {
    fc.assert(
      fc.property(text, (given) => badSpans(given, read(given)).length === 0),
      { numRuns: 400 },
    );
  });

  it("is covered by its blocks, but for white space", () => {
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        let between = "";
        for (const block of read(given).article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          between += given.slice(at, block.start);
          at = block.end;
        }
        expect((between + given.slice(at)).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("gives plain JSON data", () => {
    fc.assert(
      fc.property(text, (given) => {
        const analysis = read(given);
        expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
      }),
      { numRuns: 200 },
    );
  });

  it("gives findings whose rules their pack lists", () => {
    const listed = new Set(packs.flatMap((pack) => pack.rules.map((rule) => rule.id)));
    fc.assert(
      fc.property(text, (given) => {
        expect([...rulesOf(read(given))].filter((id) => !listed.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same facts every time", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(read(given)).toEqual(read(given));
      }),
      { numRuns: 100 },
    );
  });

  it("can be structured-cloned for a worker", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(structuredClone(read(given))).toEqual(read(given));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    "",
    " ",
    "\n\n\n",
    "\u00a0",
    "\u0000",
    "\ud800",
    "a".repeat(200_000),
    "« ".repeat(20_000),
    "M. ".repeat(20_000),
  ])("blank, binary-looking or endless input is read like any other (%#)", (given) => {
    expect(badSpans(given, read(given))).toEqual([]);
  });
});
