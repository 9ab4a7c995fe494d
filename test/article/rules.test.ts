import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import type { LanguagePack } from "../../src/language/pack.js";
import { english } from "../../src/languages/en/index.js";
import { articleNotes as englishNotes } from "../../src/languages/en/notes/article.js";
import { french } from "../../src/languages/fr/index.js";
import { articleNotes as frenchNotes } from "../../src/languages/fr/notes/article.js";

const packs: [LanguagePack, typeof frenchNotes][] = [
  [french, frenchNotes],
  [english, englishNotes],
];

describe.each(packs)("the article rules of a pack", (language, notes) => {
  it.each(Object.keys(notes).filter((name) => name !== "given"))("finds %s in its example", (name) => {
    const { blocks } = parseArticle(notes[name]?.example ?? "", { language });
    expect(blocks.map(({ rule, text }) => `${rule} ${text.slice(0, 40)}`).join("\n")).toContain(
      `${language.tag}/${name} `,
    );
  });

  it("keeps a given part and says so", () => {
    const text = (notes as Readonly<Record<"given", { example: string }>>).given.example;
    const { blocks } = parseArticle({ blocks: [{ part: "related", text }] }, { language });
    expect(blocks.every(({ part, rule }) => part === "related" && rule === `${language.tag}/given`)).toBe(true);
  });
});
