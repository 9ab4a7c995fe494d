import { describe, expect, it } from "vitest";
import { decodePlaces } from "../../src/places/decode.js";

describe("decodePlaces", () => {
  it("reads every field of a line", () => {
    expect(decodePlaces("GB:Royaume-Uni,Grande-Bretagne:britannique:Ecossais:Londres:anglo,britanno")).toEqual([
      {
        id: "GB",
        names: [
          { form: "Royaume-Uni", ambiguous: false },
          { form: "Grande-Bretagne", ambiguous: false },
        ],
        adjectives: [{ form: "britannique", ambiguous: false }],
        demonyms: [{ form: "Ecossais", ambiguous: false }],
        capitals: [{ form: "Londres", ambiguous: false }],
        prefixes: ["anglo", "britanno"],
      },
    ]);
  });

  it("takes the mark off a wording that needs context", () => {
    const [record] = decodePlaces("GE:Georgia?:Georgian::Tbilisi");
    expect(record?.names).toEqual([{ form: "Georgia", ambiguous: true }]);
    expect(record?.adjectives).toEqual([{ form: "Georgian", ambiguous: false }]);
  });

  it("leaves fields empty that a line does not have", () => {
    expect(decodePlaces("VA:Vatican")).toEqual([
      {
        id: "VA",
        names: [{ form: "Vatican", ambiguous: false }],
        adjectives: [],
        demonyms: [],
        capitals: [],
        prefixes: [],
      },
    ]);
  });

  it("keeps the order of the lines and passes over blank ones and their line ends", () => {
    expect(decodePlaces("\nML:Mali\r\n\n  \nNE:Niger\n").map((record) => record.id)).toEqual(["ML", "NE"]);
  });

  it("gives no record for a line without an id and no word for an empty wording", () => {
    expect(decodePlaces(":Nowhere")).toEqual([]);
    expect(decodePlaces("ML:,Mali,?")[0]?.names).toEqual([{ form: "Mali", ambiguous: false }]);
  });

  it("does not read fields after the prefixes", () => {
    expect(decodePlaces("ML:Mali:malien::Bamako:malo:more")).toEqual(decodePlaces("ML:Mali:malien::Bamako:malo"));
  });
});
