import { toNinjs } from "depeche/formats";
import { describe, expect, it } from "vitest";
import { sample } from "../fixtures/sample.js";
import { fits } from "./validate.js";

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const dateTime = { type: "string", format: "date-time" };
const list = (properties: Record<string, object>, required: string[] = []): object => ({
  type: "array",
  minItems: 1,
  items: { type: "object", properties, required, additionalProperties: false },
});
const words = (more: Record<string, object> = {}): object =>
  list({ role: text, contentType: text, value: text, ...more }, ["value"]);
const concepts = list({ name: text, rel: text, uri, literal: text });

/** Of ninjs 3.2, the members used here, as its schema has them. */
const members = {
  uri,
  type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
  representationType: { enum: ["full", "partial"] },
  language: text,
  contentCreated: dateTime,
  versionCreated: dateTime,
  by: text,
  located: text,
  headlines: words(),
  descriptions: words(),
  bodies: words({ charCount: { type: "integer" }, wordCount: { type: "integer" } }),
  infoSources: list({ name: text, role: text, uri, literal: text }),
  people: concepts,
  organisations: concepts,
  places: concepts,
  standard: {
    type: "object",
    properties: { name: text, version: text, schema: uri },
    additionalProperties: false,
  },
};
const fit = fits({
  type: "object",
  properties: { ...members, associations: list({ ...members, name: text, rel: text }, ["uri", "name"]) },
  required: ["uri"],
  additionalProperties: false,
});

describe("toNinjs", () => {
  const item = toNinjs(sample, { source: "https://example.org/pont" });

  it("fits ninjs 3.2", () => {
    fit(item);
    fit(toNinjs(sample));
  });
  it("tells the parts apart by role", () => {
    expect(item.headlines).toEqual([
      { role: "kicker", value: "Europe" },
      { role: "main", value: sample.article.headline?.text },
    ]);
    expect(item.descriptions?.[0]).toEqual({ role: "lead", value: sample.article.lead?.text });
    expect(item.located).toBe("LURCY");
    expect(item.infoSources).toEqual([
      { name: "Anaïs Berthier", role: "author" },
      { name: "AFP", role: "news agency" },
    ]);
  });
  it("keeps sub-headings between their paragraphs, escaped in HTML", () => {
    const [plain, html] = item.bodies ?? [];
    expect(plain?.value).toContain("Jeanne Roux.\n\nUne confiance mutuelle\n\nSelon le préfet");
    expect(plain?.charCount).toBe([...(plain?.value ?? "")].length);
    expect(html?.value).toContain(
      "<h2>Une confiance mutuelle</h2>\n<p>Selon le préfet de la Lurce, Mme Roux « a promis que &quot;rien",
    );
  });
  it("puts pictures and other articles beside it", () => {
    expect(item.associations?.map((one) => [one.name, one.type])).toEqual([
      ["picture-1", "picture"],
      ["related-1", "text"],
    ]);
    expect(item.associations?.[0]?.by).toBe("LUC MARTEL / AFP");
  });
  it("takes a whole date-time, and keeps one without a zone as a description", () => {
    expect(item.contentCreated).toBeUndefined();
    expect(item.descriptions).toContainEqual({ role: "published", value: "2031-03-03T10:12" });
    const iso = "2031-03-03T10:12:00+01:00";
    const { published } = sample.article;
    const whole = toNinjs({ ...sample, article: { ...sample.article, published: published && { ...published, iso } } });
    expect(whole.contentCreated).toBe(iso);
    fit(whole);
  });
  it("says who and what it is about", () => {
    expect(item.people).toEqual([{ name: "Jeanne Roux", rel: "about", literal: "jeanne-roux" }]);
    expect(item.organisations?.[1]?.uri).toBe("http://www.wikidata.org/entity/Q42");
    expect(item.places?.map((place) => place.literal)).toEqual(["FR", "PT", "ES"]);
  });
});
