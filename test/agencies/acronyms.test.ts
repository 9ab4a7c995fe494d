import { describe, expect, it } from "vitest";
import { findAcronyms, findAgencies } from "../../src/index.js";
import type { LanguagePack } from "../../src/language/pack.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

function pairsOf(text: string, language: LanguagePack = french): string[] {
  return findAcronyms(text, { language }).map(({ short, long }) => `${short.text} = ${long.text}`);
}

describe("acronyms", () => {
  it.each([
    ["L'Agence des ponts ruraux (APR) rouvre.", "APR = Agence des ponts ruraux"],
    ["L'APR (Agence des ponts ruraux) rouvre.", "APR = Agence des ponts ruraux"],
    ["L'« Agence des ponts ruraux » (APR) rouvre.", "APR = Agence des ponts ruraux"],
    ["L'Agence des ponts ruraux (« APR ») rouvre.", "APR = Agence des ponts ruraux"],
    ["L'Agence des ponts ruraux [APR] rouvre.", "APR = Agence des ponts ruraux"],
    ['L\'APR ("Agence des ponts ruraux" belge) rouvre.', "APR = Agence des ponts ruraux"],
    ["Selon l'indice des prix ruraux (IPR), tout monte.", "IPR = indice des prix ruraux"],
    ["L'Union de l'Élevage d’Étampes (UEE) vote.", "UEE = Union de l'Élevage d’Étampes"],
    ["Sigles : APR = Agence des ponts ruraux", "APR = Agence des ponts ruraux"],
  ])("reads %s", (text, pair) => {
    expect(pairsOf(text)).toEqual([pair]);
  });

  it("takes the whole name for an acronym of another language", () => {
    expect(pairsOf("Le Fonds mondial pour les ponts ruraux (WBF) embauche.")).toEqual([
      "WBF = Fonds mondial pour les ponts ruraux",
    ]);
  });

  it("tells two lists of abbreviations apart", () => {
    expect(pairsOf("APR = Agence des ponts ruraux, SPR = Service des ponts ruraux")).toEqual([
      "APR = Agence des ponts ruraux",
      "SPR = Service des ponts ruraux",
    ]);
  });

  it.each([
    "Jeanne Roux (PLR) a voté.",
    "Le pont de Lurcy (Gers) rouvre.",
    "Les sept pays (États-Unis, Canada) votent.",
    "Le pont rouvre (2019).",
    "Le pont rouvre. (APR)",
  ])("reads none in %s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });

  it("reads English pairs", () => {
    expect(pairsOf("The Rural Bridge Service (RBS) is hiring.", english)).toEqual(["RBS = Rural Bridge Service"]);
  });

  it("lends none to the teaser of another article", () => {
    const article = {
      blocks: [
        { part: "headline", text: "Un pont rouvre" },
        { part: "paragraph", text: "Le Service des ponts ruraux (SPR) embauche." },
        { part: "related", text: "Le SPR a gagné le match." },
      ],
    } as const;
    const mentions = findAgencies(article, { language: french }).flatMap((agency) => agency.mentions);
    expect(mentions.map((mention) => mention.text)).toEqual(["Service des ponts ruraux", "SPR"]);
  });
});
