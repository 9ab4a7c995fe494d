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
import type { Resolved } from "./resolved.js";
import { scanOf } from "./scan.js";
import { selectFound } from "./select.js";
import { readShortForms } from "./short.js";
import { StateEvidence } from "./states.js";
import type { AcronymPair, Agency } from "./types.js";

/** A mention of a body in token indices, `[first, last)`. */
export interface DocAgencyMention {
  readonly first: number;
  readonly last: number;
  /** Indices in `agencies`: several where one phrase names several. */
  readonly agencies: readonly number[];
  readonly form: "name" | "acronym" | "office" | "metonym";
}

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
  const chosen = joinParts(scan, selectFound([...findBodies(scan), ...definedBodies(scan, pairs)]));
  const resolver = new Resolver(scan, new StateEvidence(scan, chosen), country);
  const named = chosen
    .map((found): Resolved => {
      const { claims: _claims, whole: _whole, ...rest } = found;
      const bodies = resolver.resolve(found);
      const certainty = bodies.length > found.claims.length ? "low" : found.certainty; // one wording of several bodies
      return { ...rest, certainty, bodies };
    })
    .filter((one) => one.bodies.length > 0);
  const bound = bindAcronyms(scan, named, pairs);
  const { bodies, mentions: all } = withMentions(resolver.bodies, merged(bound, readShortForms(scan, bound)));
  return {
    agencies: agenciesOf(doc, lexicon.tag, bodies, all),
    mentions: all.map(({ first, last, bodies, form }) => ({ first, last, agencies: bodies, form })),
    acronyms: pairs.map((pair) => spansOf(doc, pair)),
  };
}

/** Leaves out the bodies that no mention names any more: a definition gave their acronym to another, a part its whole. */
function withMentions(
  bodies: readonly DocBody[],
  mentions: readonly Resolved[],
): { readonly bodies: readonly DocBody[]; readonly mentions: readonly Resolved[] } {
  const used = new Set(mentions.flatMap((mention) => mention.bodies));
  if (used.size === bodies.length) return { bodies, mentions };
  const places = new Map([...used].sort((a, b) => a - b).map((index, place) => [index, place]));
  return {
    bodies: bodies.filter((_, index) => used.has(index)),
    mentions: mentions.map((one) => ({ ...one, bodies: one.bodies.map((index) => places.get(index) as number) })),
  };
}

function merged(some: readonly Resolved[], others: readonly Resolved[]): Resolved[] {
  return [...some, ...others].sort((a, b) => a.first - b.first);
}

function spansOf({ text, tokens }: Doc, pair: DocAcronym): AcronymPair {
  return {
    short: spanOf(text, tokens.start[pair.shortFirst] as number, tokens.end[pair.shortLast - 1] as number),
    long: spanOf(text, tokens.start[pair.longFirst] as number, tokens.end[pair.longLast - 1] as number),
  };
}
