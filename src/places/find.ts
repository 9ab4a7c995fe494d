import { type Doc, type DocBlock, isReadForFacts } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { compoundAt } from "./compounds.js";
import { isAllowed, isWrittenAs } from "./context.js";
import type { PlaceLexicon, PlaceSense } from "./lexicon.js";

/** Tokens that name a place: by the senses of their wording, or as a compound of several places. */
export interface PlaceCandidate {
  readonly first: number;
  readonly last: number;
  /** More than one where the wording belongs to several places ("Congo", "Bruxelles"); none for a compound. */
  readonly senses: readonly PlaceSense[];
  readonly compound: readonly string[];
}

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
      (hit > from && longest(doc, lexicon, at, from, hit)) || (isHyphened && compoundAt(doc, lexicon, at));
    if (!candidate) continue;
    found.push(candidate);
    free = candidate.last;
  }
  return found;
}

/** The tokens with a hyphen inside, in order. */
function hyphenedWords({ text, tokens }: Doc): number[] {
  const found: number[] = [];
  for (const hyphen of "-\u2010\u2011") {
    let at = 0;
    for (let i = text.indexOf(hyphen); i >= 0; i = text.indexOf(hyphen, i + 1)) {
      while (at < tokens.length && (tokens.end[at] as number) <= i) at++;
      if (at < tokens.length && (tokens.start[at] as number) < i && found.at(-1) !== at) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

/** The senses of the longest allowed wording among the hits `[from, to)` at token `at`. */
function longest(doc: Doc, lexicon: PlaceLexicon, at: number, from: number, to: number): PlaceCandidate | null {
  const hits = doc.hits[LexiconSet.Place];
  const senses: PlaceSense[] = [];
  let last = 0;
  for (let hit = to - 1; hit >= from; hit--) {
    const ends = hits?.end[hit] as number;
    if (senses.length > 0 && ends !== last) break;
    const sense = lexicon.senses[hits?.value[hit] as number] as PlaceSense;
    if (!isWrittenAs(doc, sense, at) || !isAllowed(doc, lexicon, sense, at, ends)) continue;
    senses.push(sense);
    last = ends;
  }
  return senses.length > 0 ? { first: at, last, senses, compound: [] } : null;
}
