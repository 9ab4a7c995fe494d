import type { Analysis } from "depeche";
import { analyze } from "depeche";
import { french } from "depeche/fr";
import { renderHtml } from "depeche/render";
import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { at, sample } from "../fixtures/sample.js";

const { document } = parseHTML(renderHtml(sample));
const article = document.querySelector("article");
const facts = document.querySelector(".facts");

/** Every string of the analysis but the article's text, its spans and what steers, replaced. */
function withHostileNames(analysis: Analysis, words: string): Analysis {
  const replaced = new Set(["name", "role", "lemma", "acronym", "country"]);
  return JSON.parse(JSON.stringify(analysis, (key, value) => (replaced.has(key) && value !== null ? words : value)));
}

function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    onParseError: (error) => errors.push(`${error.code} ${html.slice(error.startOffset, error.endOffset)}`),
  });
  return errors;
}

describe("the page", () => {
  it("is HTML without a parse error", () => {
    expect(parseErrors(renderHtml(sample))).toEqual([]);
  });
  it("needs no script, no picture and no network", () => {
    expect(renderHtml(sample)).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
  });
  it("is titled by the headline, or as it is told", () => {
    expect(document.title).toBe(sample.article.headline?.text);
    expect(renderHtml(sample, { title: "Ponts & <péages>" })).toContain("<title>Ponts &amp; &lt;péages&gt;</title>");
  });
  it("has one heading of the first level, also where there is no headline", () => {
    const { headline: _, ...rest } = sample.article;
    const blocks = rest.blocks.filter((block) => block.part !== "headline");
    const headless = renderHtml({ ...sample, article: { ...rest, headline: null, blocks } });
    for (const html of [renderHtml(sample), headless]) expect(html.match(/<h1/g)).toHaveLength(1);
  });
  it("as a fragment holds no page, and can stand beside another", () => {
    const fragment = renderHtml(sample, { fragment: true });
    expect(fragment).not.toMatch(/<!doctype|<html|<body|<main/i);
    const other = renderHtml(analyze("Le pont rouvre.", { language: french }), { fragment: true });
    expect(parseErrors(`<!doctype html><html lang="en"><title>Both</title><body>${fragment}${other}`)).toEqual([]);
  });
  it("says so where nothing was found", () => {
    expect(renderHtml(analyze("", { language: french }))).toContain("Nothing was found in this text.");
  });
});

describe("the article of the page", () => {
  it("keeps every word, in order, with each part as its element", () => {
    const copy = article.cloneNode(true);
    for (const added of copy.querySelectorAll(".number, .pill")) added.remove();
    const shown = [...copy.querySelectorAll("h1, h2, p, figcaption")].map((block) => block.textContent);
    expect(shown).toEqual(sample.article.blocks.map((block) => block.text));
    expect(article.getAttribute("lang")).toBe("fr");
    expect(article.querySelector("h1")?.textContent).toContain("La France et le Portugal");
    expect(article.querySelector("time")?.getAttribute("datetime")).toBe("2031-03-03T10:12");
    expect(article.querySelector("aside.related p")?.textContent).toBe("Le pont de Brive rouvre");
    expect(article.querySelector(".credit")?.textContent).toBe("LUC MARTEL / AFP");
  });
  it("tints quotes by speaker: one tint for one speaker", () => {
    const tints = [...article.querySelectorAll(".quote[id]")].map((quote) => quote.className);
    expect(tints).toEqual([
      "quote tint-0",
      "quote tint-1",
      "quote tint-2",
      "quote tint-1",
      "quote tint-1",
      "quote tint-3",
    ]);
  });
  it("shows speaker, role and cue of a quote", () => {
    expect(article.querySelectorAll(".quote[id]")[1]?.getAttribute("data-tip")).toBe(
      "Jeanne Roux\nministre française des Ponts · FR\ndirect quote · “a déclaré” (déclarer)",
    );
  });
  it("nests a quote in a quote", () => {
    expect(article.querySelector(".quote .quote")?.textContent).toContain("rien ne serait caché");
  });
  it("draws a quote over two paragraphs in both, and numbers it once", () => {
    const pieces = [...article.querySelectorAll(".tint-3.quote")].map((piece) => piece.textContent);
    expect(pieces).toEqual(["C’est un début.", "« Nous irons plus loin6"]);
  });
  it("tints words that are said again as the words they repeat", () => {
    const quotes = sample.quotes.map((quote, index) =>
      index === 1 ? { ...quote, repeats: [at("Le pont de Lurcy, lundi")] } : quote,
    );
    const page = parseHTML(renderHtml({ ...sample, quotes })).document;
    expect(page.querySelector("figcaption .quote")?.className).toBe("quote tint-1");
    expect(page.querySelectorAll("article [id$='-q2']")).toHaveLength(1);
  });
  it("names the state of a cooperation and the country of a body", () => {
    expect(article.querySelector(".cooperation.state-agreed .pill")?.textContent).toBe("agreed");
    expect(article.querySelector(".agency")?.getAttribute("data-country")).toBe("PT");
  });
});

describe("the list of facts", () => {
  it("leads from every entry to its words, and from the words back", () => {
    const ids = new Set([...document.querySelectorAll("[id]")].map((element) => element.id));
    const targets = [...document.querySelectorAll("a[href]")].map((link) =>
      (link.getAttribute("href") as string).slice(1),
    );
    expect(ids.size).toBe(document.querySelectorAll("[id]").length);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(30);
  });
  it("puts the quotes of one speaker together", () => {
    const voices = [...facts.querySelectorAll(".voice")].map(
      (voice) => `${voice.querySelector("h3")?.textContent}: ${voice.querySelectorAll("ol li").length}`,
    );
    expect(voices).toEqual([
      "La France et le Portugal: 1",
      "Jeanne Roux: 3",
      "le préfet de la Lurce: 1",
      "João Prata: 1",
    ]);
  });
  it("holds the graph of cooperation", () => {
    expect(facts.querySelector("svg")?.getAttribute("aria-label")).toContain("Espagne → OPP: suspended.");
  });
});

describe("hostile words", () => {
  const hostile = `</style><script>alert(1)</script>" onmouseover='x' <!--\u0000\ud800`;
  it("are escaped in the text", () => {
    const html = renderHtml(analyze(`${hostile}\n\nLe pont de Lurcy a rouvert ${hostile}.`, { language: french }));
    expect(html).not.toMatch(/<script|<!--/i);
    expect(parseErrors(html)).toEqual([]);
  });
  it("are escaped in names, roles and every other string of a finding", () => {
    const html = renderHtml(withHostileNames(sample, hostile), { title: hostile });
    expect(html).not.toMatch(/<script|<!--/i);
    expect(parseErrors(html)).toEqual([]);
  });
});
