import { describe, expect, it } from "vitest";
import type { AgencyRecord } from "../../src/agencies/types.js";
import { decodeAgencies } from "../../src/gazetteer/format.js";
import { agencies } from "../../src/gazetteer/index.js";
import { daily } from "../../src/languages/fr/agencies-daily.js";

const known = new Map(agencies.records().map((record) => [record.id, record]));
const bodies = decodeAgencies(daily);

function wordingsOf(record: AgencyRecord): Set<string> {
  const { names, acronyms, former, metonyms, offices } = record;
  return new Set([names, acronyms, former, metonyms, offices].flatMap((lists) => Object.values(lists ?? {}).flat()));
}

describe("the bodies of the French pack", () => {
  it("are each listed once", () => {
    expect(new Set(bodies.map((body) => body.id)).size).toBe(bodies.length);
  });

  it("are the whole gazetteer's, with its kind, state, parent and wordings", () => {
    const differing = bodies.filter((body) => {
      const record = known.get(body.id);
      if (!record || record.kind !== body.kind || record.country !== body.country) return true;
      if (record.parent !== body.parent || record.qid !== body.qid) return true;
      const wordings = wordingsOf(record);
      return [...wordingsOf(body)].some((wording) => !wordings.has(wording));
    });
    expect(differing.map((body) => body.id)).toEqual([]);
  });
});
