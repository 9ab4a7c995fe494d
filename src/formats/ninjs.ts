import type { Analysis } from "../analysis/functions.js";
import type { Article } from "../article/types.js";
import { articleHtml } from "./ninjs/body.js";
import type { NinjsDescription, NinjsInfoSource, NinjsItem } from "./ninjs/types.js";
import { type SourceOptions, sourceOf } from "./source.js";

/**
 * The article's parts, and who and what it is about, as an item of IPTC ninjs 3.2.
 *
 * A date that the text gives without a time zone is a description, as ninjs takes whole date-times alone.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { toNinjs } from "depeche/formats";
 * import { french } from "depeche/fr";
 * const analysis = analyze("Un pont rouvre\n\nLe pont de Lurcy a rouvert lundi.", { language: french });
 * const item = toNinjs(analysis, { source: "https://example.org/pont" });
 * console.assert(item.uri === "https://example.org/pont");
 * ```
 */
export function toNinjs(analysis: Analysis, options: SourceOptions = {}): NinjsItem {
  const { article, agencies, people, places } = analysis;
  const uri = sourceOf(article.text, options);
  const plain = [...article.subheadings, ...article.paragraphs]
    .sort((a, b) => a.start - b.start)
    .map((block) => block.text)
    .join("\n\n");
  return {
    uri,
    standard: {
      name: "ninjs",
      version: "3.2",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
    },
    type: "text",
    language: article.language,
    ...dates(article),
    ...list("headlines", [
      ...article.kicker.map((block) => ({ role: "kicker", value: block.text })),
      ...(article.headline ? [{ role: "main", value: article.headline.text }] : []),
    ]),
    ...list("descriptions", descriptions(article)),
    ...(article.byline ? { by: article.byline.text } : {}),
    ...(article.dateline?.places[0] ? { located: article.dateline.places[0].text } : {}),
    ...(plain
      ? {
          bodies: [
            { role: "main", contentType: "text/plain", charCount: [...plain].length, value: plain },
            { role: "main", contentType: "text/html", value: articleHtml(article) },
          ],
        }
      : {}),
    ...list("infoSources", infoSources(article)),
    ...list(
      "people",
      people.map(({ name, id }) => ({ name, rel: "about", literal: id })),
    ),
    ...list(
      "organisations",
      agencies.map(({ name, id, qid }) => ({
        name,
        rel: "about",
        literal: id,
        ...(qid ? { uri: `http://www.wikidata.org/entity/${qid}` } : {}),
      })),
    ),
    ...list(
      "places",
      places.map(({ name, id }) => ({ name, rel: "about", literal: id })),
    ),
    ...list("associations", associations(article, uri)),
  };
}

/** RFC 3339, section 5.6: a date and a time with seconds and a zone. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function dates({ published, updated }: Article): Pick<NinjsItem, "contentCreated" | "versionCreated"> {
  return {
    ...(published?.iso && DATE_TIME.test(published.iso) ? { contentCreated: published.iso } : {}),
    ...(updated?.iso && DATE_TIME.test(updated.iso) ? { versionCreated: updated.iso } : {}),
  };
}

function descriptions({ lead, published, updated }: Article): NinjsDescription[] {
  return [
    ...(lead ? [{ role: "lead", value: lead.text }] : []),
    ...(published ? [{ role: "published", value: published.iso ?? published.text }] : []),
    ...(updated ? [{ role: "updated", value: updated.iso ?? updated.text }] : []),
  ];
}

function infoSources({ byline, dateline }: Article): NinjsInfoSource[] {
  const newsAgencies = [...(byline?.newsAgencies ?? []), ...(dateline?.newsAgency ? [dateline.newsAgency] : [])];
  return [
    ...(byline?.authors ?? []).map((span) => ({ name: span.text, role: "author" })),
    ...[...new Set(newsAgencies.map((span) => span.text))].map((name) => ({ name, role: "news agency" })),
  ];
}

/** Pictures by their captions, and teasers of other articles. */
function associations({ captions, related }: Article, uri: string): NonNullable<NinjsItem["associations"]> {
  return [
    ...captions.map((caption, at) => ({
      name: `picture-${at + 1}`,
      uri: `${uri}#picture-${at + 1}`,
      type: "picture" as const,
      descriptions: [{ role: "caption", value: caption.text }],
      ...(caption.credit ? { by: caption.credit.text } : {}),
    })),
    ...related.map((block, at) => ({
      name: `related-${at + 1}`,
      rel: "related",
      uri: `${uri}#related-${at + 1}`,
      type: "text" as const,
      representationType: "partial" as const,
      headlines: [{ value: block.text }],
    })),
  ];
}

function list<Name extends string, Item>(name: Name, items: readonly Item[]): { [Key in Name]?: readonly Item[] } {
  return (items.length > 0 ? { [name]: items } : {}) as { [Key in Name]?: readonly Item[] };
}
