import { describe, expect, it } from "vitest";
import { quotesIn, textsIn } from "./read.js";

describe("marks hold no quote", () => {
  it.each([
    ["a title", "Le film « Les ponts de Lurcy » passe lundi au cinéma."],
    ["a named exhibition", "Une exposition intitulée « Images du pont » ouvre lundi."],
    ["a name", "Le groupe « La Barque » nettoie la rivière."],
    ["a nickname", "Ce cher « Jo » élevait des pigeons."],
    ["a scare quote", "La « fermeture » du pont devenait inévitable."],
    ["a legal term", "Il est poursuivi pour « abus de confiance » depuis lundi."],
    ["a competition", "Les enfants jouent dimanche au tournoi des « Petits Ponts » de la ville."],
    ["what is written on a board", "« Le pont tient », panneau officiel du club."],
    ["a signature", "Il ne signe pas « le premier ministre » au bas de la lettre."],
    ["a word spoken of", "Le mot « pont » vient du latin."],
  ])("where they hold %s", (_, text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe("quoted words without a cue verb", () => {
  it("are a quote where a verb of speech or feeling governs them", () => {
    expect(textsIn("La maire se félicite d'une coopération « étroite ».")).toEqual(["étroite"]);
    expect(textsIn("La maire a partagé son inquiétude quant à la « possibilité d'une crue ».")).toEqual([
      "possibilité d'une crue",
    ]);
  });
});

describe("the same words", () => {
  it("in a caption are one quote with the text's", () => {
    const words = "Pour Jeanne Roux, il faut « réparer le pont avant que l'hiver ne vienne »";
    const quotes = quotesIn(
      `Un pont à réparer\n\n${words}.\n\n${words}. - PAUL PETIT / AFP\n\nJeanne Roux a visité le pont lundi avec les ingénieurs de la région et les habitants du quartier.`,
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.repeats).toHaveLength(1);
  });
});

describe("a teaser of another article", () => {
  it("has quotes of its own, whose source is not lent", () => {
    const quotes = quotesIn(
      "Le pont rouvre\n\nLe préfet Paul Petit a visité lundi le pont que les habitants attendaient depuis deux ans.\n\n« Tout est prêt », a assuré le préfet devant les habitants réunis sur la place.\n\nÀ lire aussi : le ministre promet que « tout ira bien »",
    );
    const teaser = quotes.find((quote) => quote.part === "related");
    expect(teaser?.speaker?.name ?? null).not.toBe("Paul Petit");
  });
});
