import { describe, expect, it } from "vitest";
import { quotesIn, textsIn } from "./read.js";

describe("a reported clause ends", () => {
  it.each([
    [
      "before a relative clause behind its last marks",
      "Le parquet a annoncé qu'il enquêtait « au vu de ce qui s'est passé », où un train a déraillé.",
      "il enquêtait « au vu de ce qui s'est passé »",
    ],
    [
      "before an apposition behind its last marks",
      "Lurcy s'est dite « très touchée », une déclaration qui tranche avec le passé.",
      "très touchée",
    ],
    [
      "before the main clause, behind a participle that opens the sentence",
      "Disant comprendre la « colère », le maire a fait son mea culpa.",
      "comprendre la « colère »",
    ],
    [
      "before the main clause, behind a perfect infinitive",
      "Après avoir affirmé que « cinq villes » suivraient, il a évoqué un autre objectif.",
      "« cinq villes » suivraient",
    ],
    [
      "before a participle that shares the auxiliary",
      "Le maire a estimé qu'il n'y avait « pas de consensus » et assumé une « erreur » de la ville.",
      "il n'y avait « pas de consensus »",
    ],
  ])("%s", (_, text, content) => {
    expect(textsIn(text)[0]).toBe(content);
  });

  it("and the participle behind it is a cue of its own", () => {
    const [, quote] = quotesIn("Le maire a salué le chantier et précisé que le pont rouvrirait. Il a souri.");
    expect(quote).toBeUndefined();
    const [first] = quotesIn("Le maire a salué le chantier et précisé que le pont rouvrirait.");
    expect(first?.cue?.text).toBe("précisé");
    expect(first?.speaker?.mention?.text).toBe("Le maire");
  });
});

describe("a wording of source", () => {
  it.each([
    [
      "leaves out what is said of the source",
      "Selon Al Courrier, un journal proche du pouvoir, le pont rouvrira.",
      "le pont rouvrira",
    ],
    [
      "leaves out a participle of the source",
      "Selon le projet, obtenu par l'AFP, le pont rouvrira.",
      "le pont rouvrira",
    ],
    [
      "covers the clause it stands in the middle of",
      "Une loi qui ouvre selon la maire la porte à une vente, a été votée lundi.",
      "ouvre selon la maire la porte à une vente",
    ],
    [
      "covers a verb and what follows it",
      "Parmi les noms, il a selon une source policière cité celui du maire.",
      "Parmi les noms, il a selon une source policière cité celui du maire",
    ],
  ])("%s", (_, text, content) => {
    expect(textsIn(text)[0]).toBe(content);
  });

  it("may be written without its accent", () => {
    expect(quotesIn("A en croire la maire, le pont rouvrira.")[0]?.text).toBe("le pont rouvrira");
  });
});

describe("the source", () => {
  it.each([
    [
      "behind a comma and a complement",
      "« Tout est prêt », a expliqué à Lurcypress, le maire de Lurcy.",
      "le maire de Lurcy",
    ],
    ["in a clause inside another", "C'est ainsi qu'il a parlé, estimant que le pont était « perdu ».", "il"],
    ["over an adverb of degree", "Elle a de plus demandé que les villes « versent une prime ».", "Elle"],
    ["of an unknown verb", "Les habitants « s'épivardent le soir », a dit le maire.", "le maire"],
  ])("is found %s", (_, text, mention) => {
    expect(quotesIn(text)[0]?.speaker?.mention?.text).toBe(mention);
  });

  it("of a plural pronoun is nobody alone", () => {
    const [, quote] = quotesIn("Jeanne Roux a dit que le pont rouvrirait. Ils affirment que la route est sûre.");
    expect(quote?.speaker?.name ?? null).toBeNull();
  });
});
