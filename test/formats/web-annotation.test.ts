import { toWebAnnotations } from "depeche/formats";
import { describe, expect, it } from "vitest";
import { at, sample } from "../fixtures/sample.js";
import { fits } from "./validate.js";

/** What the W3C Web Annotation Data Model (23 February 2017) asks of the members used here. */
const iri = { type: "string", format: "uri" };
const motivation = {
  enum: [
    ..."assessing bookmarking classifying commenting describing editing highlighting identifying linking".split(" "),
    ..."moderating questioning replying reviewing tagging".split(" "),
  ],
};
const object = (properties: Record<string, object>, required = Object.keys(properties)): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const selector = {
  oneOf: [
    object({
      type: { const: "TextPositionSelector" },
      start: { type: "integer", minimum: 0 },
      end: { type: "integer", minimum: 0 },
    }),
    object({
      type: { const: "TextQuoteSelector" },
      exact: { type: "string", minLength: 1 },
      prefix: { type: "string" },
      suffix: { type: "string" },
    }),
  ],
};
const target = object({ source: iri, selector: { type: "array", items: selector, minItems: 1 } });
const body = {
  oneOf: [
    object(
      {
        type: { const: "TextualBody" },
        value: { type: "string" },
        purpose: motivation,
        format: { const: "text/plain" },
      },
      ["type", "value"],
    ),
    object({ type: { const: "SpecificResource" }, source: iri, purpose: motivation }),
    {
      type: "object",
      properties: { type: { type: "string", pattern: "^schema:[A-Z]" } },
      patternProperties: { "^schema:[a-z]": true },
      required: ["type"],
      additionalProperties: false,
    },
  ],
};
const annotation = object({
  id: iri,
  type: { const: "Annotation" },
  motivation,
  body: { type: "array", items: body, minItems: 1 },
  target: { oneOf: [target, { type: "array", items: target, minItems: 2 }] },
});
const fit = fits(
  object({
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "AnnotationCollection" },
    label: { type: "string" },
    total: { type: "integer", minimum: 0 },
    first: object({
      id: iri,
      type: { const: "AnnotationPage" },
      startIndex: { const: 0 },
      items: { type: "array", items: annotation },
    }),
  }),
);
const source = "https://example.org/pont";
const { items } = toWebAnnotations(sample, { source }).first;

describe("toWebAnnotations", () => {
  it("fits the W3C model, with and without a source", () => {
    fit(toWebAnnotations(sample, { source }));
    fit(toWebAnnotations(sample));
  });
  it("gives every annotation an id of its own", () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items[0]?.id).toBe("https://example.org/pont#quote-1");
  });
  it("makes the same ids from the same text", () => {
    const { id } = toWebAnnotations(sample);
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}#annotations$/);
    expect(toWebAnnotations(sample).id).toBe(id);
  });
  it("selects by position and by words", () => {
    const words = at("Nous partageons tout avec l’Office portugais des ponts (OPP)");
    expect(items[1]?.target).toEqual({
      source,
      selector: [
        { type: "TextPositionSelector", start: words.start, end: words.end },
        {
          type: "TextQuoteSelector",
          exact: words.text,
          prefix: sample.article.text.slice(words.start - 32, words.start),
          suffix: sample.article.text.slice(words.end, words.end + 32),
        },
      ],
    });
  });
  it("counts positions in code points", () => {
    const text = "🌉🌉 Lurcy";
    const place = {
      id: "FR",
      name: "France",
      mentions: [{ start: 5, end: 10, text: "Lurcy", part: "paragraph", form: "name" }],
    } as const;
    const [item] = toWebAnnotations({
      ...sample,
      article: { ...sample.article, text },
      quotes: [],
      cooperations: [],
      agencies: [],
      people: [],
      places: [place],
    }).first.items;
    expect(item?.target).toMatchObject({ selector: [{ start: 3, end: 8 }, { prefix: "🌉🌉 " }] });
  });
  it("never cuts a surrogate pair around the words", () => {
    const text = `a${"🌉".repeat(40)}Lurcy${"🌉".repeat(40)}`;
    const start = text.indexOf("Lurcy");
    for (const shift of [0, 1, 2]) {
      const mention = {
        start: start + shift,
        end: start + 5,
        text: text.slice(start + shift, start + 5),
        part: "paragraph",
        form: "name",
      } as const;
      const { first } = toWebAnnotations({
        ...sample,
        article: { ...sample.article, text },
        quotes: [],
        cooperations: [],
        agencies: [],
        people: [],
        places: [{ id: "FR", name: "France", mentions: [mention] }],
      });
      expect(JSON.stringify(first)).not.toMatch(/\\ud8/i);
    }
  });
  it("names a body by its Wikidata item", () => {
    expect(items.find((item) => item.id.endsWith("#body-2"))?.body).toContainEqual({
      type: "SpecificResource",
      purpose: "identifying",
      source: "http://www.wikidata.org/entity/Q42",
    });
  });
  it("points to all the places where a person is named", () => {
    expect(items.find((item) => item.id.endsWith("#person-1"))?.target).toHaveLength(3);
  });
});
