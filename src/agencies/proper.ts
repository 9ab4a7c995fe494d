import { formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { Head } from "./lexicon.js";
import type { Wording } from "./names.js";
import { stateBefore } from "./owner.js";
import {
  type Found,
  hasCapital,
  is,
  isContent,
  isNationality,
  isWord,
  placeFrom,
  placeUpTo,
  type Scan,
  skipArticle,
} from "./scan.js";

/** What a name has gathered on its way. */
interface Name {
  first: number;
  last: number;
  qualifiers: number;
  complement: boolean;
  /** A word with a capital stands in the complement or before the head. */
  capital: boolean;
  country: string | null;
}

/** Tokens a name of a body may have. */
const LONGEST = 16;

/**
 * A body that no gazetteer holds, by the pattern of its name: head × qualifier × complement. "Agence nationale de
 * l'habitat", "Office central de lutte contre la fraude", "National Crime Agency", "Bundesamt für Strahlenschutz".
 */
export function readProper(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  const name: Name = { first, last, qualifiers: 0, complement: false, capital: false, country: head.country || null };
  const end = Math.min(limit, first + LONGEST);
  if (head.before && scan.doc.tokens.shape[first] !== Shape.Capitals) gatherBefore(scan, name, from);
  gatherQualifiers(scan, name, end);
  if (head.class === "strong") gatherAdjectives(scan, name, end);
  if (head.class === "foreign" || (head.before && hasCapital(scan, first))) gatherCapitals(scan, head, name, end);
  else gatherComplements(scan, name, end);
  const proper = hasCapital(scan, first) && (first > from || name.first < first || hasCapital(scan, last));
  if (!isName(head, name, proper)) return null;
  const international = name.country === "EU" || name.country === "INT";
  const kind = international && head.kind === "other" ? (name.country === "EU" ? "eu-agency" : "igo") : head.kind;
  return {
    first: name.first,
    last: name.last,
    head: first,
    form: head.form,
    rule: "unknown-body",
    certainty: "low",
    claims: [{ known: [], slugs: [], kind, country: name.country }],
  };
}

function isName(head: Head, name: Name, proper: boolean): boolean {
  if ((head.class === "foreign" || (head.class === "strong" && head.before)) && !proper) return false;
  if (head.class === "strong") return name.capital || (proper && (name.qualifiers > 0 || name.complement));
  if (!proper) {
    return name.qualifiers > 0 && name.complement && (name.country === "EU" || (head.before && head.kind !== "other"));
  }
  return name.qualifiers > 0 || (name.complement && name.country !== null);
}

function gatherQualifiers(scan: Scan, name: Name, end: number): void {
  let at = name.last;
  while (at < end) {
    const place = placeFrom(scan, at);
    if (isNationality(place)) {
      name.country ??= place.places[0] ?? null;
      name.last = at = place.last;
    } else if (isWord(scan, at) && scan.lexicon.qualifiers.has(scan.doc.tokens.word[at] as number)) {
      qualify(scan, name, at);
      name.last = ++at;
    } else if (isAdjective(scan, at, end)) {
      at++;
    } else if (is(scan, at, Word.And) && scan.lexicon.qualifiers.has(scan.doc.tokens.word[at + 1] as number)) {
      at++;
    } else break;
  }
}

/** A word in lower case before a qualifier: "Agence exécutive européenne". */
function isAdjective(scan: Scan, at: number, end: number): boolean {
  if (scan.doc.tokens.shape[at] !== Shape.Lower || !isContent(scan, at) || at + 1 >= end) return false;
  return isNationality(placeFrom(scan, at + 1)) || scan.lexicon.qualifiers.has(scan.doc.tokens.word[at + 1] as number);
}

function qualify(scan: Scan, name: Name, at: number): void {
  const scope = scan.lexicon.qualifiers.get(scan.doc.tokens.word[at] as number);
  if (scope !== "~") name.qualifiers++;
  if (scope === "EU" || scope === "INT") name.country ??= scope;
}

/** Other adjectives behind a head that asks for a place: "tribunal révolutionnaire de Téhéran". */
function gatherAdjectives(scan: Scan, name: Name, end: number): void {
  let at = name.last;
  while (at < Math.min(end, name.last + 2) && scan.doc.tokens.shape[at] === Shape.Lower && isContent(scan, at)) {
    if (formsAt(scan.doc, at) & FINITE) return;
    at++;
  }
  if (is(scan, at, Word.Of)) name.last = at;
}

/** Phrases that belong to a name: "de lutte contre la fraude", "for the Protection of Wildlife". */
function gatherComplements(scan: Scan, name: Name, end: number): void {
  const { tokens } = scan.doc;
  for (let count = 0; count < 6; count++) {
    let at = name.last;
    if (tokens.kind[at] === TokenKind.Comma && name.complement) {
      if (!is(scan, at + 1, Word.Of) || !joinsAhead(scan, at + 2, end)) return;
      at++;
    } else if (is(scan, at, Word.And) && name.complement) {
      if (!is(scan, at + 1, Word.Of) && !isLink(scan, at + 1) && !hasCapital(scan, at + 1)) return;
      at++;
    }
    const bound = is(scan, at, Word.Of) || (isLink(scan, at) && !name.complement);
    if (!bound && !(at > name.last && hasCapital(scan, at))) return;
    const from = skipArticle(scan, bound ? at + 1 : at, end);
    const last = nounsFrom(scan, name, from, end);
    if (last === from) return;
    name.last = last;
    name.complement = true;
  }
}

/** Words with capitals and what binds them: "for Wildlife and Fisheries", "de los Estados de Lurquia". */
function gatherCapitals(scan: Scan, head: Head, name: Name, end: number): void {
  if (head.before && !isBinder(scan, name.last)) return;
  const before = name.last;
  for (let at = name.last; at < end; at++) {
    if (!isWord(scan, at)) break;
    const binds = isBinder(scan, at);
    if (hasCapital(scan, at) && (isContent(scan, at) || binds)) {
      const place = placeFrom(scan, at);
      if (place) name.country ??= place.form === "city" ? null : (place.places[0] ?? null);
      if (scan.lexicon.qualifiers.has(scan.doc.tokens.word[at] as number)) qualify(scan, name, at);
      name.last = at + 1;
    } else if (isUnknown(scan, at) && at > before && isForeign(scan, at - 1)) name.last = at + 1;
    else if (!binds) break;
  }
  if (name.last === before) return;
  name.complement = true;
  if (name.last - before > 1) name.qualifiers++;
}

function isBinder(scan: Scan, at: number): boolean {
  const word = scan.doc.tokens.word[at] as number;
  return isForeign(scan, at) || isLink(scan, at) || is(scan, at, Word.Of | Word.And) || scan.lexicon.articles.has(word);
}

/** A word in lower case that the language does not know: "agricoltura" of "Istituto per l'agricoltura". */
function isUnknown(scan: Scan, at: number): boolean {
  return scan.doc.tokens.shape[at] === Shape.Lower && scan.doc.tokens.word[at] === 0;
}

function isForeign(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.foreignBinders.has(scan.doc.tokens.word[at] as number);
}

function isLink(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.links.has(scan.doc.tokens.word[at] as number);
}

function joinsAhead(scan: Scan, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 8); next++) {
    if (is(scan, next, Word.And)) return is(scan, next + 1, Word.Of);
  }
  return false;
}

/** A noun and its adjectives, or words with capitals: "sécurité sanitaire", "Wildlife". */
function nounsFrom(scan: Scan, name: Name, from: number, end: number): number {
  let at = from;
  let lower = 0;
  while (at < end) {
    const place = placeFrom(scan, at);
    if (place && place.last <= end) {
      name.country ??= place.form === "city" ? null : (place.places[0] ?? null);
      if (!isNationality(place)) name.capital = true;
      at = place.last;
      continue;
    }
    if (!isContent(scan, at)) break;
    if (scan.doc.tokens.shape[at] === Shape.Lower) {
      const verb = at > from ? FINITE | Form.PastParticiple | Form.Infinitive : Form.Infinitive;
      if (++lower > 3 || formsAt(scan.doc, at) & verb) break;
    } else {
      if (lower > 0) break; // "agence des statistiques Insee"
      name.capital = true;
    }
    at++;
  }
  return at;
}

/**
 * Words with capitals before the head ("Civil Aviation"), and the state before them; its possessive is no part of a name
 * with capitals. Before a head in lower case words in lower case behind a state: "Nepal's civil aviation authority".
 */
function gatherBefore(scan: Scan, name: Name, from: number): void {
  const proper = hasCapital(scan, name.first);
  let at = name.first;
  while (at > from && name.first - at < 8) {
    const place = stateBefore(scan, at, from);
    if (place && isState(scan, place.last)) {
      if (!proper && at === name.first) return;
      name.country ??= place.countries[0] ?? null;
      name.qualifiers++;
      name.capital = true;
      name.complement ||= !proper;
      if (proper && scan.doc.tokens.kind[at - 1] === TokenKind.Enclitic) break;
      at = place.first;
      if (!proper) break;
      continue;
    }
    if (proper ? !goesOnBefore(scan, at, from, name.first) : !isLowerBefore(scan, at, name.first)) break;
    if (scan.lexicon.qualifiers.has(scan.doc.tokens.word[at - 1] as number)) qualify(scan, name, at - 1);
    else if (scan.doc.tokens.shape[at - 1] === Shape.Capitals) qualifyByUnion(scan, name, at - 1);
    if (proper) name.capital = true;
    at--;
  }
  if (proper || name.complement) name.first = at;
}

/** The acronym of a union before a name: "UN Trusteeship Council". */
function qualifyByUnion(scan: Scan, name: Name, at: number): void {
  const wordings: Wording[] = [];
  if (scan.lexicon.names.match(scan.doc.tokens, at, at + 1, wordings) === at) return;
  const country = scan.lexicon.bodies.list[wordings[0]?.body ?? -1]?.country;
  if (country !== "EU" && country !== "INT") return;
  name.country ??= country;
  name.qualifiers++;
}

/** Whether the place that ends before `end` is a state, not a city. */
function isState(scan: Scan, end: number): boolean {
  const place = placeUpTo(scan, scan.doc.tokens.kind[end - 1] === TokenKind.Enclitic ? end - 1 : end);
  return place !== null && place.form !== "city" && place.form !== "capital";
}

/** Whether the word before `at` belongs to a name with capitals: "Civil", or "and" and "of" between such words. */
function goesOnBefore(scan: Scan, at: number, from: number, head: number): boolean {
  if (isWord(scan, at - 1) && hasCapital(scan, at - 1))
    return isContent(scan, at - 1) || scan.doc.tokens.shape[at - 1] === Shape.Capitals;
  if (at === head || at - 2 < from) return false;
  const listed = scan.doc.tokens.kind[at - 1] === TokenKind.Comma && hasAndBetween(scan, at, head);
  if (listed) return isWord(scan, at - 2) && hasCapital(scan, at - 2);
  if (!isForeign(scan, at - 1) && !is(scan, at - 1, Word.And | Word.Of)) return false;
  return isWord(scan, at - 2) && hasCapital(scan, at - 2) && isContent(scan, at - 2);
}

/** Whether words of a name are joined by "and": "Climate, Energy and Environment Agency". */
function hasAndBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(scan, at, Word.And)) return true;
  return false;
}

function isLowerBefore(scan: Scan, at: number, head: number): boolean {
  return head - at < 3 && scan.doc.tokens.shape[at - 1] === Shape.Lower && isContent(scan, at - 1);
}
