import { type Doc, indexBefore } from "../article/doc.js";
import type { DocBody } from "./resolve.js";
import type { Resolved } from "./resolved.js";
import type { Agency, AgencyMention } from "./types.js";

/** The public shape of the bodies of a text, each with its mentions. */
export function agenciesOf(doc: Doc, tag: string, bodies: readonly DocBody[], resolved: readonly Resolved[]): Agency[] {
  const mentions: AgencyMention[][] = bodies.map(() => []);
  for (const one of resolved) {
    const start = doc.tokens.start[one.first] as number;
    const end = doc.tokens.end[one.last - 1] as number;
    const mention: AgencyMention = {
      start,
      end,
      text: doc.text.slice(start, end),
      part: doc.blocks[indexBefore(doc.blocks, one.first)]?.part ?? "paragraph",
      form: one.form,
      agencies: one.agencies.map((index) => bodies[index]?.id ?? ""),
      rule: `${tag}/${one.rule}`,
      certainty: one.certainty,
    };
    for (const index of one.agencies) mentions[index]?.push(mention);
  }
  return bodies.map(({ id, name, kind, country, parent, known }, index) => ({
    id,
    qid: known?.record.qid ?? null,
    name,
    acronym: known?.acronym ?? null,
    parent,
    kind,
    country,
    known: known !== null,
    mentions: mentions[index] ?? [],
  }));
}
