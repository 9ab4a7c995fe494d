import { formsAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { hitAt, hitUpTo } from "./hits.js";
import type { Head } from "./lexicon.js";
import { nameBefore, type Owner, stateBefore, stateBehind } from "./owner.js";
import {
  type Claim,
  type Found,
  hasCapital,
  is,
  isContent,
  isSpokenOf,
  isWord,
  placeFrom,
  type Scan,
  skipArticle,
} from "./scan.js";

/** What a ministry is of, in token indices. */
interface Portfolio {
  readonly first: number;
  readonly last: number;
  /** For each ministry named the slugs its body may have. */
  readonly slugs: readonly (readonly string[])[];
}

/** Tokens between a head and its portfolio. */
const REACH = 8;

/**
 * A ministry or the office at its head, by what it is of: head × nationality × portfolio in every order. "le ministre
 * allemand de l'Intérieur", "ministres de l'intérieur français et allemand", "French interior minister".
 */
export function readMinistry(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  const behind = portfolioBehind(scan, head, first, last, from, limit);
  if (behind) return behind;
  return portfolioBefore(scan, head, first, last, from);
}

function portfolioBehind(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  const end = Math.min(limit, last + REACH);
  let owner: Owner | null = null;
  let at = last;
  while (at < end) {
    const state: Owner | null = placeFrom(scan, at) ? stateBehind(scan, at, end) : null;
    if (state) {
      owner = state;
      at = state.last;
    } else if (isWord(scan, at) && scan.lexicon.modifiers.has(scan.doc.tokens.word[at] as number)) at++;
    else break;
  }
  const bound = bindersFrom(scan, at, end);
  const portfolio = bound > at ? readPortfolio(scan, bound, limit) : null;
  if (!portfolio) return withoutPortfolio(scan, head, first, owner ? at : last, owner, limit);
  let stop = portfolio.last;
  if (!owner) {
    owner = stateBehind(scan, stop, limit);
    if (owner) stop = owner.last;
  }
  if (head.before && !owner) {
    owner = stateBefore(scan, first, from);
    const possessive = scan.doc.tokens.kind[first - 1] === TokenKind.Enclitic;
    if (owner) return foundOf(head, first, possessive ? first : owner.first, stop, portfolio.slugs, owner.countries);
    const region = hasCapital(scan, first) ? nameBefore(scan, first, from) : null; // "Lurcy Department of Health"
    if (region) return foundOf(head, first, region.first, stop, [], []);
  }
  return foundOf(head, first, first, stop, portfolio.slugs, owner?.countries ?? twoStates(scan, stop));
}

/** The words that bind a portfolio to its head: "de l'", "chargé des", "aux", "for the". */
function bindersFrom(scan: Scan, at: number, limit: number): number {
  let next = at;
  while (next < limit && next < at + 4 && isWord(scan, next)) {
    const word = scan.doc.tokens.word[next] as number;
    if (!is(scan, next, Word.Of | Word.Determiner) && !scan.lexicon.links.has(word)) break;
    next++;
  }
  return next;
}

/** A portfolio with those joined to it: "Économie et des Finances", "femme, de la solidarité nationale et de la famille". */
function readPortfolio(scan: Scan, at: number, limit: number): Portfolio | null {
  let one = portfolioAt(scan, at, limit);
  if (!one) return null;
  const slugs = [one.slug];
  let last = one.last;
  for (let count = 0; count < 5 && last < limit; count++) {
    const comma = scan.doc.tokens.kind[last] === TokenKind.Comma;
    if (!comma && !is(scan, last, Word.And)) break;
    let next = last + 1;
    if (comma && is(scan, next, Word.And)) next++;
    const bound = bindersFrom(scan, next, limit);
    if (comma && bound === next && !hitAt(scan.doc, LexiconSet.Portfolio, next, limit)) break; // "Mines, Water and Energy"
    one = portfolioAt(scan, bound, limit);
    if (!one || (bound > next && !is(scan, next, Word.Of) && !hasCapital(scan, bound))) break;
    if (comma && !is(scan, one.last, Word.And) && scan.doc.tokens.kind[one.last] !== TokenKind.Comma) break;
    slugs.push(one.slug);
    last = one.last;
  }
  return { first: at, last, slugs };
}

function portfolioAt(scan: Scan, at: number, limit: number): { last: number; slug: readonly string[] } | null {
  const hit = hitAt(scan.doc, LexiconSet.Portfolio, at, limit);
  if (hit) return { last: hit.last, slug: scan.lexicon.portfolios[hit.value] ?? [] };
  if (at >= limit || !isWord(scan, at) || scan.doc.tokens.shape[at] !== Shape.Capitalised || placeFrom(scan, at))
    return null;
  if (!isContent(scan, at) || is(scan, at, Word.GivenName | Word.Honorific | Word.Role)) return null;
  if (hasCapital(scan, at + 1) && isWord(scan, at + 1)) return null; // a person: "ministre de Jean Roux"
  let last = at + 1;
  while (last < limit && last < at + 3 && isLowerAdjective(scan, last)) last++;
  const text = scan.doc.text.slice(scan.doc.tokens.start[at], scan.doc.tokens.end[last - 1]);
  return { last, slug: [text] };
}

function isLowerAdjective(scan: Scan, at: number): boolean {
  if (scan.doc.tokens.shape[at] !== Shape.Lower || !isContent(scan, at) || placeFrom(scan, at)) return false;
  return (formsAt(scan.doc, at) & FINITE) === 0;
}

/** "Foreign Ministry", "French interior minister", "Turkey's defence ministry". */
function portfolioBefore(scan: Scan, head: Head, first: number, last: number, from: number): Found | null {
  if (!head.before) return null;
  const hit = hitUpTo(scan.doc, LexiconSet.Portfolio, first, from);
  if (!hit) return null;
  const slugs = [scan.lexicon.portfolios[hit.value] ?? []];
  let start = hit.first;
  while (start - 2 >= from && is(scan, start - 1, Word.And)) {
    const other = hitUpTo(scan.doc, LexiconSet.Portfolio, start - 1, from);
    if (!other) break;
    slugs.unshift(scan.lexicon.portfolios[other.value] ?? []);
    start = other.first;
  }
  let edge = start;
  while (edge - 1 >= from && scan.lexicon.modifiers.has(scan.doc.tokens.word[edge - 1] as number)) edge--;
  const owner = stateBefore(scan, edge, from);
  if (owner) start = owner.first;
  const behind = owner ? null : stateBehind(scan, last, scan.doc.tokens.length);
  const used = behind && is(scan, last, Word.Of) ? behind : owner;
  return foundOf(head, first, start, used === behind && behind ? behind.last : last, slugs, used?.countries ?? []);
}

/** A head that names a body even without a portfolio where its state is known: "secrétaire d'État américain". */
function withoutPortfolio(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  owner: Owner | null,
  limit: number,
): Found | null {
  const { slugs, country } = head;
  if (slugs.length === 0) return null;
  const state = owner ?? stateBehind(scan, last, limit);
  const states = state?.countries ?? (isSpokenOf(scan, country) ? [country] : []);
  if (!states.includes(country)) return null;
  return foundOf(head, first, first, state ? state.last : last, [slugs], [country]);
}

/** The two states a text speaks of, where the phrase goes on with "des deux pays"; resolved later. */
function twoStates(scan: Scan, at: number): readonly string[] {
  if (!is(scan, at, Word.Of)) return [];
  const next = skipArticle(scan, at + 1, scan.doc.tokens.length);
  if (!is(scan, next, Word.Numeral) || !scan.lexicon.states.has(scan.doc.tokens.word[next + 1] as number)) return [];
  return ["*1", "*2"];
}

function foundOf(
  head: Head,
  at: number,
  first: number,
  last: number,
  slugs: readonly (readonly string[])[],
  countries: readonly string[],
): Found | null {
  if (head.plural && countries.length < 2) return null; // "les ministres de l'Intérieur de l'UE"
  const claims: Claim[] = (countries.length > 0 ? countries : [null]).map((country) => ({
    known: [],
    slugs: head.of === "EU" ? head.slugs : (slugs[0] ?? []),
    kind: country === "EU" ? "eu-institution" : head.kind,
    country: country ?? (head.of === "EU" ? "EU" : null),
    of: head.of,
  }));
  return { first, last, head: at, form: head.form, rule: "ministry", certainty: "high", whole: null, claims };
}
