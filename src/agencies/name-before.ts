import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { isForeign, type Name, qualify } from "./name.js";
import type { Wording } from "./names.js";
import { stateBefore } from "./owner.js";
import { hasCapital, is, isContent, isWord, placeUpTo, type Scan } from "./scan.js";

/**
 * Words with capitals before the head ("Civil Aviation"), and the state before them; its possessive is no part of a name
 * with capitals. Before a head in lower case words in lower case behind a state: "Nepal's civil aviation authority".
 */
export function gatherBefore(scan: Scan, name: Name, from: number): void {
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
