import { type Cooperation, detectCooperation } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

const read = (text: string): readonly Cooperation[] => detectCooperation(text, { language: french });
const sides = (text: string): string[][] => read(text).map(({ participants }) => participants.map(({ id }) => id));

describe("a company called by its state", () => {
  it("is no side", () => {
    expect(read("À la Bourse de Paris, le groupe Velmont annonce un partenariat avec le japonais Kuroda.")).toEqual([]);
    expect(read("Le français Velmont et le japonais Kuroda ont signé un partenariat dans l'hydrogène.")).toEqual([]);
  });

  it("leaves ministers and presidents of a state its sides", () => {
    expect(sides("La France et le président malien Ali Ly ont signé un accord de coopération.")).toEqual([
      ["FR", "ML"],
    ]);
  });
});

describe("who judges a cooperation", () => {
  it("is the speaker of the quoted judgement", () => {
    const [record] = read("Le Premier ministre belge a jugé « excellente » la coopération entre Paris et Bruxelles.");
    expect(record?.claimedBy?.role).toBe("Premier ministre belge");
  });
});

describe("what is done jointly", () => {
  it("is also what two states coordinate, or a unit of both", () => {
    expect(sides("La Grèce et la Turquie ont coordonné leurs équipes de secours.")).toEqual([["GR", "TR"]]);
    expect(sides("Oslo et Stockholm discutent d'une unité conjointe de police.")).toEqual([["NO", "SE"]]);
  });
});
