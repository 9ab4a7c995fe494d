import { describe, expect, it } from "vitest";
import { analyze, parseArticle } from "../../src/index.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";

const body =
  "Le pont de Lurcy a rouvert lundi matin après deux années de travaux, a annoncé la mairie.\n\nLes habitants du quartier des Halles pourront de nouveau traverser la rivière à pied comme en voiture.";
const fr = (text: string, published?: string) =>
  parseArticle(text, { language: french, ...(published ? { published } : {}) });
const en = (text: string) => parseArticle(text, { language: english });
const texts = (spans: readonly { text: string }[]): string[] => spans.map(({ text }) => text);

describe("bylines", () => {
  it.each([
    ["Par Jeanne Roux et Paul Lenoir, avec AFP", ["Jeanne Roux", "Paul Lenoir"], ["AFP"]],
    ["Par Jeanne ROUX", ["Jeanne ROUX"], []],
    ["Propos recueillis par Jeanne Roux", ["Jeanne Roux"], []],
    ["J.R. avec AFP", ["J.R."], ["AFP"]],
    ["P.-L. Petit (avec Reuters)", ["P.-L. Petit"], ["Reuters"]],
  ])("tells authors from news agencies in « %s »", (line, authors, newsAgencies) => {
    const { byline } = fr(`Le pont de Lurcy rouvre aux voitures\n\n${line}\n\n${body}`);
    expect(byline && { authors: texts(byline.authors), newsAgencies: texts(byline.newsAgencies) }).toEqual({
      authors,
      newsAgencies,
    });
  });

  it.each([
    ["By ANN LEE, Staff Reporter", ["ANN LEE"]],
    ["By Ann Lee, John Roe and Mary de Hill", ["Ann Lee", "John Roe", "Mary de Hill"]],
    ["Mary Lee Political editor", ["Mary Lee"]],
    ["Mary Lee2 minutes ago", ["Mary Lee"]],
    ["Mary Lee · June 3, 2024 4:00 PM", ["Mary Lee"]],
  ])("reads the authors of “%s”", (line, authors) => {
    const { byline } = en(
      `Bridge at Lurcy reopens to cars\n\n${line}\n\nThe bridge at Lurcy reopened on Monday after two years of repairs, the mayor said.`,
    );
    expect(texts(byline?.authors ?? [])).toEqual(authors);
  });

  it("joins bylines that stand line by line", () => {
    const { byline } = fr(`Le pont de Lurcy rouvre aux voitures\n\nPar Jeanne Roux\nPar Paul Lenoir\n\n${body}`);
    expect(texts(byline?.authors ?? [])).toEqual(["Jeanne Roux", "Paul Lenoir"]);
    expect(byline?.text).toBe("Par Jeanne Roux\nPar Paul Lenoir");
  });
});

describe("dates", () => {
  const dates = (line: string, published?: string) => {
    const article = fr(`Le pont de Lurcy rouvre aux voitures\n\n${line}\n\n${body}`, published);
    return [article.published?.iso, article.updated?.iso];
  };

  it.each([
    ["Publié le 3 juin 2024 à 18h27", "2024-06-03T18:27"],
    ["Publié le lundi 3 juin 2024", "2024-06-03"],
    ["Publié le 03/06/2024 à 18:27", "2024-06-03T18:27"],
    ["Le 1er février 2022 à 9h", "2022-02-01T09:00"],
    ["2024-06-03T18:27:00Z", "2024-06-03T18:27Z"],
    ["Publié le 3 juin", undefined],
  ])("reads %s", (line, iso) => {
    expect(dates(line)[0] ?? undefined).toBe(iso);
  });

  it("tells publication from update on one line", () => {
    expect(dates("Publié le 3 juin 2024 à 18h27 - Mis à jour le 4 juin 2024 à 9h05")).toEqual([
      "2024-06-03T18:27",
      "2024-06-04T09:05",
    ]);
  });

  it.each([
    ["Publié hier", "2024-06-04"],
    ["Publié mercredi", "2024-06-05"],
    ["Publié jeudi", "2024-05-30"],
    ["Publié le 28 décembre", "2023-12-28"],
    ["Publié le 3 juin", "2024-06-03"],
  ])("counts %s from the day of publication", (line, iso) => {
    expect(dates(line, "2024-06-05")[0]).toBe(iso);
  });

  it("reads English dates", () => {
    const { published } = en(
      "Bridge at Lurcy reopens to cars\n\nPublished Mon, Jun. 3rd, 2024 4:05 PM GMT+2\n\nThe bridge at Lurcy reopened on Monday after two years of repairs, the mayor said.",
    );
    expect(published).toMatchObject({ text: "Mon, Jun. 3rd, 2024 4:05 PM GMT+2", iso: "2024-06-03T16:05+02:00" });
  });
});

describe("datelines", () => {
  it.each([
    ["PARIS (AFP) – Le pont a rouvert lundi.", ["PARIS"], null, "AFP"],
    ["Lurcy, 3 juin 2024 (AFP) - Le pont a rouvert.", ["Lurcy"], "3 juin 2024", "AFP"],
    ["PARIS/LONDRES (Reuters) - Le pont a rouvert.", ["PARIS", "LONDRES"], null, "Reuters"],
    ["LURCY — Le pont a rouvert lundi matin.", ["LURCY"], null, null],
  ])("reads %s", (paragraph, places, date, newsAgency) => {
    const { dateline } = fr(`Le pont de Lurcy rouvre aux voitures\n\n${paragraph}\n\n${body}`);
    expect(
      dateline && [texts(dateline.places), dateline.date?.text ?? null, dateline.newsAgency?.text ?? null],
    ).toEqual([places, date, newsAgency]);
  });

  it("finds none in a sentence with a dash", () => {
    expect(
      fr(`Le pont de Lurcy rouvre\n\nJeanne Roux – la maire – a coupé le ruban lundi matin.\n\n${body}`).dateline,
    ).toBeNull();
  });
});

describe("captions", () => {
  it.each([
    ["Le pont de Lurcy, lundi matin. - JEANNE ROUX / AFP", "JEANNE ROUX / AFP"],
    ["Le pont de Lurcy, lundi matin. [EPA-EFE/JEANNE ROUX]", "EPA-EFE/JEANNE ROUX"],
    ["Le pont de Lurcy, lundi matin. (Jeanne Roux/AFP)", "Jeanne Roux/AFP"],
    ["Le pont de Lurcy, lundi matin. © AFP", "© AFP"],
    ["Le pont de Lurcy lundi matin. Crédit photo : Jeanne Roux", "Crédit photo : Jeanne Roux"],
    ["Le pont de Lurcy, lundi matin JEANNE ROUX / REUTERS", "JEANNE ROUX / REUTERS"],
  ])("tells the credit of %s", (caption, credit) => {
    const article = fr(`Le pont de Lurcy rouvre aux voitures\n\n${caption}\n\n${body}`);
    expect(article.captions.map((one) => one.credit?.text)).toEqual([credit]);
    const holders = article.sentences.filter(({ text }) => text.includes(credit));
    expect(holders.map(({ text }) => text.replace(/[[\]()]/g, ""))).toEqual([credit]);
  });

  it("tells a credit whose bracket is never closed", () => {
    const caption = "Le nouveau pont de Lurcy lundi matin (Crédit photo : Anne Roy";
    const { captions } = fr(`Le pont de Lurcy rouvre aux voitures\n\n${caption}\n\n${body}`);
    expect(captions.map((one) => one.credit?.text)).toEqual(["Crédit photo : Anne Roy"]);
  });

  it("tells a credit in brackets from a caption", () => {
    const article = parseArticle(`Bridge reopens to cars\n\n${body}\n\n(Image credit: Lurcy Post)\n\n${body}`, {
      language: english,
    });
    expect(article.captions).toEqual([]);
    expect(article.blocks.map(({ part }) => part)).toContain("credit");
  });

  it("leaves the sources and asides of a paragraph alone", () => {
    const paragraph = "Le chantier a coûté quatre millions d'euros (cinq en comptant les quais).";
    expect(fr(`Le pont de Lurcy rouvre aux voitures\n\n${body}\n\n${paragraph}`).captions).toEqual([]);
  });
});

describe("given blocks", () => {
  it("keep their part, and the rest is worked out", () => {
    const article = parseArticle(
      {
        blocks: [
          { part: "headline", text: "Le pont" },
          { text: `Par Jeanne Roux\n\n${body}` },
          { part: "boilerplate", text: "Lurcy vous écoute." },
        ],
      },
      { language: french },
    );
    expect(article.blocks.map(({ part }) => part)).toEqual(["headline", "byline", "lead", "paragraph", "boilerplate"]);
    expect(article.text).toBe(`Le pont\n\nPar Jeanne Roux\n\n${body}\n\nLurcy vous écoute.`);
  });

  it("of a revived article are read as they were", () => {
    const text = `Le pont de Lurcy rouvre aux voitures\n\nPar Jeanne Roux\n\n${body}\n\nÀ lire aussi : la rivière déborde`;
    const article = fr(text);
    expect(analyze(JSON.parse(JSON.stringify(article)), { language: french }).article).toEqual(article);
  });
});

describe("sentences of an article", () => {
  it("are those of another splitter where one is given", () => {
    const { sentences } = parseArticle("Un pont, un quai. Une halle.", {
      language: french,
      segmenter: () => [
        [0, 8],
        [9, 28],
      ],
    });
    expect(texts(sentences)).toEqual(["Un pont,", "un quai. Une halle."]);
  });

  it("never cross a block, and leave out bylines, dates and furniture", () => {
    const article = fr(
      `Le pont de Lurcy rouvre aux voitures\n\nPar Jeanne Roux\n\n${body}\n\nInscrivez-vous à notre newsletter`,
    );
    const read = article.blocks.filter(({ part }) => part === "headline" || part === "lead" || part === "paragraph");
    expect(texts(article.sentences)).toEqual(texts(read));
  });
});
