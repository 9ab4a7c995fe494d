import { formsAt, isKnownAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import { hitAt } from "./hits.js";
import type { Resolved } from "./resolved.js";
import { hasCapital, is, isWord, placeFrom, regionAt, regionOf, type Scan } from "./scan.js";

/**
 * Capitalised short forms of names that the text gave before: "la Commission" behind "la Commission européenne". The head of
 * the name alone, behind a determiner, with no complement of its own.
 */
export function readShortForms(scan: Scan, resolved: readonly Resolved[]): Resolved[] {
  const { tokens, sentences } = scan.doc;
  const latest = new Map<number, Resolved>();
  for (let index = resolved.length - 1; index >= 0; index--) introduce(scan, latest, resolved[index] as Resolved); // the first before all
  const found: Resolved[] = [];
  let next = 0;
  if (latest.size === 0) return found;
  for (const sentence of sentences) {
    const region = regionOf(scan.doc, sentence.block);
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      if (tokens.shape[at] !== Shape.Capitalised || !is(scan, at - 1, Word.Determiner | Word.Of)) continue;
      while (next < resolved.length && (resolved[next] as Resolved).last <= at) {
        introduce(scan, latest, resolved[next] as Resolved);
        next++;
      }
      const inside = resolved[next];
      if (inside && inside.first <= at) continue;
      const long = latest.get(keyOf(region, tokens.word[at] as number));
      if (!long || !standsAlone(scan, at + 1, sentence.last)) continue;
      found.push({
        first: at,
        last: at + 1,
        agencies: long.agencies,
        form: "name",
        rule: "short-form",
        certainty: "high",
      });
    }
  }
  return found;
}

/** A word and the region it stands in. */
function keyOf(region: number, word: number): number {
  return region * 2 ** 24 + word;
}

/** Keeps a name by its head, for the region it stands in: "Commission" of "Commission européenne" and "European Commission". */
function introduce(scan: Scan, latest: Map<number, Resolved>, one: Resolved): void {
  if (one.form !== "name" || one.last - one.first < 2 || one.agencies.length !== 1) return;
  const region = regionAt(scan.doc, one.first);
  const head = headWord(scan, one);
  if (head > 0) latest.set(keyOf(region, head), one);
  const tail = scan.doc.tokens.word[one.last - 1] as number;
  if (tail > 0 && hasCapital(scan, one.last - 1) && scan.lexicon.headWords.has(tail))
    latest.set(keyOf(region, tail), one);
}

/** The word with which a name starts, where it heads the name; 0 otherwise. */
function headWord(scan: Scan, one: Resolved): number {
  const head = scan.doc.tokens.word[one.first] as number;
  if (!hasCapital(scan, one.first) || placeFrom(scan, one.first) || scan.lexicon.qualifiers.has(head)) return 0;
  return one.rule === "known-name" || hitAt(scan.doc, LexiconSet.AgencyHead, one.first, one.last) ? head : 0;
}

/** Whether nothing behind a head makes another name of it. */
function standsAlone(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !isWord(scan, at)) return true;
  if (is(scan, at, Word.Of) || placeFrom(scan, at) || hasCapital(scan, at)) return false;
  if (scan.lexicon.qualifiers.has(scan.doc.tokens.word[at] as number)) return false;
  const bits = is(scan, at, -1);
  return bits || (formsAt(scan.doc, at) & FINITE) !== 0 || !isKnownAt(scan.doc, at);
}
