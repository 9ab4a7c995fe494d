import { detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

const read = (text: string) =>
  detectCooperation({ blocks: [{ part: "paragraph", text }] }, { language: french }).map((one) => ({
    status: one.status,
    sides: one.participants.map((side) => side.id).sort(),
    rule: one.rule,
  }));

describe("the sides of a cooperation", () => {
  it.each([
    ["La coopération policière entre la Suède et le Portugal se poursuit.", ["PT", "SE"], "fr/cooperation-between"],
    ["La Norvège collabore avec le Chili contre la pêche illégale.", ["CL", "NO"], "fr/cooperation-with"],
    ["La Suède et le Portugal coopèrent contre la fraude.", ["PT", "SE"], "fr/cooperation-clause"],
    ["Une patrouille conjointe franco-espagnole a sillonné la baie.", ["ES", "FR"], "fr/cooperation-clause"],
    ["Oslo et Lisbonne ont signé un accord d'extradition.", ["NO", "PT"], "fr/cooperation-clause"],
    [
      "La Suède accueille lundi le Portugal. Les deux pays vont coopérer contre la fraude.",
      ["PT", "SE"],
      "fr/cooperation-antecedent",
    ],
  ])("of %s are %j", (text, sides, rule) => {
    expect(read(text)).toEqual([expect.objectContaining({ sides, rule })]);
  });
});
