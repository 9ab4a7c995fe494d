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
