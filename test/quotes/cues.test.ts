import { describe, expect, it } from "vitest";
import { quotesIn, textsIn } from "./read.js";

describe("a cue", () => {
  it("stands before its subject, with days and places between", () => {
    for (const [text, cue, mention] of [
      ["« Tout va bien », souligne Jeanne Roux, responsable des ponts.", "souligne", "Jeanne Roux"],
      ["« Tout va bien », confie la maire de Lurcy.", "confie", "la maire de Lurcy"],
      ["« Tout va bien », a déclaré lundi à Lurcy la préfète.", "a déclaré", "la préfète"],
      ["« Tout va bien », a déclaré hier sur Radio Lurcy Jeanne Roux.", "a déclaré", "Jeanne Roux"],
    ] as const) {
      const [quote] = quotesIn(text);
      expect(quote).toMatchObject({ text: "Tout va bien", type: "direct", cue: { text: cue } });
      expect(quote?.speaker?.mention?.text).toBe(mention);
    }
  });

  it("has a subject clitic, but a question has no cue", () => {
    const [quote] = quotesIn("« Tout va bien », a-t-elle ajouté.");
    expect(quote?.cue).toMatchObject({ text: "a-t-elle ajouté", lemma: "ajouter" });
    expect(quote?.speaker?.mention?.text).toBe("elle");
    expect(quotesIn("Y a-t-il un risque pour le pont de Lurcy ?")).toEqual([]);
  });

  it("stands inside the marks, or between two that go on", () => {
    const [inside] = quotesIn("« Le pont est vieux, a expliqué Jeanne Roux. On le sait depuis longtemps. »");
    expect(inside?.text).toBe("Le pont est vieux, a expliqué Jeanne Roux. On le sait depuis longtemps.");
    expect(inside?.fragments.map((fragment) => fragment.text)).toEqual([
      "Le pont est vieux",
      "On le sait depuis longtemps.",
    ]);
    const [between] = quotesIn("« Le pont », a précisé Jeanne Roux, « rouvrira parce qu'il est réparé. »");
    expect(between?.fragments).toHaveLength(2);
    expect(between?.cue?.text).toBe("a précisé");
  });

  it("stands before the quote or between words without marks", () => {
    const [before] = quotesIn("Le pont est vieux, mais, a-t-il assuré, « nous le réparerons avant lundi ».");
    expect(before?.text).toBe("nous le réparerons avant lundi");
    expect(textsIn("En mai, a-t-il indiqué, nous avons réparé le pont.")).toEqual([
      "En mai, a-t-il indiqué, nous avons réparé le pont",
    ]);
  });

  it("stands over two fragments of one clause", () => {
    const [quote] = quotesIn(
      "« Un long travail » de la commune, a expliqué Jeanne Roux, est nécessaire car « le pont est très vieux ».",
    );
    expect(quote?.type).toBe("mixed");
    expect(quote?.fragments.map((fragment) => fragment.text)).toEqual(["Un long travail", "le pont est très vieux"]);
  });

  it("takes a clause, two coordinated clauses, or one that opens inside the marks", () => {
    expect(textsIn("La maire a déclaré que le pont rouvrirait lundi et qu'il serait gratuit.")).toEqual([
      "le pont rouvrirait lundi et qu'il serait gratuit",
    ]);
    const [quote] = quotesIn("La maire a fait valoir « que le pont était très vieux ».");
    expect(quote).toMatchObject({ text: "que le pont était très vieux", cue: { lemma: "faire valoir" } });
    expect(textsIn("La maire a expliqué comment le pont serait réparé.")).toEqual(["comment le pont serait réparé"]);
    expect(textsIn("La maire a demandé si le pont rouvrirait lundi.")).toEqual(["si le pont rouvrirait lundi"]);
  });

  it("is a support verb, an infinitive of narration, a comparison or a relative", () => {
    expect(quotesIn("La maire a fait savoir que le pont rouvrirait.")[0]?.cue?.lemma).toBe("faire savoir");
    const [narrated] = quotesIn("Et Jeanne Roux de s'interroger : « Qui paiera les travaux du pont ? »");
    expect(narrated?.speaker?.mention?.text).toBe("Jeanne Roux");
    expect(textsIn("Le pont est vieux, comme l'explique un habitant.")).toEqual(["Le pont est vieux"]);
    expect(textsIn("Le pont est vieux, ce que soulignent Jeanne Roux et Paul Petit.")).toEqual(["Le pont est vieux"]);
  });

  it("is a participle with the subject of its sentence, or a passive with an agent", () => {
    const [participle] = quotesIn("La maire a signé l'arrêté, expliquant que le pont était dangereux.");
    expect(participle).toMatchObject({ text: "le pont était dangereux", speaker: { mention: { text: "La maire" } } });
    const [gerund] = quotesIn("La maire a fini en remerciant Paul Petit d'être « venu de si loin ».");
    expect(gerund?.text).toBe("venu de si loin");
    const [passive] = quotesIn("Une réparation jugée « excellente » par la préfète.");
    expect(passive).toMatchObject({ text: "excellente", speaker: { mention: { text: "la préfète" } } });
    expect(textsIn("Le maire est accusé de « décider seul ».")).toEqual(["décider seul"]);
  });

  it("may be missing: a colon introduces the words", () => {
    const [quote] = quotesIn("Le bilan de la maire était mitigé : « On a bien travaillé, mais le pont reste fermé. »");
    expect(quote).toMatchObject({ text: "On a bien travaillé, mais le pont reste fermé.", type: "direct" });
  });
});

describe("a wording of source", () => {
  it("covers the clause it opens, ends or cuts", () => {
    expect(textsIn("Selon la maire, le pont rouvrira lundi.")).toEqual(["le pont rouvrira lundi"]);
    expect(textsIn("Le pont rouvrira lundi, selon la maire de Lurcy.")).toEqual(["Le pont rouvrira lundi"]);
    expect(textsIn("Le pont, selon elle, rouvrira lundi.")).toEqual(["Le pont, selon elle, rouvrira lundi"]);
    const [relative] = quotesIn("Tout ira bien, a signalé Jeanne Roux, selon qui « le pont est enfin solide ».").slice(
      -1,
    );
    expect(relative).toMatchObject({ text: "le pont est enfin solide", cue: { text: "selon qui" } });
    expect(textsIn("Le rapport, selon lequel le pont est sûr, a surpris la ville.")).toEqual(["le pont est sûr"]);
  });

  it("is none before plans, laws and quantities", () => {
    expect(quotesIn("Le pont sera réparé selon les plans de l'architecte.")).toEqual([]);
    expect(quotesIn("Selon la loi, le pont doit rester fermé.")).toEqual([]);
    expect(quotesIn("La couleur varie selon l'intensité de la lumière.")).toEqual([]);
  });

  it("may be another than the commonest", () => {
    expect(textsIn("D'après un communiqué commun, le pont rouvrira lundi.")).toEqual(["le pont rouvrira lundi"]);
    expect(quotesIn("Un film réalisé d'après la pièce de Molière passe à Lurcy.")).toEqual([]);
    expect(quotesIn("La maire viendra, d'après-midi en après-midi, voir le pont.")).toEqual([]);
    expect(textsIn("Le pont rouvrira lundi, de source policière.")).toEqual(["Le pont rouvrira lundi"]);
  });

  it("with other senses asks for a person or body at the head of the sentence", () => {
    expect(textsIn("Pour Jeanne Roux, il faut réparer le pont.")).toEqual(["il faut réparer le pont"]);
    expect(quotesIn("Pour les élections, il prévoit une réunion.")).toEqual([]);
    expect(quotesIn("Pour la troisième année, le pont est fermé.")).toEqual([]);
    expect(quotesIn("Pour Lurcy, il en faut exactement deux.")).toEqual([]);
    expect(textsIn("Pour Kenzo R. Tanik, maire de Lurcy, le pont est sûr.")).toEqual(["le pont est sûr"]);
  });

  it("attributes a conditional of hearsay, which alone has no source", () => {
    expect(textsIn("Le pont aurait coûté trois millions, selon la maire.")).toEqual([
      "Le pont aurait coûté trois millions",
    ]);
    expect(quotesIn("Le pont aurait coûté trois millions.")).toEqual([]);
  });
});
