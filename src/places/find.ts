import { type Doc, type DocBlock, isReadForFacts } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { Hits } from "../text/hits.js";
import { compoundAt } from "./compounds.js";
import { isAllowed, isWrittenAs } from "./context.js";
import type { PlaceLexicon, PlaceSense } from "./lexicon.js";

/** Tokens that name a place: by the senses of their wording, or as a compound of several places. */
export interface PlaceCandidate {
  readonly first: number;
  readonly last: number;
  /** What the wording is, of several senses the first; null for a compound. */
  readonly sense: PlaceSense | null;
  /** All senses of a wording that belongs to several places ("Congo", "Bruxelles"); else null. */
  readonly senses: readonly PlaceSense[] | null;
  /** The places of a compound; none otherwise. */
  readonly compound: readonly string[];
}

const NONE: readonly string[] = [];
const HYPHENS: readonly string[] = ["-", "\u2010", "\u2011"];

/** Finds where a text may name places: at each token the longest wording that its neighbours allow, else a compound. */
export function findPlaces(doc: Doc, lexicon: PlaceLexicon): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const starts = doc.hits[LexiconSet.Place]?.start ?? [];
  const hyphened = hyphenedWords(doc);
  let hit = 0;
  let next = 0;
  let block = 0;
  let free = 0;
  while (hit < starts.length || next < hyphened.length) {
    const at = Math.min(starts[hit] ?? doc.tokens.length, hyphened[next] ?? doc.tokens.length);
    const from = hit;
    while (starts[hit] === at) hit++;
    const isHyphened = hyphened[next] === at;
    if (isHyphened) next++;
    if (at < free) continue;
    while (block < doc.blocks.length && (doc.blocks[block] as DocBlock).last <= at) block++;
    const site = doc.blocks[block];
    if (!site || at < site.first || !isReadForFacts(site.part)) continue;
    const candidate =
      (hit > from && longest(doc, lexicon, at, from, hit)) || (isHyphened && compound(doc, lexicon, at));
    if (!candidate) continue;
    found.push(candidate);
    free = candidate.last;
  }
  return found;
}

/** The tokens with a hyphen inside, in order. */
function hyphenedWords({ text, tokens }: Doc): number[] {
  const { start, end } = tokens;
  const found: number[] = [];
  for (const hyphen of HYPHENS) {
    const others = found.length;
    let at = 0;
    for (let i = text.indexOf(hyphen); i >= 0; i = text.indexOf(hyphen, i + 1)) {
      while (at < tokens.length && (end[at] as number) <= i) at++;
      if (at < tokens.length && (start[at] as number) < i && found[found.length - 1] !== at) found.push(at);
    }
    if (others > 0 && found.length > others) found.sort((a, b) => a - b);
  }
  return found;
}

/** The senses of the longest allowed wording among the hits `[from, to)` at token `at`. */
function longest(doc: Doc, lexicon: PlaceLexicon, at: number, from: number, to: number): PlaceCandidate | null {
  const { end, value } = doc.hits[LexiconSet.Place] as Hits;
  let first: PlaceSense | null = null;
  let senses: PlaceSense[] | null = null;
  let last = 0;
  for (let hit = to - 1; hit >= from; hit--) {
    const ends = end[hit] as number;
    if (first && ends !== last) break;
    const sense = lexicon.senses[value[hit] as number] as PlaceSense;
    if (!isWrittenAs(doc, sense, at) || !isAllowed(doc, lexicon, sense, at, ends)) continue;
    if (first === null) first = sense;
    else if (senses === null) senses = [first, sense];
    else senses.push(sense);
    last = ends;
  }
  return first && { first: at, last, sense: first, senses, compound: NONE };
}

function compound(doc: Doc, lexicon: PlaceLexicon, at: number): PlaceCandidate | null {
  const states = compoundAt(doc, lexicon, at);
  return states && { first: at, last: at + 1, sense: null, senses: null, compound: states };
}
