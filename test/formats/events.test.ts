import { parse } from "csv-parse/sync";
import type { Cooperation, Participant } from "depeche";
import { eventsToCsv, eventsToJsonl, toEventRows } from "depeche/formats";
import { describe, expect, it } from "vitest";
import { sample } from "../fixtures/sample.js";

const rows = toEventRows(sample, { document: "pont" });
const side = (id: string, role: Participant["role"] = "joint"): Participant => ({
  id,
  kind: "country",
  role,
  name: id,
  country: id,
  mentions: [],
});
const pairs = (...participants: Participant[]): string[] => {
  const [one] = sample.cooperations;
  return toEventRows({ ...sample, cooperations: [{ ...(one as Cooperation), participants }] }).map(
    (row) => `${row.source} ${row.direction} ${row.target}`,
  );
};

describe("toEventRows", () => {
  it("gives a row with codes, sides, date and evidence", () => {
    expect(rows[0]).toEqual({
      document: "pont",
      date: "2031-03-03",
      event: 0,
      record: 1,
      status: "agreed",
      cameo: "057",
      plover: "AGREE",
      plover_mode: "",
      direction: "joint",
      source: "FR",
      source_name: "France",
      source_country: "FR",
      target: "PT",
      target_name: "Portugal",
      target_country: "PT",
      topics: "economy-trade",
      claimed_by: "",
      part: "lead",
      certainty: "high",
      rule: "fr/cooperation-between",
      start: sample.cooperations[0]?.start,
      end: sample.cooperations[0]?.end,
      evidence: sample.cooperations[0]?.text,
    });
  });
  it("gives a row for every pair of sides", () => {
    expect(pairs(side("FR"), side("PT"), side("ES"))).toEqual(["FR joint PT", "FR joint ES", "PT joint ES"]);
  });
  it("goes from the side that acts to those it acts on", () => {
    expect(pairs(side("FR", "target"), side("ML", "source"), side("NE", "target"))).toEqual([
      "ML one-way FR",
      "ML one-way NE",
    ]);
  });
  it("loses no record that names one side alone", () => {
    expect(pairs(side("FR"))).toEqual(["FR joint "]);
    expect(pairs(side("FR", "source"))).toEqual(["FR one-way "]);
  });
  it("takes the date it is given before the article's own", () => {
    expect(toEventRows(sample, { date: "2030-01-01" })[0]?.date).toBe("2030-01-01");
  });
  it("splits the mode from the PLOVER type", () => {
    const [one] = sample.cooperations;
    const [row] = toEventRows({ ...sample, cooperations: [{ ...(one as Cooperation), plover: "SANCTION:withdraw" }] });
    expect([row?.plover, row?.plover_mode]).toEqual(["SANCTION", "withdraw"]);
  });
});

describe("eventsToCsv", () => {
  it("is read back as the same rows by another program", () => {
    const read = parse(eventsToCsv(rows), { columns: true });
    expect(read).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))),
    );
  });
  it("keeps commas, quotation marks and line breaks inside a cell", () => {
    const evidence = 'accord "franco-portugais",\nsigné';
    const [read] = parse(eventsToCsv(rows.slice(0, 1).map((row) => ({ ...row, evidence }))), { columns: true }) as {
      evidence: string;
    }[];
    expect(read?.evidence).toBe(evidence);
  });
  it("disarms what a spreadsheet would read as a formula", () => {
    expect(eventsToCsv(rows.slice(0, 1).map((row) => ({ ...row, evidence: "=HYPERLINK(1)" })))).toContain(
      "'=HYPERLINK(1)",
    );
  });
  it("names the columns also where there is no row, or not at all", () => {
    expect(eventsToCsv([])).toMatch(/^document,date,event,record,status,.*,evidence\r\n$/);
    expect(eventsToCsv([], false)).toBe("");
  });
});

describe("eventsToJsonl", () => {
  it("is one row of JSON a line", () => {
    const lines = eventsToJsonl(rows).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });
});
