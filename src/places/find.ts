import { type Doc, isReadForFacts } from "../article/doc.js";
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
  let hit = 0;
  for (const block of doc.blocks) {
    if (!isReadForFacts(block.part)) continue;
    for (let at = block.first; at < block.last; at++) {
      while (hit < starts.length && (starts[hit] as number) < at) hit++;
      const from = hit;
      while (starts[hit] === at) hit++;
      const candidate = hit > from ? longest(doc, lexicon, at, from, hit) : null;
      if (candidate) {
        found.push(candidate);
        at = candidate.last - 1;
        continue;
      }
      const compound = compoundAt(doc, lexicon, at);
      if (compound) found.push({ first: at, last: at + 1, senses: [], compound });
    }
  }
  return found;
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
    if (!isWrittenAs(doc, sense, at) || !isAllowed(doc, sense, at, ends)) continue;
    senses.push(sense);
    last = ends;
  }
  return senses.length > 0 ? { first: at, last, senses, compound: [] } : null;
}
