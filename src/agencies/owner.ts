import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import { hasCapital, is, isNationality, isWord, placeFrom, placeUpTo, type Scan, skipArticle } from "./scan.js";

/** Tokens that say whose a body is: from `first` up to `last`. */
export interface Owner {
  readonly first: number;
  readonly last: number;
  /** States; one for each body where several are coordinated. Empty for a person or place that tells no state. */
  readonly countries: readonly string[];
  /** Whether it is a state, not a city, a region or a person. */
  readonly state: boolean;
}

/** The owner that starts at `at`: "français", "français et allemand", "de la France", "(américain)". */
export function stateBehind(scan: Scan, at: number, limit: number): Owner | null {
  const { kind } = scan.doc.tokens;
  if (kind[at] === TokenKind.OpenParenthesis) {
    const inside = placeFrom(scan, at + 1);
    if (!isNationality(inside) || kind[inside.last] !== TokenKind.CloseParenthesis) return null;
    return { first: at, last: inside.last + 1, countries: inside.places, state: true };
  }
  const countries: string[] = [];
  let last = at;
  let state = true;
  for (let next = at; next < limit; ) {
    const place = placeFrom(scan, next) ?? placeOf(scan, next, limit);
    if (!place || place.last > limit || (place.first === next && !isNationality(place))) break;
    if (place.form === "city") state = false;
    countries.push(...place.places);
    last = place.last;
    if (!is(scan, last, Word.And)) break;
    next = last + 1;
  }
  return last > at ? { first: at, last, countries, state } : null;
}

function placeOf(scan: Scan, at: number, limit: number) {
  if (!is(scan, at, Word.Of)) return null;
  const place = placeFrom(scan, skipArticle(scan, at + 1, limit));
  return isNationality(place) ? null : place;
}

/** A person or place with a capital that starts at `at`: "de Lurcy", "d'Emmanuel Macron", "du Rhône". */
export function nameBehind(scan: Scan, at: number, limit: number): Owner | null {
  if (!is(scan, at, Word.Of)) return null;
  const from = skipArticle(scan, at + 1, limit);
  const last = capitalsFrom(scan, from, limit);
  return last > from ? { first: at, last, countries: [], state: false } : null;
}

/** One past the words with capitals that start at `at`, at most four: "Pas-de-Calais", "Emmanuel Macron", "Van der Velde". */
export function capitalsFrom(scan: Scan, at: number, limit: number): number {
  let last = at;
  const end = Math.min(limit, at + 4);
  while (last < end && isWord(scan, last) && (hasCapital(scan, last) || isLinked(scan, last, at, end))) {
    if (last > at && is(scan, last, Word.GivenName) && !is(scan, last - 1, Word.GivenName)) break; // "parquet de Lurcy Jeanne Roux"
    last++;
  }
  return last;
}

/** "Van |der| Velde": a particle of a name between its words. */
function isLinked(scan: Scan, particle: number, at: number, end: number): boolean {
  if (particle === at || !is(scan, particle, Word.NameParticle) || is(scan, particle, Word.Of | Word.Determiner))
    return false;
  return particle + 1 < end && isWord(scan, particle + 1) && hasCapital(scan, particle + 1);
}

/** The owner that ends before `end`: "French", "Turkey's", "the UK", "Franco-German". */
export function stateBefore(scan: Scan, end: number, from: number): Owner | null {
  const possessive = scan.doc.tokens.kind[end - 1] === TokenKind.Enclitic;
  const place = placeUpTo(scan, possessive ? end - 1 : end);
  if (!place || place.first < from) return null;
  const countries = [...place.places];
  let first = place.first;
  for (let next = first; next - 2 >= from && is(scan, next - 1, Word.And); ) {
    const other = placeUpTo(scan, next - 1);
    if (!isNationality(other) || !isNationality(place)) break;
    countries.unshift(...other.places);
    first = other.first;
    next = first;
  }
  return { first, last: end, countries, state: place.form !== "city" };
}

/** A name with capitals that ends before `end`: "Trump", "Liz Truss's". */
export function nameBefore(scan: Scan, end: number, from: number): Owner | null {
  const possessive = scan.doc.tokens.kind[end - 1] === TokenKind.Enclitic;
  let first = possessive ? end - 1 : end;
  const last = first;
  while (first - 1 >= Math.max(from, last - 3) && isWord(scan, first - 1) && hasCapital(scan, first - 1)) {
    if (is(scan, first - 1, Word.Determiner | Word.Preposition)) break;
    first--;
  }
  return first < last ? { first, last: end, countries: [], state: false } : null;
}
