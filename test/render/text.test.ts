import type { Analysis } from "depeche";
import { analyze } from "depeche";
import { french } from "depeche/fr";
import { renderText } from "depeche/render";
import { describe, expect, it } from "vitest";
import { sample, at as where } from "../fixtures/sample.js";

const plain = (text: string): Analysis => ({
  ...analyze(text, { language: french }),
  quotes: [],
  people: [],
  places: [],
  agencies: [],
  acronyms: [],
  cooperations: [],
});

describe("renderText", () => {
  it("draws every finding under its words and lists the facts", async () => {
    await expect(renderText(sample)).toMatchFileSnapshot("snapshots/sample.txt");
  });
  it("keeps to the width it is given", async () => {
    const drawn = renderText(sample, { width: 48 });
    for (const line of drawn.split("\n")) expect(line.length).toBeLessThanOrEqual(48);
    await expect(drawn).toMatchFileSnapshot("snapshots/sample-narrow.txt");
  });
  it("says the same in colour", () => {
    const drawn = renderText(sample, { color: true });
    expect(drawn).toContain("\u001b[36m^");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken away
    expect(drawn.replace(/\u001b\[\d+m/g, "")).toBe(renderText(sample));
  });
  it("shows what would steer the terminal as pictures", () => {
    const drawn = renderText(plain("Le pont\u001b[2J de\u0000 Lurcy\u202e rouvre\u009b lundi\ud800."));
    expect(drawn).toContain("Le pont␛[2J de␀ Lurcy\ufffd rouvre\ufffd lundi\ufffd.");
  });
  it("cuts words longer than a line", () => {
    const drawn = renderText(plain("a".repeat(50)), { width: 20 });
    expect(
      drawn
        .split("\n")
        .filter((line) => line.startsWith("a"))
        .map((line) => line.length),
    ).toEqual([20, 20, 10]);
  });
  it("counts the columns of wide characters and combining marks", () => {
    const text = "東京の橋 e\u0301tait ouvert";
    const start = text.indexOf("ouvert");
    const drawn = renderText({
      ...plain(text),
      places: [
        {
          id: "JP",
          name: "Japon",
          mentions: [{ start, end: text.length, text: "ouvert", part: "paragraph", form: "name" }],
        },
      ],
    });
    expect(drawn).toContain(`\n${" ".repeat(15)}^..... JP\n`);
  });
  it("draws words that are said again where they stand", () => {
    const quotes = sample.quotes.map((quote, at) =>
      at === 1 ? { ...quote, repeats: [where("Le pont de Lurcy, lundi")] } : quote,
    );
    expect(renderText({ ...sample, quotes })).toContain("\n^~~~~~~~~~~~~~~~~~~~~~~ q2 again\n");
  });
  it("gives an empty drawing of an empty text", () => {
    expect(renderText(analyze("", { language: french }))).toBe("");
  });
});
