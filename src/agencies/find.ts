import { bitsAt, formsAt, isKnownAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import type { Hits } from "../text/hits.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { KnownBody } from "./bodies.js";
import type { Head } from "./lexicon.js";
import { readMinistry } from "./ministries.js";
import type { Wording } from "./names.js";
import { readOwned } from "./owned.js";
import { readProper } from "./proper.js";
import {
  type Found,
  is,
  isContent,
  isNationality,
  isWord,
  placeFrom,
  placeUpTo,
  type Scan,
  skipArticle,
} from "./scan.js";
import { readUnit } from "./units.js";

const RULES: Readonly<Record<Wording["form"], string>> = {
  name: "known-name",
  acronym: "known-acronym",
  metonym: "known-metonym",
  office: "known-office",
};

/** All phrases of a text that may name bodies, overlapping ones included, in order of their first tokens. */
export function findBodies(scan: Scan): Found[] {
  const { doc, lexicon } = scan;
  const found: Found[] = [];
  const heads = doc.hits[LexiconSet.AgencyHead] as Hits;
  const lowers = doc.hits[LexiconSet.Agency] as Hits;
  const wordings: Wording[] = [];
  let hit = 0;
  let lower = 0;
  for (const { first, last } of doc.sentences) {
    while (hit < heads.start.length && (heads.start[hit] as number) < first) hit++;
    while (lower < lowers.start.length && (lowers.start[lower] as number) < first) lower++;
    let capital = lexicon.names.nextStart(doc.tokens, first, last);
    for (;;) {
      const head = hit < heads.start.length ? (heads.start[hit] as number) : last;
      const word = lower < lowers.start.length ? (lowers.start[lower] as number) : last;
      const at = Math.min(head, word, capital);
      let one: Found | null = null;
      if (at >= last) break;
      if (at === head) {
        const end = heads.end[hit] as number;
        if (end <= last) one = readHead(scan, lexicon.heads[heads.value[hit] as number] as Head, at, end, first, last);
        hit++;
      } else if (at === word) {
        if (doc.tokens.shape[at] === Shape.Lower && isWord(scan, at)) one = nameAt(scan, at, first, last, wordings);
        lower++;
      } else {
        one = nameAt(scan, at, first, last, wordings);
        capital = lexicon.names.nextStart(doc.tokens, at + 1, last);
      }
      if (one) putInOrder(found, one);
    }
  }
  return found;
}

/** Adds a phrase behind those that start where it does or before: what stands before its head may put it back a few. */
function putInOrder(found: Found[], one: Found): void {
  found.push(one);
  for (let at = found.length - 1; at > 0 && (found[at - 1] as Found).first > one.first; at--) {
    found[at] = found[at - 1] as Found;
    found[at - 1] = one;
  }
}

/** The longest name of the gazetteer that starts at `at` in the sentence `[from, limit)`; null if none does. */
function nameAt(scan: Scan, at: number, from: number, limit: number, wordings: Wording[]): Found | null {
  const last = scan.lexicon.names.match(scan.doc.tokens, at, limit, wordings);
  if (last === at || isPlainWord(scan, at, last, wordings) || isOther(scan, at, last, from, wordings)) return null;
  const one = named(scan, at, last, from, wordings);
  return goesOn(scan, one, limit) ? null : one;
}

function readHead(scan: Scan, head: Head, first: number, last: number, from: number, limit: number): Found | null {
  switch (head.class) {
    case "portfolio":
      return readMinistry(scan, head, first, last, from, limit);
    case "owner":
    case "state":
    case "self":
      return readOwned(scan, head, first, last, from, limit);
    case "unit":
      return readUnit(scan, head, first, last, from, limit);
    case "part":
    case "noun":
      return null;
    case "none":
      return { first, last, head: first, form: "name", rule: "", certainty: "high", whole: null, claims: [] };
    default:
      return readProper(scan, head, first, last, from, limit);
  }
}

/** Whether an acronym is a word of the language instead: "UN" in French, "IT" among other words in capitals. */
function isPlainWord(scan: Scan, first: number, last: number, wordings: readonly Wording[]): boolean {
  if (wordings[0]?.form !== "acronym" || last - first > 1) return false;
  const short = wordings[0].text.length <= 2;
  if (short && wordings.every((wording) => !wording.native)) return true; // "EU" in French: the United States, or a participle
  if (!bitsAt(scan.doc, first) && !formsAt(scan.doc, first)) return false;
  const { shape } = scan.doc.tokens;
  return (
    wordings.every((wording) => !wording.native) ||
    shape[first - 1] === Shape.Capitals ||
    shape[last] === Shape.Capitals
  );
}

/** Whether an acronym is a person's name or what a figure measures instead: "Jeanne Opcus", "12.5 ERG". */
function isOther({ doc }: Scan, first: number, last: number, from: number, wordings: readonly Wording[]): boolean {
  if (wordings[0]?.form !== "acronym" || first <= from || last - first > 1) return false;
  const { kind, shape, start, end, text } = doc.tokens;
  if (shape[first] === Shape.Capitalised) {
    const isName =
      first - 2 >= from &&
      shape[first - 1] === Shape.Capitalised &&
      shape[first - 2] === Shape.Lower &&
      !isKnownAt(doc, first - 1);
    return isName || (bitsAt(doc, first - 1) & Word.GivenName) !== 0;
  }
  if (kind[first - 1] !== TokenKind.Number) return false;
  for (let at = start[first - 1] as number; at < (end[first - 1] as number); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x2e) return true;
  }
  return false;
}

/** Whether a noun and its nationality only begin a longer name: "Institut français | des ponts ruraux". */
function goesOn(scan: Scan, { first, last, form, claims }: Found, limit: number): boolean {
  if (form !== "name" || claims[0]?.kind !== "other" || last !== first + 2) return false;
  if (!isNationality(placeFrom(scan, first + 1)) || !is(scan, last, Word.Of)) return false;
  const noun = skipArticle(scan, last + 1, limit);
  if (noun >= limit || scan.doc.tokens.shape[noun] !== Shape.Lower || !isContent(scan, noun)) return false;
  return (formsAt(scan.doc, noun) & Form.Infinitive) === 0;
}

/** A wording of the gazetteer, with all bodies it may name. */
function named(scan: Scan, first: number, last: number, from: number, wordings: readonly Wording[]): Found {
  const { list } = scan.lexicon.bodies;
  const known = wordings.map((wording) => wording.body);
  const { kind, country } = list[known[0] as number] as KnownBody;
  const form = (wordings[0] as Wording).form;
  const owner = placeUpTo(scan, first);
  const before = owner !== null && owner.first >= from && !scan.doc.rules.grammar.headFirst;
  if (before && form === "name" && isNationality(owner)) {
    const state = owner.places[0];
    if (state && !known.some((index) => isOf(list[index] as KnownBody, state))) {
      // "the Australian | Border Force": the like body of another state
      const claims = [{ known: [], slugs: [], kind, country: state, of: "" }];
      return {
        first: owner.first,
        last,
        head: first,
        form,
        rule: "owned-body",
        certainty: "high",
        whole: null,
        claims,
      };
    }
  }
  const told = known.every((index) => list[index]?.country === country) ? country : null;
  const claims = [{ known, slugs: [], kind, country: told, of: "" }];
  return { first, last, head: first, form, rule: RULES[form], certainty: "high", whole: null, claims };
}

/** Whether a body is a state's, or of no state alone. */
function isOf({ country }: KnownBody, state: string): boolean {
  return country === state || country === "INT" || country === "EU";
}
