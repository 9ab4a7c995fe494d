import { describe, expect, it } from "vitest";
import { englishQuotesIn, quotesIn } from "./read.js";

describe("a noun for a body", () => {
  it.each([
    ["the company", "Brontex said it was late. Jane Cole left.\n\nThe company announced that it would pay.", "Brontex"],
    ["it", "Brontex said it was late. The company is trying to pay. The road is safe, it says.", "Brontex"],
  ])("means the one that spoke last: %s", (_, text, name) => {
    expect(englishQuotesIn(text).at(-1)?.speaker?.name).toBe(name);
  });

  it("means no public body where it is a company", () => {
    const text = "The Foreign Office said it was late. The company added that it would pay.";
    expect(englishQuotesIn(text)[1]?.speaker?.name ?? null).toBeNull();
  });

  it("is none where it only qualifies the noun behind it", () => {
    expect(englishQuotesIn("A government spokesman said it was late.")[0]?.speaker?.kind).toBe("person");
  });
});

describe("a source that is named by more than its noun", () => {
  it("goes on over a second name behind 'and'", () => {
    const mention = "lawmakers on the House Committee on Bridges Between the United States and the Lurcy Party";
    const text = `In a letter, ${mention}, led by Jane Cole, said it was "a shame". "It must open," the lawmakers wrote.`;
    const quotes = englishQuotesIn(text);
    expect(quotes[0]?.speaker?.mention?.text).toBe(mention);
    expect(quotes[1]?.speaker?.role).toBe(mention);
  });

  it("is the person before a medium in which the words stand", () => {
    const text = "Le pont est cher, selon Jean Roux dans Le Courrier, qui a trouvé le chantier « long et triste ».";
    expect(quotesIn(text).at(-1)?.speaker?.name).toBe("Jean Roux");
  });

  it("is the object of the verb before a participle without a comma", () => {
    const [quote] = quotesIn("Les pompiers reçoivent un appel les informant que le pont est fermé.");
    expect(quote?.speaker?.mention?.text).toBe("un appel");
  });

  it("is the one that signs the words behind a dash", () => {
    const quotes = quotesIn(
      "Le pont rouvre\n\nLes habitants de Lurcy attendaient depuis deux ans que le pont rouvre au public.\n\n« Avant de le rouvrir, on veut voir les chiffres. »\n\n- Sébastien Bédard, directeur des ponts",
    );
    expect(quotes.at(-1)?.speaker?.name).toBe("Sébastien Bédard");
  });

  it("is kept over a teaser of another article", () => {
    const quotes = quotesIn(
      "Le pont rouvre\n\nLa maire Jeanne Roux a visité lundi le pont que les habitants attendaient depuis deux ans.\n\n« Tout est prêt », a assuré Jeanne Roux devant les habitants.\n\nÀ lire aussi : le ministre promet que « tout ira bien »\n\n« La route sera sûre », a-t-elle ajouté devant les habitants réunis sur la place.",
    );
    expect(quotes.at(-1)?.speaker?.name).toBe("Jeanne Roux");
  });
});
