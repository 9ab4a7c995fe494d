import type { Analysis } from "../analysis/functions.js";
import type { Caption } from "../article/types.js";
import { agencyNode, organisationNode, personNode, placeNode, speakerNode, type Thing } from "./schema-org/nodes.js";
import { type SourceOptions, sourceOf } from "./source.js";

/** An article as JSON-LD in the vocabulary of schema.org; only members that the text tells. */
export interface SchemaOrgArticle extends Thing {
  /** The vocabulary. */
  readonly "@context": "https://schema.org";
  /** What it is. */
  readonly "@type": "NewsArticle";
}

/**
 * The article as a schema.org `NewsArticle`: its parts, the quotes as `Quotation` with their speakers, and who and what it
 * mentions.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { toSchemaOrg } from "depeche/formats";
 * import { french } from "depeche/fr";
 * const analysis = analyze("Un pont rouvre\n\nLe pont de Lurcy a rouvert lundi.", { language: french });
 * const article = toSchemaOrg(analysis, { source: "https://example.org/pont" });
 * console.assert(article["@type"] === "NewsArticle");
 * ```
 */
export function toSchemaOrg(analysis: Analysis, options: SourceOptions = {}): SchemaOrgArticle {
  const { article, people, agencies, places, quotes } = analysis;
  const { byline, dateline } = article;
  const newsAgencies = [...(byline?.newsAgencies ?? []), ...(dateline?.newsAgency ? [dateline.newsAgency] : [])];
  const id = sourceOf(article.text, options);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": id,
    ...(options.source ? { url: options.source } : {}),
    ...present({
      inLanguage: article.language,
      headline: article.headline?.text,
      abstract: article.lead?.text,
      articleSection: article.kicker.map((block) => block.text),
      datePublished: article.published?.iso,
      dateModified: article.updated?.iso,
      dateline: dateline?.text,
      author: byline?.authors.map((span) => ({ "@type": "Person", name: span.text })),
      sourceOrganization: unique(newsAgencies).map((name) => organisationNode("NewsMediaOrganization", name)),
      image: article.captions.map(imageNode),
      articleBody: article.paragraphs.map((block) => block.text).join("\n\n"),
      mentions: [...people.map(personNode), ...agencies.map(agencyNode), ...places.map(placeNode)],
      hasPart: quotes.map((quote, at) => ({
        "@type": "Quotation",
        "@id": `${id}#quote-${at + 1}`,
        position: at + 1,
        text: quote.text,
        inLanguage: article.language,
        ...(quote.speaker ? { spokenByCharacter: speakerNode(quote.speaker) } : {}),
      })),
    }),
  };
}

function imageNode(caption: Caption): Thing {
  return {
    "@type": "ImageObject",
    caption: caption.text,
    ...(caption.credit ? { creditText: caption.credit.text } : {}),
  };
}

/** The members that say something. */
function present(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function unique(spans: readonly { readonly text: string }[]): string[] {
  return [...new Set(spans.map((span) => span.text))];
}
