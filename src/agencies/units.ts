import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { Head } from "./lexicon.js";
import type { Name } from "./name.js";
import { gatherAdjectives, gatherComplements, gatherQualifiers } from "./name-behind.js";
import { type Found, hasCapital, is, isContent, isWord, placeFrom, type Scan, skipArticle } from "./scan.js";

/** Words with capitals between a figure and its head: "4 Air Bridge Wing". */
const BETWEEN = 2;
/** Tokens a formation has behind its head: "d'infanterie de montagne". */
const BEHIND = 6;

/** A numbered formation of armed forces: "3e régiment de ponts", "82nd Airborne Division", "VI Corps". */
export function readUnit(
  scan: Scan,
  head: Head,
  first: number,
  last: number,
  from: number,
  limit: number,
): Found | null {
  if (head.before && !hasCapital(scan, first)) return null;
  let figure = first - 1;
  while (head.before && figure > from && first - figure <= BETWEEN && isBetween(scan, figure)) figure--;
  if (figure < from || !isFigure(scan, figure, last - figure > 2)) return null;
  if (figure > from && isContent(scan, figure - 1) && hasCapital(scan, figure - 1)) return null; // "World War II Army"
  const name: Name = { first: figure, last, qualifiers: 0, complement: false, capital: false, country: null };
  if (!head.before) {
    if (is(scan, last, Word.Of) && placeFrom(scan, skipArticle(scan, last + 1, limit))) return null; // a rank: "1re armée d'Europe"
    const end = Math.min(limit, last + BEHIND);
    gatherQualifiers(scan, name, end);
    gatherAdjectives(scan, name, end);
    gatherComplements(scan, name, end);
  }
  return {
    first: figure,
    last: name.last,
    head: first,
    form: head.form,
    rule: "numbered-unit",
    certainty: "high",
    whole: null,
    claims: [{ known: [], slugs: [], kind: head.kind, country: name.country, of: "" }],
  };
}

function isBetween(scan: Scan, at: number): boolean {
  return isWord(scan, at) && hasCapital(scan, at) && !placeFrom(scan, at) && !isFigure(scan, at, false);
}

/** "3e", "82nd", "VI", "IIe"; where more words follow also "65". */
function isFigure({ doc: { text, tokens } }: Scan, at: number, plain: boolean): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (tokens.kind[at] === TokenKind.Number) return plain && end - start <= 3;
  if (tokens.kind[at] !== TokenKind.Word) return false;
  const code = text.charCodeAt(start);
  if (code >= 0x30 && code <= 0x39) return true;
  const shape = tokens.shape[at];
  const letters = shape === Shape.Capitals ? end : shape === Shape.Mixed ? end - 1 : start;
  for (let place = start; place < letters; place++) if (!"IVXL".includes(text.charAt(place))) return false;
  return letters > start;
}
