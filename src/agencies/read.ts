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
import { mergeInOrder, scanOf } from "./scan.js";
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
  const acronyms = pairs.map((pair) => spansOf(doc, pair));
  const candidates = mergeInOrder(findBodies(scan), definedBodies(scan, pairs));
  if (candidates.length === 0) return { agencies: [], mentions: [], acronyms };
  const chosen = joinParts(scan, selectFound(candidates));
  const resolver = new Resolver(scan, new StateEvidence(scan, chosen), country);
  const named: Resolved[] = [];
  for (const found of chosen) {
    const agencies = resolver.resolve(found);
    if (agencies.length === 0) continue;
    const certainty = agencies.length > found.claims.length ? "low" : found.certainty; // one wording of several bodies
    named.push({ first: found.first, last: found.last, agencies, form: found.form, rule: found.rule, certainty });
  }
  const bound = bindAcronyms(scan, named, pairs);
  const all = mergeInOrder(bound, readShortForms(scan, bound));
  const { bodies, mentions } = withMentions(resolver.bodies, all);
  return { agencies: agenciesOf(doc, lexicon.tag, bodies, mentions), mentions, acronyms };
}

/** Leaves out the bodies that no mention names any more: a definition gave their acronym to another, a part its whole. */
function withMentions(
  bodies: readonly DocBody[],
  mentions: readonly Resolved[],
): { readonly bodies: readonly DocBody[]; readonly mentions: readonly Resolved[] } {
  const used: boolean[] = bodies.map(() => false);
  for (const mention of mentions) for (const index of mention.agencies) used[index] = true;
  if (!used.includes(false)) return { bodies, mentions };
  const places: number[] = []; // of each body among those that stay
  let place = 0;
  for (const stays of used) places.push(stays ? place++ : -1);
  return {
    bodies: bodies.filter((_, index) => used[index]),
    mentions: mentions.map(({ first, last, agencies, form, rule, certainty }) => {
      const indices = agencies.map((index) => places[index] as number);
      return { first, last, agencies: indices, form, rule, certainty };
    }),
  };
}

function spansOf({ text, tokens }: Doc, pair: DocAcronym): AcronymPair {
  return {
    short: spanOf(text, tokens.start[pair.shortFirst] as number, tokens.end[pair.shortLast - 1] as number),
    long: spanOf(text, tokens.start[pair.longFirst] as number, tokens.end[pair.longLast - 1] as number),
  };
}
