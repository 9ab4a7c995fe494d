import type { Analysis, Cooperation, Participant } from "depeche";
import { cooperationGraph } from "depeche/render";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { sample } from "../fixtures/sample.js";

const side = (name: string, role: Participant["role"] = "joint"): Participant => ({
  id: name,
  kind: "country",
  role,
  name,
  country: null,
  mentions: [],
});
const doc = (...cooperations: Partial<Cooperation>[]): Analysis => ({
  ...sample,
  cooperations: cooperations.map((fields) => ({ ...(sample.cooperations[0] as Cooperation), ...fields })),
});
const draw = (...analyses: Analysis[]) => parseHTML(cooperationGraph(analyses)).document;
const ties = (...analyses: Analysis[]): (string | null)[] =>
  [...draw(...analyses).querySelectorAll(".tie title")].map((title) => title.textContent);

describe("cooperationGraph", () => {
  it("draws a line for every pair of sides", () => {
    expect(ties(doc({ participants: [side("FR"), side("PT"), side("ES")] }))).toEqual([
      "FR – PT: agreed.",
      "FR – ES: agreed.",
      "PT – ES: agreed.",
    ]);
  });
  it("draws an arrow from the side that acts alone", () => {
    const drawn = draw(doc({ status: "suspended", participants: [side("FR", "target"), side("ML", "source")] }));
    expect(drawn.querySelector(".tie title")?.textContent).toBe("ML → FR: suspended.");
    expect(drawn.querySelectorAll(".trouble .head")).toHaveLength(1);
  });
  it("counts the events of many documents, and records of one event once", () => {
    const both = [side("FR"), side("PT")];
    const twice = doc({ participants: both, event: 3 }, { participants: both, event: 3 });
    expect(ties(twice)).toEqual(["FR – PT: agreed."]);
    expect(ties(twice, doc({ participants: [side("PT"), side("FR")] }))).toEqual(["FR – PT: agreed (2 times)."]);
  });
  it("names every side once", () => {
    const names = [...draw(sample).querySelectorAll(".name")].map((name) => name.textContent);
    expect(names).toEqual(["France", "Portugal", "Espagne", "OPP"]);
  });
  it("holds no number that is none, whatever the sides", () => {
    for (const count of [2, 3, 4, 9, 40]) {
      const participants = Array.from({ length: count }, (_, at) => side(`side ${at}`));
      expect(cooperationGraph([doc({ participants })])).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
  it("writes the states on a few lines, and explains the colours of many", () => {
    const words = (count: number): (string | null)[] => {
      const participants = Array.from({ length: count }, (_, at) => side(`side ${at}`));
      return [...draw(doc({ participants })).querySelectorAll(".state, .soft")].map((text) => text.textContent);
    };
    expect(words(3)).toEqual(["agreed", "agreed", "agreed"]);
    expect(words(5)).toEqual(["together"]);
  });
  it("escapes names", () => {
    const svg = cooperationGraph([doc({ participants: [side('"><script>'), side("PT")] })]);
    expect(svg).not.toContain("<script");
  });
  it("says so where there is nothing to draw", () => {
    expect(cooperationGraph([])).toContain("No cooperation was found.");
  });
});
