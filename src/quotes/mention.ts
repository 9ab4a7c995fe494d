import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { clauseStart, isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { isContent, phraseEnd } from "../syntax/noun-phrase.js";
import { isAdverb, verbGroupAt } from "../syntax/verb-group.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";

/** The tokens that name a source, `[first, last)`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** Tokens a mention has at most. */
const LONGEST = 24;
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
  if (named)
    return bits & Word.Role || !isLower(doc, end) ? end + 1 : isAdjectiveOfName(doc, first, end) ? end + 1 : end;
  if (isAdverb(doc, end))
    return end === first + 1 && end + 1 < last && isContent(doc, end + 1) && !isFiniteVerb(doc, end + 1)
      ? end + 1
      : end;
  if (bits & Word.Role && bitsAt(doc, first) & Word.Determiner && (bitsAt(doc, end - 1) & Word.Role) === 0)
    return end + 1; // "a new report"
  if (isFiniteVerb(doc, end)) return end;
  if (end === first + 1 && bitsAt(doc, first) & Word.Determiner) return end + 1; // "un habitant"
  const forms = formsAt(doc, end);
  if (forms & Form.PresentParticiple && (forms & FINITE) === 0) return end;
  if (forms & Form.PastParticiple && end > first + 1 && (bits & Word.Role) === 0) return participleEnd(doc, end, last);
  return end + 1;
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
function complementEnd(doc: Doc, of: number, last: number): number {
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
  if ((plain & Word.Role) !== 0 && (bitsAt(doc, first) & Word.Determiner) !== 0) return next + 1;
  return and;
}

/** "(FSB)", "(ONU)": an acronym or party behind a name. */
function parenthesisEnd(doc: Doc, at: number, last: number): number {
  if (at >= last || doc.tokens.kind[at] !== TokenKind.OpenParenthesis) return at;
  for (let end = at + 1; end < Math.min(last, at + 5); end++) {
    if (doc.tokens.kind[end] === TokenKind.CloseParenthesis) return end + 1;
  }
  return at;
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

/** The subject of the verb group that starts at `verb`, read in its clause from `from` on; null where none is found. */
export function subjectBefore(doc: Doc, from: number, verb: number): Mention | null {
  const start = clauseStart(doc, Math.max(from, verb - 150), verb);
  const relative = start - 1 >= from && bitsAt(doc, start - 1) & Word.Relative ? start - 1 : -1;
  const own = subjectIn(doc, start, verb);
  if (own) return own;
  if (relative < 0) {
    const earlier = start > from ? mainVerb(doc, Math.max(from, verb - 150), start) : -1;
    return earlier >= 0 && earlier < verb ? subjectOfVerb(doc, from, earlier) : null;
  }
  let end = relative;
  while (end > from && (doc.tokens.kind[end - 1] as number) > TokenKind.Number) end--;
  return antecedentOf(doc, from, end);
}

/** The subject of the verb at `verb`: the pronoun before it or the noun phrase of its clause. */
export function subjectOfVerb(doc: Doc, from: number, verb: number): Mention | null {
  const group = verbGroupAt(doc, verb, from);
  if (group.pronoun >= 0) return { first: group.pronoun, last: group.pronoun + 1 };
  return subjectBefore(doc, from, group.first);
}

/** The noun phrase before a relative pronoun. */
export function antecedentOf(doc: Doc, from: number, end: number): Mention | null {
  let found: Mention | null = null;
  for (let at = end - 1; at >= Math.max(from, end - LONGEST); at--) {
    if ((doc.tokens.kind[at] as number) > TokenKind.Number && doc.tokens.kind[at] !== TokenKind.Comma) break;
    if (startsMention(doc, at) && mentionEnd(doc, at, end) >= end) {
      found = { first: at, last: end };
      if (at === from || (bitsAt(doc, at - 1) & (Word.Of | Word.Determiner)) === 0) break;
    }
    if (isFiniteVerb(doc, at)) break;
  }
  return found ?? nearestMention(doc, from, end);
}

/** The nearest noun phrase behind no preposition. */
function nearestMention(doc: Doc, from: number, end: number): Mention | null {
  for (let at = end - 1; at >= Math.max(from, end - LONGEST); at--) {
    if (isFiniteVerb(doc, at)) return null;
    if (!startsMention(doc, at) || bitsAt(doc, at) & Word.SubjectPronoun) continue;
    if (
      at > from &&
      bitsAt(doc, at - 1) & (Word.Preposition | Word.Determiner) &&
      (bitsAt(doc, at - 1) & Word.By) === 0
    )
      continue;
    return { first: at, last: mentionEnd(doc, at, end) };
  }
  return null;
}

/** The subject among the comma parts of `[start, verb)`: of the last, or, where that is set off by commas, of the first that has one. */
function subjectIn(doc: Doc, start: number, verb: number): Mention | null {
  let partStart = start;
  let found: Mention | null = null;
  const setOff = verb > start && doc.tokens.kind[verb - 1] === TokenKind.Comma;
  for (let at = start; at <= verb; at++) {
    if (at < verb && doc.tokens.kind[at] !== TokenKind.Comma) continue;
    const mention = subjectOfPart(doc, partStart, at, setOff ? verb : at, at === verb);
    if (
      mention &&
      (found === null || (!setOff && at === verb && mention.first >= partStart && found.last <= partStart))
    ) {
      found = mention;
      if (setOff) return found;
    }
    partStart = at + 1;
  }
  return found;
}

function subjectOfPart(doc: Doc, first: number, last: number, limit: number, adjacent: boolean): Mention | null {
  for (let at = first; at < last; at++) {
    if (!startsMention(doc, at, at === first)) continue;
    const before = at > first ? bitsAt(doc, at - 1) : 0;
    if (before & (Word.Preposition | Word.Determiner) && doc.tokens.kind[at - 1] === TokenKind.Word) continue;
    if (at > first && isCapital(doc, at - 1) && isCapital(doc, at)) continue;
    const end = mentionEnd(doc, at, limit);
    // "le directeur de l'agence pour la cybersécurité |a dit": all complements up to the verb
    const loose = adjacent && end < limit ? phraseEnd(doc, end, limit, true) : end;
    return { first: at, last: loose === limit ? limit : end };
  }
  return adjacent ? bareNoun(doc, first, last) : null;
}

/** "but campaigners |say": nouns without a determiner right before the verb. */
function bareNoun(doc: Doc, first: number, last: number): Mention | null {
  let at = last;
  while (
    at > first &&
    doc.tokens.kind[at - 1] === TokenKind.Word &&
    bitsAt(doc, at - 1) === 0 &&
    (formsAt(doc, at - 1) & Form.PastParticiple) === 0
  )
    at--;
  const before = at > first ? bitsAt(doc, at - 1) : 0;
  return at < last && (before & (Word.Preposition | Word.Determiner)) === 0 ? { first: at, last } : null;
}

/** The subject behind an inverted verb, over adverbs and up to three complements ("mardi", "à l'AFP"); null where none is found. */
export function subjectAfter(doc: Doc, from: number, limit: number): Mention | null {
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const bits = bitsAt(doc, at);
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma && at === from) at++;
    else if (kind > TokenKind.Number) return null;
    else if (bits & Word.Determiner && at + 1 < limit && bitsAt(doc, at + 1) & Word.Weekday) at += 2;
    else if (
      bits & (Word.Weekday | Word.Month) ||
      (kind === TokenKind.Number && at > from && bitsAt(doc, at - 1) & Word.Weekday)
    )
      at++;
    else if (startsMention(doc, at, at === from)) return whole(doc, at, mentionEnd(doc, at, limit));
    else if (bits & Word.Preposition) at = prepositionEnd(doc, at, limit);
    else if (isAdverb(doc, at) || (bits & Word.ObjectPronoun) !== 0) at++;
    else return at === from ? bareSubject(doc, at, limit) : null;
  }
  return null;
}

/** "say |security experts|": nouns without a determiner right behind the verb, up to a role noun or a name. */
function bareSubject(doc: Doc, first: number, limit: number): Mention | null {
  for (let at = first; at < Math.min(limit, first + 4); at++) {
    if (doc.tokens.kind[at] !== TokenKind.Word) return null;
    const bits = bitsAt(doc, at);
    if (at > first && (bits & Word.Role || isCapital(doc, at))) return { first, last: mentionEnd(doc, at, limit) };
    if (bits !== 0 || isFiniteVerb(doc, at)) return null;
  }
  return null;
}

/** A mention, unless it is a bare determiner. */
function whole(doc: Doc, first: number, last: number): Mention | null {
  const bits = bitsAt(doc, first);
  if (bitsAt(doc, last) & Word.Relative && (bits & Word.Of) === 0) return { first, last }; // "those who …"
  const bare = last - first === 1 && (bits & Word.Determiner) !== 0 && (bits & Word.SubjectPronoun) === 0;
  return bare && !isCapital(doc, first) ? null : { first, last };
}

/** One past a complement with a preposition: "à l'AFP", "dans un communiqué", "pour sa part", "lors d'une réunion". */
export function prepositionEnd(doc: Doc, at: number, limit: number): number {
  let next = at + 1;
  while (next < limit && bitsAt(doc, next) & (Word.Of | Word.Preposition)) next++;
  if (next < limit && bitsAt(doc, next) & Word.Weekday) return next + 1;
  if (next < limit && startsMention(doc, next)) return plainEnd(doc, next, limit);
  return Math.min(limit, next + 1);
}

function capitalsFrom(doc: Doc, at: number, limit: number): number {
  let end = at;
  while (end < limit && isCapital(doc, end) && (bitsAt(doc, end) & Word.Honorific) === 0) end++;
  return end - at;
}

/** The end of a plain complement: no apposed name, no second noun. */
function plainEnd(doc: Doc, at: number, limit: number): number {
  let end = at;
  while (end < limit && bitsAt(doc, end) & (Word.Determiner | Word.Numeral)) end++;
  const owned = (bitsAt(doc, at) & Word.Possessive) !== 0; // "de son côté Jeanne Roux"
  const capital = isCapital(doc, end);
  const run = capital ? capitalsFrom(doc, end, limit) : 0;
  if (run >= 3 && at === end) return end + run - 2; // "sur Twitter Jeanne Roux"
  end++;
  while (end < limit && doc.tokens.kind[end] === TokenKind.Word) {
    const bits = bitsAt(doc, end);
    if (bits & Word.Of) end = Math.max(end + 1, complementEnd(doc, end, limit));
    else if (bits & (Word.Determiner | Word.Honorific | Word.GivenName | Word.Role | Word.Preposition | Word.Weekday))
      break;
    else if ((capital && !isCapital(doc, end)) || (owned && isCapital(doc, end)) || isFiniteVerb(doc, end)) break;
    else end++;
  }
  return end;
}
