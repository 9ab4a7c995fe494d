import { indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { type DocAcronym, PLAIN } from "./acronyms.js";
import { alignBefore, lettersOfShort } from "./align.js";
import { hitAt, hitUpTo } from "./hits.js";
import { readProper } from "./proper.js";
import type { Resolved } from "./resolved.js";
import { type Found, hasCapital, regionAt, regionOf, type Scan } from "./scan.js";

/** Bodies that the text introduces with an acronym, in order: "Forces de défense (FDD)" needs no more than its head. */
export function definedBodies(scan: Scan, pairs: readonly DocAcronym[]): Found[] {
  const found: Found[] = [];
  for (const { longFirst, longLast } of pairs) {
    const start = hitAt(scan.doc, LexiconSet.AgencyHead, longFirst, longLast);
    const tail = hitUpTo(scan.doc, LexiconSet.AgencyHead, longLast, longFirst);
    const first = start && scan.lexicon.heads[start.value];
    const last = tail && scan.lexicon.heads[tail.value];
    const closes = last?.before && last.class !== "state" && last.class !== "self" && hasCapital(scan, longFirst);
    const head = first ?? (closes ? last : null);
    if (!head || head.class === "none" || head.class === "noun" || head.form !== "name" || head.class === "portfolio")
      continue;
    if ((head.class === "proper" || head.class === "weak") && !hasCapital(scan, longFirst)) continue;
    const hit = first ? start : tail;
    const pattern = hit && readProper(scan, head, hit.first, hit.last, longFirst - 1, longLast);
    if (head.class === "weak" && !pattern) continue;
    const claim = pattern?.claims[0] ?? { known: [], slugs: [], kind: head.kind, country: null, of: "" };
    found.push({
      first: longFirst,
      last: longLast,
      head: longFirst,
      form: "name",
      rule: "defined-body",
      certainty: "high",
      whole: null,
      claims: [claim],
    });
  }
  return found;
}

/**
 * Binds an acronym that the text defines to the body of its long form, wherever the acronym stands; a binding outdoes what
 * the gazetteer knows by these letters, also where the long form is no body: "Jean Marc Luc Roux (JMLR)".
 */
export function bindAcronyms(scan: Scan, all: readonly Resolved[], pairs: readonly DocAcronym[]): readonly Resolved[] {
  if (pairs.length === 0) return all;
  const { text, tokens, sentences } = scan.doc;
  const bound = new Map<string, Resolved>();
  const others = new Set<string>();
  let lengths = 0; // a bit for each length of an acronym that is bound
  for (const pair of pairs) {
    if (pair.shortLast > pair.shortFirst + 1) continue;
    const key = keyOf(scan, regionAt(scan.doc, pair.shortFirst), pair.shortFirst);
    const long = namedAt(all, pair);
    if (long) {
      bound.set(key, long);
      lengths |= lengthBit(scan, pair.shortFirst);
    } else if (isOtherName(scan, pair)) others.add(key);
  }
  const isOther = (one: Resolved) =>
    one.form === "acronym" && others.has(keyOf(scan, regionAt(scan.doc, one.first), one.first));
  const named = others.size > 0 ? all.filter((one) => !isOther(one)) : all;
  if (bound.size === 0) return named;
  const found: Resolved[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const region = regionOf(scan.doc, sentence.block);
    for (let at = sentence.first; at < sentence.last; at++) {
      while (next < named.length && (named[next] as Resolved).last <= at) found.push(named[next++] as Resolved);
      const inside = named[next] && (named[next] as Resolved).first <= at ? (named[next] as Resolved) : null;
      if (inside && inside.last - inside.first > 1) {
        at = inside.last - 1;
        continue;
      }
      if (tokens.kind[at] !== TokenKind.Word) continue;
      if (tokens.shape[at] === Shape.Lower || (lengths & lengthBit(scan, at)) === 0) continue;
      const code = text.charCodeAt(tokens.start[at] as number);
      if (code >= 0x61 && code <= 0x7a) continue;
      const long = bound.get(keyOf(scan, region, at));
      if (!long) continue;
      if (inside) next++;
      found.push({
        first: at,
        last: at + 1,
        agencies: long.agencies,
        form: "acronym",
        rule: "defined-acronym",
        certainty: "high",
      });
    }
  }
  while (next < named.length) found.push(named[next++] as Resolved);
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a long form gives all its initials and holds no word for a body. */
function isOtherName(scan: Scan, { shortFirst, shortLast, longFirst, longLast }: DocAcronym): boolean {
  const aligned = alignBefore(scan, lettersOfShort(scan, shortFirst, shortLast), longFirst, longLast);
  if (!aligned || aligned.cost > PLAIN) return false;
  for (let at = longFirst; at < longLast; at++) {
    const head = hitAt(scan.doc, LexiconSet.AgencyHead, at, longLast);
    if (head && scan.lexicon.heads[head.value]?.class !== "none") return false;
  }
  return true;
}

/** An acronym and the region it is defined for. */
function keyOf({ doc: { text, tokens } }: Scan, region: number, at: number): string {
  return `${region} ${text.slice(tokens.start[at], tokens.end[at])}`;
}

function lengthBit({ doc: { tokens } }: Scan, at: number): number {
  return 1 << (((tokens.end[at] as number) - (tokens.start[at] as number)) & 31);
}

/** The name that a long form is: of the same words, give or take one at each end. */
function namedAt(named: readonly Resolved[], { longFirst, longLast }: DocAcronym): Resolved | undefined {
  for (let index = indexBefore(named, longLast - 1); index >= 0; index--) {
    const one = named[index] as Resolved;
    if (one.first < longFirst - 1) return undefined;
    if (one.form === "name" && one.last >= longLast - 1 && one.last <= longLast + 1) return one;
  }
  return undefined;
}
