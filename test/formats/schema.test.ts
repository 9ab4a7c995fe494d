import { readdirSync, readFileSync } from "node:fs";
import { analyze } from "depeche";
import { french } from "depeche/fr";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../src/formats/schema.json" with { type: "json" };
import { sample } from "../fixtures/sample.js";
import { fits } from "./validate.js";

const fit = fits(schema);
const seeds = new URL("../fixtures/seeds/", import.meta.url);

describe("the schema of an analysis", { timeout: 30_000 }, () => {
  it("fits one with every fact", () => {
    fit(sample);
    fit({ id: "pont", ...sample });
  });
  it.each(readdirSync(seeds))("fits the analysis of %s", (seed) => {
    fit(analyze(readFileSync(new URL(seed, seeds), "utf8"), { language: french }));
  });
  it("fits the analysis of any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fit(analyze(text, { language: french }))));
  });
  it("refuses a member that it does not know, and a missing one", () => {
    const { quotes: _, ...rest } = sample;
    expect(() => fit(rest)).toThrow("to deeply equal []");
    expect(() => fit({ ...sample, verdict: 1 })).toThrow("to deeply equal []");
    const [place] = sample.places;
    expect(() =>
      fit({ ...sample, places: [{ ...place, mentions: [{ start: 0, end: 1, text: "L", form: "name" }] }] }),
    ).toThrow("to deeply equal []");
  });
});
