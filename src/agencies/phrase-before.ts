import { formsAt, indexBefore } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { letterOf } from "./fold.js";
import { hitAt } from "./hits.js";
import { hasCapital, is, isContent, isWord, type Scan } from "./scan.js";

/** Tokens of the longest long form of another language. */
const LONGEST_LONG = 18;

/**
 * Where the name that ends before `end` starts, whatever its letters, for an acronym of another language: "Fonds des Nations
 * unies pour l'enfance (UNICEF)". In the noun phrase before it, of the words with a capital that open a name, the nearest
 * with the initial of the acronym, else the nearest that heads names of bodies, else the farthest.
 */
export function phraseBefore(scan: Scan, initial: number, from: number, end: number): number {
  let [farthest, named, headed] = [-1, -1, -1];
  let lower = false; // a word in lower case stands behind: no person's name
  for (let at = end - 1; at >= Math.max(from, end - LONGEST_LONG); at--) {
    if (!isContent(scan, at) && !is(scan, at, Word.Of | Word.And) && !isBinder(scan, at) && !isNumber(scan, at)) break;
    if (scan.doc.tokens.shape[at] === Shape.Lower) {
      if (formsAt(scan.doc, at) & FINITE && opensClause(scan, at)) break;
      lower = true;
    } else if (lower && opensName(scan, at, from)) {
      farthest = at;
      if (headed < 0 && hitAt(scan.doc, LexiconSet.AgencyHead, at, end)) headed = at;
      if (named < 0 && letterOf(scan.doc.text.charCodeAt(scan.doc.tokens.start[at] as number)) === initial) named = at;
    }
  }
  if (farthest < 0 || namesPerson(scan, end)) return -1;
  return named >= 0 ? named : headed >= 0 ? headed : farthest;
}

/** A word with a capital and none before it. */
function opensName(scan: Scan, at: number, from: number): boolean {
  if (!isWord(scan, at) || !hasCapital(scan, at) || is(scan, at, Word.Determiner | Word.Preposition)) return false;
  return (
    at === from || !isWord(scan, at - 1) || !hasCapital(scan, at - 1) || is(scan, at - 1, Word.Determiner | Word.Of)
  );
}

/** Whether a form that may be a finite verb is one: no article or preposition stands before it. */
function opensClause(scan: Scan, at: number): boolean {
  return !is(scan, at - 1, Word.Of | Word.Determiner | Word.Preposition | Word.And);
}

/** Whether the words before `end` are a person's name: "le député de la Loire Jean Roux (PRL)". */
function namesPerson(scan: Scan, end: number): boolean {
  const people = scan.people.mentions;
  const mention = people[indexBefore(people, end - 1)];
  return mention !== undefined && mention.last >= end;
}

function isNumber(scan: Scan, at: number): boolean {
  return scan.doc.tokens.kind[at] === TokenKind.Number;
}

function isBinder(scan: Scan, at: number): boolean {
  const word = scan.doc.tokens.word[at] as number;
  return scan.lexicon.articles.has(word) || scan.lexicon.links.has(word);
}
