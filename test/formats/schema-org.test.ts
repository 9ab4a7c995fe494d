import { toSchemaOrg } from "depeche/formats";
import { describe, expect, it } from "vitest";
import { roux, sample } from "../fixtures/sample.js";
import { fits } from "./validate.js";

const text = { type: "string", minLength: 1 };
const iri = { type: "string", format: "uri" };
const node = (type: string | string[], properties: Record<string, object>): object => ({
  type: "object",
  properties: { "@type": { enum: [type].flat() }, ...properties },
  required: ["@type"],
  additionalProperties: false,
});
const list = (items: object): object => ({ type: "array", items, minItems: 1 });

/** The members that schema.org 29 gives each type, so far as they are used here, with the values it expects. */
const country = node(["Country", "AdministrativeArea"], { name: text, identifier: text });
const person = node("Person", {
  name: text,
  givenName: text,
  familyName: text,
  gender: { enum: ["https://schema.org/Female", "https://schema.org/Male"] },
  jobTitle: { oneOf: [text, list(text)] },
  nationality: country,
});
const organisation = node(["Organization", "GovernmentOrganization", "NewsMediaOrganization"], {
  name: text,
  identifier: text,
  alternateName: text,
  sameAs: iri,
  areaServed: country,
  member: list({ type: "object" }),
});
const fit = fits(
  node("NewsArticle", {
    "@context": { const: "https://schema.org" },
    "@id": iri,
    url: iri,
    inLanguage: text,
    headline: text,
    abstract: text,
    articleSection: list(text),
    datePublished: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?$" },
    dateModified: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?$" },
    dateline: text,
    author: list(person),
    sourceOrganization: list(organisation),
    image: list(node("ImageObject", { caption: text, creditText: text })),
    articleBody: text,
    mentions: list({ oneOf: [person, organisation, country] }),
    hasPart: list(
      node("Quotation", {
        "@id": iri,
        position: { type: "integer", minimum: 1 },
        text,
        inLanguage: text,
        spokenByCharacter: { oneOf: [person, organisation] },
      }),
    ),
  }),
);

describe("toSchemaOrg", () => {
  const article = toSchemaOrg(sample, { source: "https://example.org/pont" });

  it("uses the members of the vocabulary, with the values it expects", () => {
    fit(article);
    fit(toSchemaOrg(sample));
  });
  it("leaves out what the text does not tell", () => {
    const { article: parts } = sample;
    const bare = toSchemaOrg({
      ...sample,
      article: {
        ...parts,
        kicker: [],
        headline: null,
        lead: null,
        byline: null,
        published: null,
        dateline: null,
        captions: [],
        paragraphs: [],
      },
      quotes: [],
      people: [],
      places: [],
      agencies: [],
    });
    fit(bare);
    expect(Object.keys(bare)).toEqual(["@context", "@type", "@id", "inLanguage"]);
  });
  it("tells who wrote it, when, and which news agency helped", () => {
    expect(article).toMatchObject({
      headline: sample.article.headline?.text,
      datePublished: "2031-03-03T10:12",
      author: [{ "@type": "Person", name: "Anaïs Berthier" }],
      sourceOrganization: [{ "@type": "NewsMediaOrganization", name: "AFP" }],
      image: [{ creditText: "LUC MARTEL / AFP" }],
    });
  });
  it("gives every quote its speaker", () => {
    const { hasPart } = article;
    expect((hasPart as object[])[1]).toMatchObject({
      "@type": "Quotation",
      text: "Nous partageons tout avec l’Office portugais des ponts (OPP)",
      spokenByCharacter: { "@type": "Person", name: "Jeanne Roux", jobTitle: "ministre française des Ponts" },
    });
  });
  it("makes members of those who speak together", () => {
    const both = {
      ...roux,
      name: "Jeanne Roux et João Prata",
      kind: "group" as const,
      members: [roux, { ...roux, name: "João Prata" }],
    };
    const { hasPart } = toSchemaOrg({
      ...sample,
      quotes: sample.quotes.slice(0, 1).map((quote) => ({ ...quote, speaker: both })),
    });
    expect((hasPart as object[])[0]).toMatchObject({
      spokenByCharacter: { "@type": "Organization", member: [{ name: "Jeanne Roux" }, { name: "João Prata" }] },
    });
  });
});
