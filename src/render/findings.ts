import type { Analysis } from "../analysis/functions.js";
import { agencyLabel, cooperationLabel, quoteLabel } from "./labels.js";

/** The facts that are drawn, in the order in which they stand under a line. */
export type FindingKind = "quote" | "cooperation" | "agency" | "person" | "place";

/** Words of the text and what was found in them. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** All that an analysis found, fact by fact, in the order of the text within each. */
export function findingsOf(analysis: Analysis): Finding[] {
  return [
    ...quotes(analysis),
    ...analysis.cooperations.map((one, at) => finding("cooperation", one, `c${at + 1} ${cooperationLabel(one)}`)),
    ...agencies(analysis),
    ...people(analysis),
    ...places(analysis),
  ];
}

function finding(kind: FindingKind, span: { start: number; end: number }, label: string): Finding {
  return { kind, start: span.start, end: span.end, label };
}

function quotes(analysis: Analysis): Finding[] {
  return analysis.quotes
    .flatMap((quote, at) => [
      finding("quote", quote, `q${at + 1} ${quoteLabel(quote)}`),
      ...quote.repeats.map((span) => finding("quote", span, `q${at + 1} again`)),
    ])
    .sort(byStart);
}

function agencies(analysis: Analysis): Finding[] {
  const byId = new Map(analysis.agencies.map((agency) => [agency.id, agency]));
  // A phrase that names several bodies is a mention of each: it is drawn once.
  const labels = new Map<string, Finding>();
  for (const agency of analysis.agencies) {
    for (const mention of agency.mentions) {
      const named = mention.agencies.map((id) => byId.get(id)).filter((one) => one !== undefined);
      const label = (named.length > 0 ? named : [agency]).map((one) => agencyLabel(one, mention.text)).join(" + ");
      labels.set(`${mention.start}-${mention.end}`, finding("agency", mention, label));
    }
  }
  return [...labels.values()].sort(byStart);
}

function people(analysis: Analysis): Finding[] {
  return analysis.people
    .flatMap((person) =>
      person.mentions.map((mention) => {
        const country = person.country ? ` (${person.country})` : "";
        return finding("person", mention, mention.text === person.name ? `person${country}` : person.name);
      }),
    )
    .sort(byStart);
}

function places(analysis: Analysis): Finding[] {
  const labels = new Map<string, Finding>();
  for (const place of analysis.places) {
    for (const mention of place.mentions) {
      const key = `${mention.start}-${mention.end}`;
      const other = labels.get(key);
      labels.set(key, finding("place", mention, other ? `${other.label} + ${place.id}` : place.id));
    }
  }
  return [...labels.values()].sort(byStart);
}

function byStart(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}
