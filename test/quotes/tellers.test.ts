import { describe, expect, it } from "vitest";
import { englishQuotesIn, quotesIn } from "./read.js";

describe("words that somebody learned or that nobody is the subject of", () => {
  it.each([
    ["Le pont rouvrira lundi, a-t-on appris de source policière.", "source policière"],
    ["Le pont rouvrira lundi, a-t-on appris auprès du parquet de Lurcy.", "du parquet de Lurcy"],
    ["Le pont rouvrira lundi, a appris l'AFP auprès de la mairie.", "la mairie"],
    ["« Le pont rouvrira », a appris l'AFP de sources gouvernementales.", "sources gouvernementales"],
    ["Le pont rouvrira lundi, a-t-on indiqué à la préfecture.", "la préfecture"],
  ])("are of whom a preposition governs: %s", (text, mention) => {
    expect(quotesIn(text)[0]?.speaker?.mention?.text).toBe(mention);
  });

  it("are nobody's where nothing stands behind the verb", () => {
    expect(quotesIn("Le pont rouvrira lundi, a-t-on appris mardi.")).toEqual([]);
  });
});

describe("what words are given in", () => {
  it.each([
    [
      "La maire a annoncé que le pont rouvrirait « bientôt » à Lurcy dans une lettre aux habitants.",
      "le pont rouvrirait « bientôt » à Lurcy",
    ],
    ["La maire a indiqué que le pont était sûr, dans un communiqué.", "le pont était sûr"],
    ["La maire a affirmé que le pont rouvrirait lors d'une conférence de presse.", "le pont rouvrirait"],
    ["La maire a affirmé que le pont rouvrirait sur Twitter.", "le pont rouvrirait"],
  ])("is not among them: %s", (text, content) => {
    expect(quotesIn(text)[0]?.text).toBe(content);
  });

  it("is not among them in English", () => {
    const [quote] = englishQuotesIn("The mayor said the bridge would open in a letter to the town.");
    expect(quote?.text).toBe("the bridge would open");
  });

  it("is left among them where it is what they speak of", () => {
    const [quote] = quotesIn("La maire a dit que les habitants l'avaient lu dans le journal.");
    expect(quote?.text).toBe("les habitants l'avaient lu dans le journal");
  });
});
