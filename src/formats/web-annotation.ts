import type { Agency, AgencyMention } from "../agencies/types.js";
import type { Analysis } from "../analysis/functions.js";
import type { Span } from "../text/span.js";
import { around, codePointCounter } from "./code-points.js";
import { type SourceOptions, sourceOf } from "./source.js";
import { agencyBodies, cooperationBodies, personBodies, placeBodies, quoteBodies } from "./web-annotation/bodies.js";
import type {
  AnnotationBody,
  AnnotationTarget,
  WebAnnotation,
  WebAnnotationCollection,
} from "./web-annotation/types.js";

/** How much of the text around its words a selector gives. */
const CONTEXT = 32;

/**
 * All findings as annotations of the W3C Web Annotation Data Model (JSON-LD). Positions are in code points, as the model
 * has them, not in UTF-16 code units as everywhere else.
 *
 * @example
 * ```ts
 * import { analyze } from "depeche";
 * import { toWebAnnotations } from "depeche/formats";
 * import { french } from "depeche/fr";
 * const analysis = analyze("« Nous rouvrirons lundi », a déclaré Jeanne Roux.", { language: french });
 * const collection = toWebAnnotations(analysis, { source: "https://example.org/pont" });
 * console.assert(collection.total === collection.first.items.length);
 * ```
 */
export function toWebAnnotations(analysis: Analysis, options: SourceOptions = {}): WebAnnotationCollection {
  const source = sourceOf(analysis.article.text, options);
  const items = annotationsOf(analysis, source);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#annotations`,
    type: "AnnotationCollection",
    label: analysis.article.headline?.text ?? "Article",
    total: items.length,
    first: { id: `${source}#annotations-1`, type: "AnnotationPage", startIndex: 0, items },
  };
}

function annotationsOf(analysis: Analysis, source: string): WebAnnotation[] {
  const target = targetsIn(analysis.article.text, source);
  const annotation = (
    key: string,
    motivation: WebAnnotation["motivation"],
    body: readonly AnnotationBody[],
    spans: readonly Span[],
  ): WebAnnotation => {
    const [first, ...more] = spans.map(target);
    return {
      id: `${source}#${key}`,
      type: "Annotation",
      motivation,
      body,
      target: more.length > 0 ? [first as AnnotationTarget, ...more] : (first as AnnotationTarget),
    };
  };
  return [
    ...analysis.quotes.map((quote, at) =>
      annotation(`quote-${at + 1}`, "describing", quoteBodies(quote), [quote, ...quote.repeats]),
    ),
    ...analysis.cooperations.map((one, at) =>
      annotation(`cooperation-${at + 1}`, "describing", cooperationBodies(one), [one]),
    ),
    ...agencyMentions(analysis).map(([mention, agencies], at) =>
      annotation(`body-${at + 1}`, "identifying", agencyBodies(agencies, mention.text), [mention]),
    ),
    ...analysis.people
      .filter((person) => person.mentions.length > 0)
      .map((person, at) => annotation(`person-${at + 1}`, "identifying", personBodies(person), person.mentions)),
    ...analysis.places
      .filter((place) => place.mentions.length > 0)
      .map((place, at) => annotation(`place-${at + 1}`, "identifying", placeBodies(place), place.mentions)),
  ];
}

/** Every mention of bodies once, with the bodies it names. */
function agencyMentions({ agencies }: Analysis): [AgencyMention, Agency[]][] {
  const byRange = new Map<string, [AgencyMention, Agency[]]>();
  for (const agency of agencies) {
    for (const mention of agency.mentions) {
      const range = `${mention.start}-${mention.end}`;
      const [, named] = byRange.get(range) ?? [mention, []];
      byRange.set(range, [mention, [...named, agency]]);
    }
  }
  return [...byRange.values()];
}

function targetsIn(text: string, source: string): (span: Span) => AnnotationTarget {
  const count = codePointCounter(text);
  return (span) => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: count(span.start), end: count(span.end) },
      {
        type: "TextQuoteSelector",
        exact: span.text,
        prefix: around(text, span.start, CONTEXT).before,
        suffix: around(text, span.end, CONTEXT).after,
      },
    ],
  });
}
