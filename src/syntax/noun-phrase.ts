import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { endsLikeFinite } from "./endings.js";

/** Tokens a noun phrase has at most. */
const LONGEST = 24;
/** Words between a determiner and the head noun at most: "l'ancien et très respecté maire". */
const PRENOMINAL = 4;

/** Words that stand in no noun phrase but at its edge. */
const FUNCTION: number =
  Word.Determiner |
  Word.Preposition |
  Word.Coordinator |
  Word.Subordinator |
  Word.Complementizer |
  Word.Relative |
  Word.SubjectPronoun |
  Word.ObjectPronoun |
  Word.Reflexive |
  Word.Negation |
  Word.Have |
  Word.Be |
  Word.Modal |
  Word.Adverb |
  Word.Weekday |
  Word.Month |
  Word.Enclitic;

/** Whether the token is a word with a meaning of its own: no function word. */
export function isContent(doc: Doc, at: number): boolean {
  return doc.tokens.kind[at] === TokenKind.Word && (bitsAt(doc, at) & FUNCTION) === 0;
}

/** Whether the token is written with a capital. */
export function hasCapital(doc: Doc, at: number): boolean {
  const shape = doc.tokens.shape[at] as number;
  return shape === Shape.Capitalised || shape === Shape.Capitals || shape === Shape.Mixed;
}

/**
 * Where the noun phrase ends whose head noun ends at `from`: adjectives ("turc"), complements of belonging ("de la
 * République"), those of another preposition before a capital ("à la Défense"), coordinated complements ("et des
 * Finances"). A finite verb, a clause, a comma or a name apposed without one ends it.
 *
 * @param loose takes any complement ("à l'université de Lurcy"): for a phrase that commas set off
 */
export function phraseEnd(doc: Doc, from: number, limit: number, loose = false): number {
  const end = Math.min(limit, from + LONGEST);
  let at = from;
  while (at < end) {
    const next = stepOver(doc, at, end, loose);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** One past the adjective or complement at `at`; `at` where there is none. */
function stepOver(doc: Doc, at: number, end: number, loose: boolean): number {
  if (doc.tokens.kind[at] === TokenKind.OpenParenthesis) return glossEnd(doc, at, end, loose);
  if ((doc.tokens.kind[at] as number) > TokenKind.Enclitic || (doc.tokens.gap[at] as number) >= Gap.Blank) return at;
  const bits = bitsAt(doc, at);
  const { headFirst } = doc.rules.grammar;
  if ((bits & Word.Of) !== 0) return complementEnd(doc, at + 1, end);
  if ((bits & Word.And) !== 0) return headFirst ? coordinatedEnd(doc, at, end) : loose ? namedEnd(doc, at, end) : at;
  if ((bits & Word.Preposition) !== 0) {
    // "auprès |de l'ONU|": a preposition of two words
    const from = at + 1 < end && (bitsAt(doc, at + 1) & (Word.Of | Word.Determiner)) === Word.Of ? at + 2 : at + 1;
    const last = complementEnd(doc, from, end);
    return last > from && (loose || isNamed(doc, from, last)) ? last : at;
  }
  return headFirst && isAdjective(doc, at, end) ? at + 1 : at;
}

/** "between the United States |and the Lurcy Party|": a name behind "and" that goes on a complement with a name. */
function namedEnd(doc: Doc, and: number, end: number): number {
  if (!hasCapital(doc, and - 1)) return and;
  const last = complementEnd(doc, and + 1, end);
  return last > and + 1 && isNamed(doc, and + 1, last) ? last : and;
}

/** One past a word in parentheses before a complement, or an acronym: "le bourgmestre (maire) d'Anvers", "du Fonds (FPR)". */
function glossEnd(doc: Doc, at: number, end: number, loose: boolean): number {
  const closed = at + 3 < end && doc.tokens.kind[at + 2] === TokenKind.CloseParenthesis;
  if (!closed) return at;
  if (loose && doc.tokens.shape[at + 1] === Shape.Capitals) return at + 3;
  return doc.tokens.shape[at + 1] === Shape.Lower && (bitsAt(doc, at + 3) & Word.Of) !== 0 ? at + 3 : at;
}

/** An adjective behind its noun: a lower-case word that is no verb, or a participle alone or with a portfolio ("chargé des Ponts"). */
function isAdjective(doc: Doc, at: number, end: number): boolean {
  if (!isContent(doc, at) || doc.tokens.shape[at] !== Shape.Lower) return false;
  const forms = formsAt(doc, at);
  if ((forms & (FINITE | Form.Infinitive | Form.PresentParticiple)) !== 0 || endsLikeFinite(doc, at)) return false;
  if ((forms & Form.PastParticiple) === 0 || at + 1 >= end) return true;
  const next = bitsAt(doc, at + 1);
  if ((next & (Word.Preposition | Word.By)) === 0) return true;
  const last = complementEnd(doc, at + 2, end);
  return (next & Word.By) === 0 && last > at + 1 && isNamed(doc, at + 2, last);
}

/** One past the noun, with its determiners before and its capitalised words behind, that a preposition governs; `from - 1` if none. */
function complementEnd(doc: Doc, from: number, end: number): number {
  let at = from;
  while (at < end && (bitsAt(doc, at) & (Word.Determiner | Word.Numeral)) !== 0) at++;
  if (at > from && at < end && doc.tokens.kind[at] === TokenKind.Number) at++;
  if (at >= end || doc.tokens.kind[at] !== TokenKind.Word) return from - 1;
  if (doc.rules.grammar.headFirst && at === from && (formsAt(doc, at) & Form.Infinitive) !== 0) return from - 1;
  if (!isContent(doc, at) && !hasCapital(doc, at)) return from - 1;
  const named = hasCapital(doc, at);
  at++;
  if (!doc.rules.grammar.headFirst) return groupEnd(doc, at, end);
  while (at < end && doc.tokens.gap[at] === Gap.Space && isNameWord(doc, at, named)) at++;
  return at;
}

/** One past the nouns that go on a group of which the last is the head: "the country's central |bank|". */
function groupEnd(doc: Doc, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const enclitic = doc.tokens.kind[at] === TokenKind.Enclitic;
    const goesOn =
      isContent(doc, at) && doc.tokens.gap[at] === Gap.Space && (hasCapital(doc, at) || !mayBeFinite(doc, at));
    if (!enclitic && !goesOn) break;
    at++;
  }
  return at;
}

/** A capitalised word that goes on a name ("Union Européenne"), not a given name, with which an apposed name starts. */
function isNameWord(doc: Doc, at: number, named: boolean): boolean {
  if (!named || !hasCapital(doc, at) || doc.tokens.kind[at] !== TokenKind.Word) return false;
  return (bitsAt(doc, at) & (FUNCTION | Word.GivenName | Word.Honorific)) === 0;
}

/** Whether a complement holds a capitalised word that is no acronym: "à la Défense", not "à l'AFP". */
function isNamed(doc: Doc, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    if (doc.tokens.shape[at] === Shape.Capitalised && isContent(doc, at)) return true;
  }
  return false;
}

/** One past a coordinated complement or adjective: "et des Finances", "et allemand" before "de", "et CTPO" behind a name. */
function coordinatedEnd(doc: Doc, at: number, end: number): number {
  const next = at + 1;
  if (next >= end) return at;
  const bits = bitsAt(doc, next);
  if ((bits & Word.Of) !== 0) {
    if ((bitsAt(doc, next + 1) & Word.GivenName) !== 0 && hasCapital(doc, next + 1)) return at; // "et de Jeanne Roux"
    const last = complementEnd(doc, next + 1, end);
    return last > next + 1 || ((bits & Word.Determiner) !== 0 && last > next) ? last : at;
  }
  if ((bits & Word.Preposition) !== 0) {
    const last = complementEnd(doc, next + 1, end);
    return last > next && isNamed(doc, next + 1, last) ? last : at;
  }
  if (doc.tokens.shape[next] === Shape.Capitals && doc.tokens.shape[at - 1] !== Shape.Lower) return next + 1;
  if (doc.tokens.shape[next] !== Shape.Lower || !isContent(doc, next) || next + 1 >= end) return at;
  return isAdjectiveBefore(doc, at - 1) && (bitsAt(doc, next + 1) & Word.Of) !== 0 ? next + 1 : at;
}

function isAdjectiveBefore(doc: Doc, at: number): boolean {
  return doc.tokens.shape[at] === Shape.Lower && isContent(doc, at) && (bitsAt(doc, at) & Word.Role) === 0;
}

/** Where a noun phrase starts. */
export interface PhraseStart {
  /** First token behind the determiner; of a phrase without one, of what qualifies the noun before it. */
  readonly first: number;
  /** The determiner, or the mark of a possessor ("'s"); -1 if neither stands there. */
  readonly determiner: number;
}

/** Where the noun phrase with its head at `head` starts: looks back over adjectives, numerals and nouns that qualify it. */
export function phraseStart(doc: Doc, head: number, floor: number): PhraseStart {
  const { headFirst } = doc.rules.grammar;
  let at = head - 1;
  const lowest = Math.max(floor, head - PRENOMINAL - 1);
  while (at >= lowest) {
    const bits = bitsAt(doc, at);
    if ((bits & Word.Determiner) !== 0) return { first: at + 1, determiner: at };
    if (!headFirst && doc.tokens.kind[at] === TokenKind.Enclitic) return { first: at + 1, determiner: at };
    if (headFirst ? !qualifiesBefore(doc, at) : !qualifies(doc, at)) break;
    at--;
  }
  return { first: headFirst ? head : at + 1, determiner: -1 };
}

/** An adjective or numeral before its noun: "l'ancien et |très respecté| maire". */
function qualifiesBefore(doc: Doc, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (doc.tokens.shape[at] !== Shape.Lower && (bits & (Word.Numeral | Word.Role)) === 0) return false;
  if (!isContent(doc, at) && (bits & (Word.Adverb | Word.And | Word.Numeral)) === 0) return false;
  return !isVerb(doc, at);
}

/** A noun or adjective that qualifies the noun behind it: "|House Minority| Leader", "|foreign| minister". */
function qualifies(doc: Doc, at: number): boolean {
  if (doc.tokens.gap[at + 1] !== Gap.Space || doc.tokens.kind[at] !== TokenKind.Word) return false;
  if (doc.tokens.shape[at] === Shape.Capitals) return true; // "US", which is no pronoun
  return isContent(doc, at) && (hasCapital(doc, at) || !mayBeFinite(doc, at));
}

/** A finite verb that is no participle. */
function isVerb(doc: Doc, at: number): boolean {
  const forms = formsAt(doc, at);
  return (forms & FINITE) !== 0 && (forms & Form.PastParticiple) === 0;
}

/** "said", a participle as well, and "head", a noun as well: such a word opens no group of nouns and goes on none. */
function mayBeFinite(doc: Doc, at: number): boolean {
  return (formsAt(doc, at) & FINITE) !== 0;
}
