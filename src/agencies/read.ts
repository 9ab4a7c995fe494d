import type { Doc } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import { spanOf } from "../text/span.js";
import { type DocAcronym, readAcronyms } from "./acronyms.js";
import { agenciesOf } from "./assemble.js";
import { bindAcronyms, definedBodies } from "./bind.js";
import { findBodies } from "./find.js";
import type { AgencyLexicon } from "./lexicon.js";
import { joinParts } from "./parts.js";
import { type DocBody, Resolver } from "./resolve.js";
import type { DocAgencyMention, Resolved } from "./resolved.js";
import { scanOf } from "./scan.js";
import { selectFound } from "./select.js";
import { readShortForms } from "./short.js";
import { StateEvidence } from "./states.js";
import type { AcronymPair, Agency } from "./types.js";

export type { DocAgencyMention };

/** The public bodies of a text, and what later facts ask of them. */
export interface AgencyFacts {
  readonly agencies: readonly Agency[];
  /** In order of their first token, none inside another. */
  readonly mentions: readonly DocAgencyMention[];
  readonly acronyms: readonly AcronymPair[];
}

/** Finds the public bodies a text names. `country` is the publisher's, where the caller tells it. */
export function readAgencies(
  doc: Doc,
  lexicon: AgencyLexicon,
  places: PlaceFacts,
  people: PeopleFacts,
  country: string | null,
): AgencyFacts {
  const scan = scanOf(doc, lexicon, places, people);
  const pairs = readAcronyms(scan);
  const chosen = joinParts(scan, selectFound(findBodies(scan, definedBodies(scan, pairs))));
  const resolver = new Resolver(scan, new StateEvidence(scan, chosen), country);
  const named: Resolved[] = [];
  for (const found of chosen) {
    const agencies = resolver.resolve(found);
    if (agencies.length === 0) continue;
    const certainty = agencies.length > found.claims.length ? "low" : found.certainty; // one wording of several bodies
    named.push({ first: found.first, last: found.last, agencies, form: found.form, rule: found.rule, certainty });
  }
  const bound = bindAcronyms(scan, named, pairs);
  const all = merged(bound, readShortForms(scan, bound));
  const { bodies, mentions } = withMentions(resolver.bodies, all);
  return {
    agencies: agenciesOf(doc, lexicon.tag, bodies, mentions),
    mentions,
    acronyms: pairs.map((pair) => spansOf(doc, pair)),
  };
}

/** Leaves out the bodies that no mention names any more: a definition gave their acronym to another, a part its whole. */
function withMentions(
  bodies: readonly DocBody[],
  mentions: readonly Resolved[],
): { readonly bodies: readonly DocBody[]; readonly mentions: readonly Resolved[] } {
  const used = new Set<number>();
  for (const mention of mentions) for (const index of mention.agencies) used.add(index);
  if (used.size === bodies.length) return { bodies, mentions };
  const places = new Map([...used].sort((a, b) => a - b).map((index, place) => [index, place]));
  return {
    bodies: bodies.filter((_, index) => used.has(index)),
    mentions: mentions.map((one) => ({ ...one, agencies: one.agencies.map((index) => places.get(index) as number) })),
  };
}

function merged(some: readonly Resolved[], others: readonly Resolved[]): readonly Resolved[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.first - b.first);
}

function spansOf({ text, tokens }: Doc, pair: DocAcronym): AcronymPair {
  return {
    short: spanOf(text, tokens.start[pair.shortFirst] as number, tokens.end[pair.shortLast - 1] as number),
    long: spanOf(text, tokens.start[pair.longFirst] as number, tokens.end[pair.longLast - 1] as number),
  };
}
