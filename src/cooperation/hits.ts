import type { Doc } from "../article/doc.js";
import type { Hits } from "../text/hits.js";
import { isFiniteVerb } from "./mood.js";

/** The last of the hits at one token: the longest, for they come shortest first. */
export function longestHit({ start }: Hits, hit: number): number {
  let last = hit;
  while (start[last + 1] === start[hit]) last++;
  return last;
}

/**
 * The sense of the wording whose last hit is `hit`. Of several senses of the same words ("partage des informations") the
 * verb where the first word is one, else the noun.
 */
export function senseAt<Sense extends { readonly verb: boolean }>(
  doc: Doc,
  { start, end, value }: Hits,
  hit: number,
  senses: readonly Sense[],
): Sense {
  let best = value[hit] as number;
  for (let other = hit - 1; start[other] === start[hit] && end[other] === end[hit]; other--) {
    const [one, two] = [senses[best] as Sense, senses[value[other] as number] as Sense];
    const verb = one.verb !== two.verb && isFiniteVerb(doc, start[hit] as number);
    if (one.verb === two.verb ? (value[other] as number) < best : two.verb === verb) best = value[other] as number;
  }
  return senses[best] as Sense;
}
