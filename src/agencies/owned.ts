import { formsAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { hitAt } from "./hits.js";
import type { Head } from "./lexicon.js";
import { capitalsFrom, nameBefore, nameBehind, type Owner, stateBefore, stateBehind } from "./owner.js";
import {
  type Claim,
  type Found,
  hasCapital,
  is,
  isContent,
  isNationality,
  isSpokenOf,
  isWord,
  placeFrom,
  placeUpTo,
  type Scan,
} from "./scan.js";

/** Words in lower case between a head and its owner: "gouvernement populiste italien", "Turkish state police". */
const BETWEEN = 3;

/**
 * A common noun that names a body only with whose it is: "gouvernement français", "administration Trump", "parquet de
 * Paris", "Russian government". A noun of which a state has one needs a capital alone: "Parlement".
 */
export function readOwned(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  const owner = ownerBehind(scan, head, last, limit) ?? (head.before ? ownerBefore(scan, head, first, from) : null);
  if (owner && isOwner(head, owner)) {
    if (head.plural && owner.countries.length < 2) return null;
    return foundOf(head, first, Math.min(first, owner.first), Math.max(last, owner.last), owner);
  }
  if (head.country && !isMeant(scan, head.country) && !isToldBySilence(scan, head, first)) return null;
  if (head.class === "self") return foundOf(head, first, first, last, null);
  const alone = head.class === "state" && !owner && !isQualified(scan, last);
  return alone && hasCapital(scan, first) && first > from ? foundOf(head, first, first, last, null) : null;
}

/** "the Lords" in a text that names no state: the one that has a body so called. */
function isToldBySilence(scan: Scan, head: Head, first: number): boolean {
  return head.class === "state" && scan.dominant === null && is(scan, first - 1, Word.Determiner);
}

/** Whether a text names the state most, or the United Nations at all. */
function isMeant(scan: Scan, country: string): boolean {
  return country === "INT" ? isSpokenOf(scan, country) : scan.dominant === country;
}

/** Unions have an executive and a parliament, no army; a parliament belongs to a state, not to a party. */
function isOwner(head: Head, owner: Owner): boolean {
  if (owner.countries.includes("INT")) return false;
  if (owner.countries.includes("EU")) return head.kind === "government" || head.kind === "parliament";
  if (head.class !== "owner") return owner.state;
  if (owner.countries.length === 0 && (head.kind === "military" || head.kind === "intelligence")) return false;
  return owner.countries.length > 0 || head.kind !== "government" || head.slugs[0] === "government";
}

/** Whether another name goes on behind: "Assemblée générale". */
function isQualified(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.qualifiers.has(scan.doc.tokens.word[at] as number);
}

function ownerBehind(scan: Scan, head: Head, last: number, limit: number): Owner | null {
  const end = Math.min(limit, last + BETWEEN);
  for (let at = last; at <= end; at++) {
    const state = stateBehind(scan, at, limit);
    if (state && (!head.before || is(scan, at, Word.Of))) return { ...state, first: at };
    const name = nameBehind(scan, at, limit);
    if (name) return at === last ? throughRepublic(scan, name, limit) : null;
    if (!mayStandBetween(scan, at)) break;
  }
  if (head.kind !== "government" || head.class !== "owner" || !hasCapital(scan, last) || last >= limit) return null;
  const stop = capitalsFrom(scan, last, limit);
  return stop > last && !placeFrom(scan, last) ? { first: last, last: stop, countries: [], state: false } : null;
}

/** "Government of the Republic of Lurquia": the state behind the name of its form. */
function throughRepublic(scan: Scan, name: Owner, limit: number): Owner {
  const state = is(scan, name.last, Word.Of) ? stateBehind(scan, name.last, limit) : null;
  return state ? { ...state, first: name.first } : name;
}

/** Whether the state that ends before `end` is an adjective or a possessive: "Iraqi security forces". */
function isAdjectival(scan: Scan, end: number): boolean {
  return scan.doc.tokens.kind[end - 1] === TokenKind.Enclitic || isNationality(placeUpTo(scan, end));
}

function mayStandBetween(scan: Scan, at: number): boolean {
  if (!isWord(scan, at) || scan.doc.tokens.shape[at] !== Shape.Lower) return false;
  if (hitAt(scan.doc, LexiconSet.AgencyHead, at, at + 1)) return false;
  return is(scan, at, Word.Of) || (isContent(scan, at) && (formsAt(scan.doc, at) & FINITE) === 0);
}

function ownerBefore(scan: Scan, head: Head, first: number, from: number): Owner | null {
  let start = first;
  for (let count = 0; count <= BETWEEN; count++) {
    const state = stateBefore(scan, start, from);
    if (state) return count === 0 || isAdjectival(scan, start) ? state : null;
    if (count === 0 && head.kind === "government") {
      const name = nameBefore(scan, start, from);
      if (name) return name;
    }
    if (start - 1 < from || !mayStandBetween(scan, start - 1) || is(scan, start - 1, Word.Of)) return null;
    start--;
  }
  return null;
}

function foundOf(head: Head, at: number, first: number, last: number, owner: Owner | null): Found {
  const ofState = owner === null || owner.state || head.kind === "government";
  const told = owner && owner.countries.length > 0 ? owner.countries : [null];
  const claims: Claim[] = told.map((country) => ({
    known: [],
    slugs: ofState ? head.slugs : [],
    kind: country === "EU" && head.kind !== "court" ? "eu-institution" : head.kind,
    country: country ?? (head.country || null),
    of: "",
  }));
  return {
    first,
    last,
    head: at,
    form: head.form,
    rule: owner ? "owned-body" : "state-body",
    certainty: "high",
    whole: null,
    claims,
  };
}
