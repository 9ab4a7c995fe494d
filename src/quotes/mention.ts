import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb } from "../syntax/clauses.js";
import { isContent } from "../syntax/noun-phrase.js";
import { parenthesisEnd } from "../syntax/parenthesis.js";
import { isAdverb } from "../syntax/verb-group.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";

/** The tokens that name a source, `[first, last)`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** Tokens a mention has at most. */
export const LONGEST = 24;
/** Closed classes that end a noun phrase. */
const ENDS: number =
  Word.Preposition |
  Word.Complementizer |
  Word.Relative |
  Word.Subordinator |
  Word.SubjectPronoun |
  Word.Negation |
  Word.Have |
  Word.Be |
  Word.Modal |
  Word.Weekday |
  Word.Month |
  Word.Interrogative;

/** Whether the token is a word written with a capital. */
export function isCapital(doc: Doc, at: number): boolean {
  return doc.tokens.kind[at] === TokenKind.Word && (doc.tokens.shape[at] as number) >= Shape.Capitalised;
}

/** Whether a noun phrase, name or pronoun that can be a source starts at `at`. */
export function startsMention(doc: Doc, at: number, fresh = false): boolean {
  if ((doc.tokens.kind[at] as number) > TokenKind.Number) return false;
  const bits = bitsAt(doc, at);
  if (bits & Word.Determiner) {
    const plain = (bits & (Word.Of | Word.Preposition)) === 0;
    return (plain || (fresh && (bits & Word.Of) !== 0)) && !isFiniteVerb(doc, at);
  }
  if (bits & (Word.Coordinator | Word.Adverb | Word.Preposition) && (bits & Word.Role) === 0) return false;
  if (isCapital(doc, at) && formsAt(doc, at) & Form.PastParticiple && (bits & (Word.Role | Word.GivenName)) === 0)
    return false;
  if (bits & (Word.Numeral | Word.Honorific | Word.SubjectPronoun)) return true;
  if (bits & ENDS || isFiniteVerb(doc, at)) return false;
  if (doc.tokens.kind[at] === TokenKind.Number) return true;
  return isCapital(doc, at) || (bits & Word.Role) !== 0;
}

/**
 * One past the last token of the mention that starts at `at`: determiner, nouns and adjectives, complements of
 * belonging, a name, and a name apposed behind a comma ("le maire de Lurcy, Jean Petit,").
 */
export function mentionEnd(doc: Doc, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST);
  const bits = bitsAt(doc, at);
  if (bits & Word.SubjectPronoun && (bits & Word.Determiner) === 0) return coordinatedEnd(doc, at + 1, last);
  let end = at;
  let named = false;
  while (end < last) {
    const next = stepEnd(doc, at, end, last, named);
    if (next === end) break;
    named = isCapital(doc, next - 1) && (bitsAt(doc, next - 1) & (Word.Honorific | Word.Determiner)) === 0;
    end = next;
  }
  end = parenthesisEnd(doc, end, last);
  const apposed = !isName(doc, at, end) ? apposedEnd(doc, end, last) : end;
  return coordinatedEnd(doc, apposed, last);
}

/** Whether `[first, last)` is a bare name: every word has a capital or is a particle. */
function isName(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!isCapital(doc, at) && (bitsAt(doc, at) & (Word.NameParticle | Word.Honorific)) === 0) return false;
  }
  return last > first && (bitsAt(doc, first) & Word.Determiner) === 0;
}

/** One past the next word of the mention; `end` where it is over. */
function stepEnd(doc: Doc, first: number, end: number, last: number, named: boolean): number {
  const kind = doc.tokens.kind[end] as number;
  if (end > first && (doc.tokens.gap[end] as number) >= Gap.Blank) return end;
  if (kind === TokenKind.Number) return doc.tokens.kind[end + 1] === TokenKind.Other ? end + 2 : end + 1; // "68 %"
  if (kind === TokenKind.Period) return isAbbreviationStop(doc, end) ? end + 1 : end;
  if (kind === TokenKind.Enclitic && end > first && (bitsAt(doc, end) & Word.SubjectPronoun) === 0) return end + 1; // "Blair's"
  if (kind !== TokenKind.Word) return end;
  const bits = bitsAt(doc, end);
  const capital = isCapital(doc, end);
  if (end === first) return end + 1;
  if (bits & Word.NameParticle && named && end + 1 < last && isCapital(doc, end + 1)) return end + 2;
  if (bits & Word.Of) return complementEnd(doc, end, last);
  if (bits & Word.Determiner) {
    const title =
      capital && end > first + 1 && bitsAt(doc, end - 1) & Word.Role && end + 1 < last && isCapital(doc, end + 1); // "le quotidien Le Monde"
    return title || bitsAt(doc, end - 1) & Word.Determiner ? end + 1 : end;
  }
  if (bits & Word.And) return andEnd(doc, first, end, last);
  if (capital) return bits & (Word.Preposition | Word.Relative) ? end : end + 1;
  if (bits & ENDS || (bits & Word.Coordinator) !== 0) return end;
  if (named) {
    const goesOn = bits & Word.Role || !isLower(doc, end) || isAdjectiveOfName(doc, first, end);
    return goesOn || qualifiesName(doc, end, last) ? end + 1 : end;
  }
  if (isAdverb(doc, end))
    return end === first + 1 && end + 1 < last && isContent(doc, end + 1) && !isFiniteVerb(doc, end + 1)
      ? end + 1
      : end;
  if (bits & Word.Role && bitsAt(doc, first) & Word.Determiner && (bitsAt(doc, end - 1) & Word.Role) === 0)
    return end + 1; // "a new report"
  if (isFiniteVerb(doc, end)) return isNounBeforeOf(doc, first, end, last) ? end + 1 : end;
  if (end === first + 1 && bitsAt(doc, first) & Word.Determiner) return end + 1; // "un habitant"
  const forms = formsAt(doc, end);
  if (forms & Form.PresentParticiple && (forms & FINITE) === 0) return end;
  if (forms & Form.PastParticiple && end > first + 1 && (bits & Word.Role) === 0) return participleEnd(doc, end, last);
  return end + 1;
}

/** "British |foreign| minister", "Lurcy |goalkeeper| Jane Ford": before its head a noun group goes on, up to a role or a name. */
function qualifiesName(doc: Doc, at: number, last: number): boolean {
  if (doc.rules.grammar.headFirst) return false;
  for (let next = at; next < Math.min(last, at + 4); next++) {
    if (!isContent(doc, next) || (doc.tokens.gap[next] as number) >= Gap.Blank) return false;
    if (next > at && (bitsAt(doc, next) & Word.Role || isCapital(doc, next))) return true;
    // "Shadow | transport | secretary": a form that may be a verb is a noun right before the role
    if (formsAt(doc, next) & FINITE && (bitsAt(doc, next + 1) & Word.Role) === 0) return false;
  }
  return false;
}

/** "a systematic |review| of": a form that may be a verb, behind a determiner and before a complement. */
function isNounBeforeOf(doc: Doc, first: number, at: number, last: number): boolean {
  if (doc.rules.grammar.headFirst || (bitsAt(doc, first) & Word.Determiner) === 0 || at + 1 >= last) return false;
  return at === first + 2 && (bitsAt(doc, at + 1) & Word.Of) !== 0 && (formsAt(doc, at) & Form.Past) === 0;
}

function isLower(doc: Doc, at: number): boolean {
  return doc.tokens.shape[at] === Shape.Lower;
}

/** "la Commission européenne": a lower-case word behind the capital of a phrase with a determiner. */
function isAdjectiveOfName(doc: Doc, first: number, at: number): boolean {
  if ((bitsAt(doc, first) & Word.Determiner) === 0 || (at - first > 3 && (bitsAt(doc, at - 2) & Word.Of) === 0))
    return false;
  if (formsAt(doc, at) & (Form.PresentParticiple | Form.PastParticiple)) return false;
  return !isFiniteVerb(doc, at) && !isAdverb(doc, at);
}

/** "le ministre délégué à …", "l'homme interpellé": a participle alone is an adjective, with its own complement it is none. */
function participleEnd(doc: Doc, at: number, last: number): number {
  const next = at + 1;
  const complement = Word.By | Word.Preposition | Word.Weekday | Word.Month;
  return next < last && bitsAt(doc, next) & complement && (bitsAt(doc, next) & Word.Of) === 0 ? at : next;
}

/** "M." and "J." inside a name. */
function isAbbreviationStop(doc: Doc, at: number): boolean {
  if (at + 1 >= doc.tokens.length || !isCapital(doc, at + 1) || doc.tokens.gap[at] !== Gap.Glued) return false;
  const before = at - 1;
  const length = (doc.tokens.end[before] as number) - (doc.tokens.start[before] as number);
  return (bitsAt(doc, before) & (Word.Honorific | Word.Abbreviation)) !== 0 || (length === 1 && isCapital(doc, before));
}

/** "de la République", "du 8e arrondissement", "des Affaires étrangères": up to the noun. */
export function complementEnd(doc: Doc, of: number, last: number): number {
  let at = of + 1;
  while (at < last && bitsAt(doc, at) & (Word.Determiner | Word.Numeral)) at++;
  while (at < last && doc.tokens.kind[at] === TokenKind.Number) at++;
  if (at >= last || doc.tokens.kind[at] !== TokenKind.Word) return of;
  if (formsAt(doc, at) & Form.Infinitive && !isCapital(doc, at) && at === of + 1) return of;
  return bitsAt(doc, at) & (Word.Relative | Word.Complementizer | Word.Weekday | Word.Month) ? of : at + 1;
}

/** "et de l'Économie", "et ministre de l'Intérieur", "et allemand": what goes on the mention behind "and". */
function andEnd(doc: Doc, first: number, and: number, last: number): number {
  const next = and + 1;
  if (next >= last || doc.tokens.kind[next] !== TokenKind.Word) return and;
  if (bitsAt(doc, next) & Word.Of) return complementEnd(doc, next, last);
  const plain = bitsAt(doc, next) & (Word.Role | Word.Determiner);
  if ((plain & Word.Role) !== 0 && bitsAt(doc, first) & (Word.Determiner | Word.Role)) return next + 1;
  return and;
}

/** A name behind a comma and before another comma, a mark or the end: ", Jean Petit,". */
function apposedEnd(doc: Doc, at: number, last: number): number {
  if (at + 1 >= last || doc.tokens.kind[at] !== TokenKind.Comma) return at;
  let end = at + 1;
  if (!isCapital(doc, end) && (bitsAt(doc, end) & Word.Honorific) === 0) return at;
  while (end < last && isNameToken(doc, end)) end++;
  if (end - at < 3 && (bitsAt(doc, at + 1) & Word.GivenName) === 0 && !isCapital(doc, at + 1)) return at;
  const after = end < doc.tokens.length ? (doc.tokens.kind[end] as number) : TokenKind.Period;
  const closed = after >= TokenKind.Period || end >= last;
  return closed && end - at >= 2 ? end : at;
}

function isNameToken(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] === TokenKind.Period) return isAbbreviationStop(doc, at);
  const bits = bitsAt(doc, at);
  if (isCapital(doc, at))
    return (bits & (Word.Determiner | Word.Preposition)) === 0 || (bits & Word.NameParticle) !== 0;
  return (bits & Word.NameParticle) !== 0 && isCapital(doc, at + 1);
}

/** "M. Roux et Mme Petit", "lui et ses proches". */
function coordinatedEnd(doc: Doc, at: number, last: number): number {
  const next = at + 1;
  if (next >= last || (bitsAt(doc, at) & Word.And) === 0) return at;
  const bits = bitsAt(doc, next);
  const listed = (bits & Word.Determiner) !== 0 && (bits & Word.Of) === 0 && isCapital(doc, next + 1);
  if ((bits & (Word.Honorific | Word.Possessive)) === 0 && !isCapital(doc, next) && !listed) return at;
  return mentionEnd(doc, next, last);
}
