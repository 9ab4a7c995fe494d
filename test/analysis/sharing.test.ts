import { analyze, extractQuotes, findAgencies, findPeople, parseArticle } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

const text = "Un pont rouvre\n\n« Nous rouvrirons lundi », a déclaré la maire de Lurcy, Jeanne Roux.";

describe("an article", () => {
  it("gives the same facts as its text", () => {
    const article = parseArticle(text, { language: french });
    expect(extractQuotes(article, { language: french })).toEqual(extractQuotes(text, { language: french }));
    expect(analyze(article, { language: french })).toEqual(analyze(text, { language: french }));
  });

  it("is not read again: the functions give the very same facts", () => {
    const article = parseArticle(text, { language: french });
    expect(findPeople(article, { language: french })).toBe(findPeople(article, { language: french }));
  });

  it("revived from JSON gives the same facts", () => {
    const article = parseArticle(text, { language: french });
    expect(analyze(JSON.parse(JSON.stringify(article)), { language: french })).toEqual(
      analyze(text, { language: french }),
    );
  });

  it("keeps the parts the caller knows, and joins blocks by a blank line", () => {
    const article = parseArticle(
      {
        blocks: [
          { part: "lead", text: "Lurcy respire." },
          { text: "" },
          { part: "caption", text: "Le pont" },
          { text: "Il a plu." },
        ],
      },
      { language: french },
    );
    expect(article.text).toBe("Lurcy respire.\n\n\n\nLe pont\n\nIl a plu.");
    expect(article.blocks.map((block) => [block.part, block.text]).slice(0, 2)).toEqual([
      ["lead", "Lurcy respire."],
      ["caption", "Le pont"],
    ]);
  });

  it("is read with the gazetteers of the call, not those of another", () => {
    const article = parseArticle("Lurcy\n\nLa Régie des ponts recrute.", { language: french });
    expect(findAgencies(article, { language: french })).toEqual(
      findAgencies(article, { language: french, agencies: [] }),
    );
  });
});

describe("of several packs", () => {
  const several = { language: [englishLite, french] };

  it("the one that fits the text reads it", () => {
    expect(parseArticle(text, several).language).toBe("fr");
    expect(parseArticle("The bridge has reopened, said the mayor of the town on Monday.", several).language).toBe("en");
  });

  it("the first reads a text that fits none", () => {
    expect(parseArticle("部长说", several).language).toBe("en");
  });
});

describe("options that change between calls", () => {
  it("are those of the call: the publisher's country, and another gazetteer", () => {
    const article = parseArticle("Lurcy\n\nLe ministre de l'Intérieur a rouvert le pont lundi.", { language: french });
    const [unknown] = findAgencies(article, { language: french });
    const [known] = findAgencies(article, { language: french, country: "FR" });
    expect([unknown?.country, known?.country]).toEqual([null, "FR"]);
  });
});

describe("a segmenter of the caller", () => {
  it("cannot lead a sentence over the border of a block, or twice over the same words", () => {
    const segmenter = (): [number, number][] => [
      [0, 9999],
      [0, 5],
    ];
    const { sentences } = parseArticle("Un pont rouvre\n\nLe pont de Lurcy a rouvert lundi. Il a plu.", {
      language: french,
      segmenter,
    });
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      "Un pont rouvre",
      "Le pont de Lurcy a rouvert lundi. Il a plu.",
    ]);
  });
});

describe("decomposed accents", () => {
  it("hide no verb from a pack that reads its first text", () => {
    const fresh = { ...french };
    const quote = "« Nous rouvrirons lundi », a déclaré Jeanne Roux.".normalize("NFD");
    expect(extractQuotes(quote, { language: fresh })).toHaveLength(1);
  });
});
