import { describe, expect, it } from "vitest";
import { englishQuotesIn, quotesIn, textsIn } from "./read.js";

describe("quoted words that no cue governs", () => {
  it("are the clause where the marks hold its verb, by the source of the quote before", () => {
    const [, quote] = quotesIn(
      "« Le pont rouvrira », a déclaré la maire, Jeanne Roux. En outre, le chantier « a duré deux ans », loin du centre.",
    );
    expect(quote).toMatchObject({ text: "le chantier « a duré deux ans », loin du centre", type: "mixed", cue: null });
    expect(quote?.speaker).toMatchObject({ mention: null, name: "Jeanne Roux" });
  });

  it("are by the subject where the verb between the marks is a cue", () => {
    const [quote] = quotesIn("La préfecture « demande la fermeture immédiate » du pont.");
    expect(quote?.speaker?.mention?.text).toBe("La préfecture");
  });

  it("are somebody's where they are several", () => {
    const [quote] = quotesIn("Le chantier progresse « malgré la pluie et le gel de ces derniers jours » à Lurcy.");
    expect(quote).toMatchObject({
      text: "malgré la pluie et le gel de ces derniers jours",
      rule: "fr/quoted-fragment",
    });
    expect(quote?.certainty).toBe("low");
  });

  it("are a sentence of their own where nothing else stands in it", () => {
    const quotes = englishQuotesIn('"It is open," said Jane Ford. "A fine day for the whole town."');
    expect(quotes[1]).toMatchObject({ type: "direct", speaker: { name: "Jane Ford" } });
  });

  it.each([
    ["a charge", "Il est poursuivi pour « abus de biens sociaux et faux en écriture publique » depuis lundi."],
    ["a title behind a wording of source", "Un travail réalisé d'après « Les contes du chat perché sur le toit »."],
    ["a slogan", "Que la lumière soit ! « Lurcy, ville de lumière et de vieux ponts ! » Une expression connue."],
    ["two or three words", "Le « petit pont » rouvre lundi."],
  ])("are none where they are %s", (_, text) => {
    expect(textsIn(text)).toEqual([]);
  });
});

describe("a cue whose complement the lexicon does not expect", () => {
  it("reports a quoted sentence before its comma", () => {
    const [quote] = quotesIn("« Notre pays recule dans la nuit », a accusé l'officier.");
    expect(quote).toMatchObject({ rule: "fr/inverted-cue", speaker: { mention: { text: "l'officier" } } });
  });

  it("takes a sentence behind its comma for a clause of its own", () => {
    const [quote] = englishQuotesIn('She said, "The bridge is open at last."');
    expect(quote?.type).toBe("direct");
  });
});

describe("the complement of a noun of speech", () => {
  it.each([
    ["L'appel de la maire à une « trêve » n'a pas été entendu.", "trêve", "la maire"],
    ["Les accusations de la préfecture sur des « travaux bâclés » ont surpris.", "travaux bâclés", "la préfecture"],
  ])("holds the words of its owner: %s", (text, content, mention) => {
    const [quote] = quotesIn(text);
    expect(quote).toMatchObject({ text: content, rule: "fr/noun-cue" });
    expect(quote?.speaker?.mention?.text).toBe(mention);
  });

  it.each([["L'appel « Sauvons le pont » circule depuis lundi."], ["Le danger du « vieux pont » est connu."]])(
    "holds none in a title or behind another noun: %s",
    (text) => {
      expect(textsIn(text)).toEqual([]);
    },
  );
});
