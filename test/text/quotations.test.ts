import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";
import { pairQuotations, type Quotation } from "../../src/text/quotations.js";
import { tokenize } from "../../src/text/tokenize.js";
import type { TokenTable } from "../../src/text/tokens.js";

const vocabularies = { fr: languageOf(french, []).vocabulary, en: languageOf(english, []).vocabulary };

/** The quotations of paragraphs: the text inside, `>` for each one it stands in, `…` where its mark is not closed, `^` where not opened, `+` where it goes on. */
function quoted(tag: "fr" | "en", ...paragraphs: string[]): string[] {
  const text = paragraphs.join("\n\n");
  const tokens = tokenize(text, vocabularies[tag]);
  const ranges: { first: number; last: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at === 0 || tokens.gap[at] === 3) ranges.push({ first: at, last: at });
    (ranges.at(-1) as { last: number }).last = at + 1;
  }
  return pairQuotations(tokens, ranges, tag === "en" ? { genitive: "s" } : null).map((one) => drawn(tokens, one));
}

function drawn(tokens: TokenTable, { open, close, from, to, depth, continues }: Quotation): string {
  const inside = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return `${continues >= 0 ? "+" : ""}${">".repeat(depth)}${open < 0 ? "^" : ""}${inside}${close < 0 ? "…" : ""}`;
}

describe("marks with a direction", () => {
  it("pairs guillemets with and without space", () => {
    expect(quoted("fr", "Il salue un « pont très solide » et «un beau chantier».")).toEqual([
      "pont très solide",
      "un beau chantier",
    ]);
  });

  it("keeps nesting of another and of the same kind", () => {
    expect(quoted("fr", "« Elle a dit “oui” au projet », note le maire.")).toEqual([
      "Elle a dit “oui” au projet",
      ">oui",
    ]);
    expect(quoted("fr", "« Elle a dit « oui » au projet », note le maire.")).toEqual([
      "Elle a dit « oui » au projet",
      ">oui",
    ]);
  });

  it("lets a mark that is never closed disturb no other", () => {
    expect(quoted("fr", "« Le pont rouvre, a dit le maire. « Les travaux sont finis », a-t-il ajouté.")).toEqual([
      "Le pont rouvre, a dit le maire.…",
      "Les travaux sont finis",
    ]);
  });

  it("reads a closing mark alone from the start of its paragraph", () => {
    expect(quoted("fr", "Le pont rouvre », a dit le maire.")).toEqual(["^Le pont rouvre"]);
  });

  it("goes by what a mark touches where it was typed the wrong way round", () => {
    expect(quoted("en", "She called it ”a good day“ for the town.")).toEqual(["a good day"]);
  });

  it("pairs low, curly and straight marks with each other", () => {
    expect(quoted("fr", "Il parle d'un „bon jour“, d'un “bon mois\", d'un «bon an\" et d'un „bon siècle”.")).toEqual([
      "bon jour",
      "bon mois",
      "bon an",
      "bon siècle",
    ]);
  });
});

describe("straight marks", () => {
  it("pairs them by what they touch, behind an elided word too", () => {
    expect(quoted("fr", `Il exige l'"exigence absolue" et un "vrai débat".`)).toEqual([
      "exigence absolue",
      "vrai débat",
    ]);
  });

  it("closes at a mark with space before it", () => {
    expect(quoted("fr", `"Le camion venait du côté droit ". Puis il a freiné.`)).toEqual([
      "Le camion venait du côté droit",
    ]);
  });

  it("reads a lone mark before a comma as a closing one", () => {
    expect(quoted("fr", `Mais nous ne bougerons pas ", a assuré l'un d'eux.`)).toEqual(["^Mais nous ne bougerons pas"]);
  });

  it("opens and closes marks with space on both sides in turn", () => {
    expect(quoted("fr", `Il a dit : " le pont rouvre " et il est parti.`)).toEqual(["le pont rouvre"]);
  });

  it("keeps nesting of straight marks", () => {
    expect(quoted("fr", `Elle raconte : "Il m'a crié "Attention au pont" et il a couru", selon la police.`)).toEqual([
      `Il m'a crié "Attention au pont" et il a couru`,
      ">Attention au pont",
    ]);
  });

  it("gives up an outer mark that is not closed where the next one opens", () => {
    expect(quoted("fr", `On s'était dit : "Quand le pont rouvrira, "on fera la fête" a expliqué Anne.`)).toEqual([
      "Quand le pont rouvrira,…",
      "on fera la fête",
    ]);
  });

  it("reads two single marks as a double one", () => {
    expect(quoted("fr", "Ce code ‘’fixe un cadre’’ et ''une règle''.")).toEqual(["fixe un cadre", "une règle"]);
  });

  it("keeps the words around an elision or an insertion", () => {
    expect(quoted("fr", `"Le pont [de Lurcy] rouvre. [...] C'est fini (..) enfin", dit-elle.`)).toEqual([
      "Le pont [de Lurcy] rouvre. [...] C'est fini (..) enfin",
    ]);
  });
});

describe("quotations over several paragraphs", () => {
  it("goes on where the next paragraph reopens the mark", () => {
    expect(quoted("fr", "« Le pont rouvre.", "« Les travaux sont finis.", "« Merci à tous », dit le maire.")).toEqual([
      "Le pont rouvre.…",
      "+Les travaux sont finis.…",
      "+Merci à tous",
    ]);
    expect(quoted("en", `"The bridge is open.`, `"Thank you all," the mayor said.`)).toEqual([
      "The bridge is open.…",
      "+Thank you all,",
    ]);
  });

  it("goes on where the next paragraph only closes it", () => {
    expect(quoted("fr", "« Le pont rouvre.", "Les travaux sont finis », dit le maire.")).toEqual([
      "Le pont rouvre.…",
      "+^Les travaux sont finis",
    ]);
  });

  it("starts anew behind a paragraph that closed its marks", () => {
    expect(quoted("fr", "« Le pont rouvre. »", "« Merci. »")).toEqual(["Le pont rouvre.", "Merci."]);
  });
});

describe("single marks", () => {
  it("quotes in British usage, apostrophes inside words left alone", () => {
    expect(quoted("en", "‘It’s a good day,’ the mayor said. 'We're done.'")).toEqual([
      "It’s a good day,",
      "We're done.",
    ]);
  });

  it("nests in double marks and double marks in it", () => {
    expect(quoted("en", `"He told us 'Stay away' and left," she said.`)).toEqual([
      "He told us 'Stay away' and left,",
      ">Stay away",
    ]);
    expect(quoted("en", `"'Stay away' is what he said," she noted.`)).toEqual([
      "'Stay away' is what he said,",
      ">Stay away",
    ]);
  });

  it("is no mark behind a plural or before a decade", () => {
    expect(quoted("en", "In the '90s the workers' rights and the owners' wishes met.")).toEqual([]);
  });

  it("is only an apostrophe in French", () => {
    expect(quoted("fr", "Les 'bons' jours d’hier.")).toEqual([]);
  });

  it("keeps the order of thousands of marks that nothing opened: the longest first", () => {
    const tokens = tokenize("mot » ".repeat(3000), vocabularies.fr);
    const found = pairQuotations(tokens, [{ first: 0, last: tokens.length }], null);
    expect(found).toHaveLength(3000);
    expect(found.every(({ from, to }, index) => from === 0 && to === 5999 - 2 * index)).toBe(true);
  });
});
