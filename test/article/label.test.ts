import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

const one = "Le maire de Nériac a présenté mardi le budget de la commune, qui prévoit trois millions pour les écoles.";
const two = "Les parents attendaient cette annonce depuis des années, et ils ont applaudi le conseil municipal.";
const parts = (text: string, language = french): string[] =>
  parseArticle(text, { language }).blocks.map(({ part }) => part);

describe("the parts of an article", () => {
  it("start with the lead where there is no headline", () => {
    expect(parts(`${one}\n\n${two}`)).toEqual(["lead", "paragraph"]);
    expect(parts(one)).toEqual(["lead"]);
  });

  it("may be a headline alone, or nothing", () => {
    expect(parts("Nériac mise sur les écoles")).toEqual(["headline"]);
    expect(parts("")).toEqual([]);
  });

  it("are told with single line breaks too", () => {
    expect(parts(`Budget : Nériac mise sur les écoles\n${one}\n${two}`)).toEqual(["headline", "lead", "paragraph"]);
  });

  it("keep the items of a list and the line that announces them in the body", () => {
    const list =
      "Le budget prévoit :\n\n- trois millions pour les écoles ;\n\n- deux millions pour les ponts ;\n\n- un million pour la halle.";
    expect(parts(`Nériac mise sur les écoles\n\n${one}\n\n${list}\n\n${two}`)).toEqual([
      "headline",
      "lead",
      ...Array<string>(5).fill("paragraph"),
    ]);
  });

  it("keep running text that names a newsletter in the body", () => {
    const text = "La mairie a raconté toute l'affaire dans la newsletter qu'elle envoie aux habitants de la commune.";
    expect(parts(`Nériac mise sur les écoles\n\n${one}\n\n${text}`)).toEqual(["headline", "lead", "paragraph"]);
  });

  it("take the questions of an interview for headings", () => {
    expect(parts(`« Nous voulons des écoles »\n\n${one}\n\nPourquoi si tard ?\n\n${two}`)).toEqual([
      "headline",
      "lead",
      "subheading",
      "paragraph",
    ]);
  });

  it("leave the menus over a headline and the lists under an article aside", () => {
    const page = `Menu\n\nSign in\n\nNeriac spends more on its schools\n\nBy Ann Lee\n\nThe mayor of Neriac set out a budget on Tuesday that gives three million to schools.\n\nRead more\n\nBridge at Lurcy reopens to cars\n\nShare`;
    expect(parts(page, english)).toEqual([
      "boilerplate",
      "boilerplate",
      "headline",
      "byline",
      "lead",
      "related",
      "related",
      "boilerplate",
    ]);
  });

  it("are read in the language of the text", () => {
    const text = `Neriac spends more on its schools\n\nThe mayor of Neriac set out a budget on Tuesday that gives three million to schools, and the parents who had asked for it for years were glad to hear of it when they met in the hall.`;
    expect(parseArticle(text, { language: [french, english] }).language).toBe("en");
    expect(
      parseArticle(`Nériac mise sur les écoles\n\n${one}\n\n${two}`, { language: [english, french] }).language,
    ).toBe("fr");
  });
});

describe("a text of one line", () => {
  it.each(["Jeanne Roux", "L'ANSSI et Europol.", "L'ANSSI"])("is read for facts: %s", (text) => {
    const { blocks, sentences } = parseArticle(text, { language: french });
    expect(["byline", "credit", "date", "boilerplate"]).not.toContain(blocks[0]?.part);
    expect(sentences).toHaveLength(1);
  });
});
