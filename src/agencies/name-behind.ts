import { formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { isLink, type Name, qualify } from "./name.js";
import { hasCapital, is, isContent, isNationality, isWord, placeFrom, type Scan, skipArticle } from "./scan.js";

export function gatherQualifiers(scan: Scan, name: Name, end: number): void {
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

/** Other adjectives behind a head that asks for a place: "tribunal révolutionnaire de Téhéran". */
export function gatherAdjectives(scan: Scan, name: Name, end: number): void {
  let at = name.last;
  while (at < Math.min(end, name.last + 2) && scan.doc.tokens.shape[at] === Shape.Lower && isContent(scan, at)) {
    if (formsAt(scan.doc, at) & FINITE) return;
    at++;
  }
  if (is(scan, at, Word.Of)) name.last = at;
}

/** Phrases that belong to a name: "de lutte contre la fraude", "for the Protection of Wildlife". */
export function gatherComplements(scan: Scan, name: Name, end: number): void {
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
    const bound = is(scan, at, Word.Of) || (isLink(scan, at) && (!name.complement || isInnerLink(scan, at)));
    if (!bound && !(at > name.last && hasCapital(scan, at))) return;
    const from = skipArticle(scan, bound ? at + 1 : at, end);
    const last = nounsFrom(scan, name, from, end);
    if (last === from) return;
    name.last = last;
    name.complement = true;
  }
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
      if (lower > 0 && !looksAdjective(scan, at)) break; // the verb: "Office de lutte contre la rouille | recrute"
      if (++lower > 3 || formsAt(scan.doc, at) & verb) break;
    } else {
      if (lower > 0) break; // "agence des statistiques Insee"
      name.capital = true;
    }
    at++;
  }
  return at;
}

function isInnerLink(scan: Scan, at: number): boolean {
  return scan.lexicon.innerLinks.has(scan.doc.tokens.word[at] as number);
}

/** Whether a word behind a noun has an ending of adjectives. */
function looksAdjective(scan: Scan, at: number): boolean {
  const { text, tokens } = scan.doc;
  if (scan.lexicon.qualifiers.has(tokens.word[at] as number)) return true;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  return scan.lexicon.adjectiveEndings.some((ending) => word.endsWith(ending));
}
