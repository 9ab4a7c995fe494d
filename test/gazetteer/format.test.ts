import { describe, expect, it } from "vitest";
import { decodeAgencies } from "../../src/gazetteer/format.js";

describe("the lines of the gazetteer", () => {
  it("give a body with all that can be said of it", () => {
    const line =
      "xx-interior ministry XX ^xx-government Q42 | fr: ministère du Dedans ; Maison du Dedans = MD ; MDD " +
      "< ministère des Clés @ place Ronde ! ministre du Dedans ; gardienne des Clés | en: Inner Office ! Inner Secretary";
    expect(decodeAgencies(line)).toEqual([
      {
        id: "xx-interior",
        kind: "ministry",
        country: "XX",
        parent: "xx-government",
        qid: "Q42",
        names: { fr: ["ministère du Dedans", "Maison du Dedans"], en: ["Inner Office"] },
        acronyms: { fr: ["MD", "MDD"] },
        former: { fr: ["ministère des Clés"] },
        metonyms: { fr: ["place Ronde"] },
        offices: { fr: ["ministre du Dedans", "gardienne des Clés"], en: ["Inner Secretary"] },
      },
    ]);
  });

  it("leave out every member that a line does not fill", () => {
    expect(decodeAgencies("xx-court court XX | fr: Cour d'en haut")).toEqual([
      { id: "xx-court", kind: "court", country: "XX", names: { fr: ["Cour d'en haut"] } },
    ]);
  });

  it("take the links of the head in either order", () => {
    const [parentFirst, itemFirst] = decodeAgencies("a other XX ^b Q7 | fr: A\na other XX Q7 ^b | fr: A");
    expect(parentFirst).toMatchObject({ parent: "b", qid: "Q7" });
    expect(itemFirst).toEqual(parentFirst);
  });

  it("keep the order of the lines and of the languages, and skip blank lines", () => {
    const records = decodeAgencies("\nb other XX | en: B | fr: Bé\n\n  \na other XX | fr: A\n");
    expect(records.map((record) => record.id)).toEqual(["b", "a"]);
    expect(Object.keys(records[0]?.names ?? {})).toEqual(["en", "fr"]);
  });

  it("read a mark only where it stands alone", () => {
    const [record] = decodeAgencies("a other XX | fr: Bureau A=B ; R@D = A!B");
    expect(record?.names).toEqual({ fr: ["Bureau A=B", "R@D"] });
    expect(record?.acronyms).toEqual({ fr: ["A!B"] });
  });

  it("keep a colon inside a name", () => {
    expect(decodeAgencies("a other XX | fr: Agence : le réseau")[0]?.names).toEqual({ fr: ["Agence : le réseau"] });
  });

  it("take a language with a region", () => {
    expect(decodeAgencies("a other XX | pt-BR: Receita")[0]?.names).toEqual({ "pt-BR": ["Receita"] });
  });

  it("are none in an empty text", () => {
    expect(decodeAgencies("")).toEqual([]);
  });
});
