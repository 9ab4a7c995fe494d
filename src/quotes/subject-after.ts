import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb } from "../syntax/clauses.js";
import { isAdverb } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { complementEnd, isCapital, type Mention, mentionEnd, startsMention } from "./mention.js";

/** The subject behind an inverted verb, over adverbs and up to three complements ("mardi", "à l'AFP"); null where none is found. */
export function subjectAfter(doc: Doc, from: number, limit: number): Mention | null {
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const bits = bitsAt(doc, at);
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Comma && (at === from || endsComplement(doc, at))) at++;
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

/** "a dit à l'AFP|, le maire", "a dit mardi|, Jeanne Roux": a comma between a complement and the subject. */
function endsComplement(doc: Doc, comma: number): boolean {
  const next = comma + 1;
  return startsMention(doc, next) && (bitsAt(doc, next) & (Word.SubjectPronoun | Word.Numeral)) === 0;
}

/** "say |security experts|": nouns without a determiner right behind the verb, up to a role noun or a name. */
function bareSubject(doc: Doc, first: number, limit: number): Mention | null {
  for (let at = first; at < Math.min(limit, first + 4); at++) {
    if (doc.tokens.kind[at] !== TokenKind.Word) return null;
    const bits = bitsAt(doc, at);
    if (at > first && (bits & Word.Role || isCapital(doc, at))) return { first, last: mentionEnd(doc, at, limit) };
    // "said |lead author| Jane Ford": a noun that may be a verb, before a role
    const noun = (formsAt(doc, at) & Form.Infinitive) !== 0 && (bitsAt(doc, at + 1) & Word.Role) !== 0;
    if (bits !== 0 || (isFiniteVerb(doc, at) && !noun)) return null;
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
