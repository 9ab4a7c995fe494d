import { bitsAt, type Doc } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { type Hits, hitFrom } from "../text/hits.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import type { PlaceLexicon, PlaceSense } from "./lexicon.js";

/** Whether the wording has the capitals that its name has. */
export function isWrittenAs(doc: Doc, sense: PlaceSense, first: number): boolean {
  const shape = doc.tokens.shape[first] as number;
  if (sense.letter === "any") return true;
  return sense.letter === "capitals" ? shape === Shape.Capitals : shape !== Shape.Lower;
}

/** Whether the neighbours allow the tokens to name a place in this sense. */
export function isAllowed(doc: Doc, lexicon: PlaceLexicon, sense: PlaceSense, first: number, last: number): boolean {
  if (sense.form === "group") return true;
  if (sense.form === "adjective" && doc.tokens.shape[first] === Shape.Lower) return !isLanguage(doc, first);
  if (isSurname(doc, first)) return false;
  if (sense.form === "adjective" || sense.form === "demonym") return true;
  if (isInsideName(doc, first, last)) return false;
  return !sense.ambiguous || isSupported(doc, sense, first, last) || isListed(doc, lexicon, last);
}

/** Whether "and" joins the tokens to the name of a state that is nothing else: "Jordan | and Britain". */
function isListed(doc: Doc, lexicon: PlaceLexicon, last: number): boolean {
  if (last >= doc.tokens.length || (bitsAt(doc, last) & Word.And) === 0) return false;
  const hits = doc.hits[LexiconSet.Place] as Hits;
  const next = bitsAt(doc, last + 1) & Word.Determiner ? last + 2 : last + 1;
  for (let hit = hitFrom(hits, next); hits.start[hit] === next; hit++) {
    const other = lexicon.senses[hits.value[hit] as number] as PlaceSense;
    if (other.form === "name" && !other.ambiguous && isWrittenAs(doc, other, next)) return true;
  }
  return false;
}

/** "en russe", "traduit en anglais": a lower-case adjective that a bare preposition governs is a language. */
function isLanguage(doc: Doc, first: number): boolean {
  const before = first > 0 ? bitsAt(doc, first - 1) : 0;
  return (before & Word.Preposition) !== 0 && (before & (Word.Determiner | Word.Of)) === 0;
}

/** Whether the tokens are the surname of a person: "Michael Jordan", "M. France". */
function isSurname(doc: Doc, first: number): boolean {
  if (!adjoins(doc, first)) return false;
  const stop = doc.tokens.kind[first - 1] === TokenKind.Period && doc.tokens.gap[first - 1] === Gap.Glued;
  const before = stop ? first - 2 : first - 1;
  if (before < 0 || !isCapitalised(doc, before)) return false;
  const bits = bitsAt(doc, before);
  return (bits & Word.Honorific) !== 0 || (!stop && (bits & Word.GivenName) !== 0 && (bits & Word.Role) === 0);
}

/**
 * Whether the tokens are part of a longer proper name: "Air France", "Paris Match". A determiner before shows the state
 * itself ("du Sénégal Macky Sall"), and so does a line that opens with the word before.
 */
export function isInsideName(doc: Doc, first: number, last: number): boolean {
  if (doc.tokens.shape[first] === Shape.Capitals) return false;
  if (adjoins(doc, first) && isNameWord(doc, first - 1) && (bitsAt(doc, first - 1) & Word.Role) === 0) return true;
  if (!isNumbered(doc, last) && !(adjoins(doc, last) && isNameWord(doc, last))) return false;
  if ((bitsAt(doc, last) & Word.GivenName) !== 0) return false; // "la ministre d'Irlande Jeanne Roux"
  return first === 0 || (bitsAt(doc, first - 1) & Word.Determiner) === 0;
}

/** "France 3": a name with its number. */
function isNumbered(doc: Doc, at: number): boolean {
  return at < doc.tokens.length && doc.tokens.kind[at] === TokenKind.Number && doc.tokens.gap[at] === Gap.Space;
}

/**
 * Whether the neighbours support an ambiguous wording: a determiner or preposition before a name ("en Géorgie") or the
 * mark of a possessor behind it ("Jordan's"), no
 * determiner before a capital ("à Vienne", not "la Vienne"), and a preposition where it is a given name ("à Sofia").
 */
function isSupported(doc: Doc, sense: PlaceSense, first: number, last: number): boolean {
  if (adjoins(doc, last) && isNameWord(doc, last)) return false;
  const before = first > 0 && doc.tokens.kind[first - 1] === TokenKind.Word ? bitsAt(doc, first - 1) : 0;
  const determined = (before & Word.Determiner) !== 0;
  const governed = (before & Word.Preposition) !== 0;
  if (sense.form === "capital") return !determined && (governed || (bitsAt(doc, first) & Word.GivenName) === 0);
  const possessor = last < doc.tokens.length && doc.tokens.kind[last] === TokenKind.Enclitic;
  return determined || governed || possessor || sense.letter === "capitals";
}

/** Whether the token at `at` is a word that only a space parts from the token before. */
function adjoins(doc: Doc, at: number): boolean {
  const { tokens } = doc;
  return at > 0 && at < tokens.length && tokens.kind[at] === TokenKind.Word && tokens.gap[at] === Gap.Space;
}

function isCapitalised(doc: Doc, at: number): boolean {
  const shape = doc.tokens.shape[at] as number;
  return shape === Shape.Capitalised || shape === Shape.Mixed;
}

/** Words that stand with a capital before a name without being part of it: "La", "En", "Hier". */
const LOOSE: number =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Complementizer |
  Word.Relative |
  Word.Interrogative |
  Word.Adverb |
  Word.Weekday |
  Word.Month;

/** A word that a longer name can be made with: "Air", not "La". */
function isNameWord(doc: Doc, at: number): boolean {
  return isCapitalised(doc, at) && (bitsAt(doc, at) & LOOSE) === 0;
}
