import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { clauseStart, isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { isContent, phraseEnd } from "../syntax/noun-phrase.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { isCapital, LONGEST, type Mention, mentionEnd, startsMention } from "./mention.js";

/** The subject of the verb group that starts at `verb`, read in its clause from `from` on; null where none is found. */
export function subjectBefore(doc: Doc, from: number, verb: number): Mention | null {
  const apart = setOffSubject(doc, from, verb);
  if (apart) return apart;
  const start = clauseStart(doc, Math.max(from, verb - 150), verb);
  const relative = start - 1 >= from && bitsAt(doc, start - 1) & Word.Relative ? start - 1 : -1;
  const own = subjectIn(doc, start, verb);
  if (own) return behindVerb(doc, own, verb) ?? own;
  if (relative < 0) {
    const earlier = start > from ? mainVerb(doc, Math.max(from, verb - 150), start) : -1;
    return earlier >= 0 && earlier < verb ? subjectOfVerb(doc, from, earlier) : null;
  }
  let end = relative;
  while (end > from && (doc.tokens.kind[end - 1] as number) > TokenKind.Number) end--;
  return antecedentOf(doc, from, end);
}

/** Comma parts between a subject and its verb, at most. */
const PARTS = 4;

/**
 * "|Jeanne Roux|, maire de Lurcy, a dit", "but |the mayor|, Jane Ford, said", "|Jane Ford|, who runs the town, said": the
 * noun phrase before an apposition or relative clause that commas set off from the verb; null where none stands there.
 */
export function setOffSubject(doc: Doc, from: number, verb: number): Mention | null {
  let end = verb - 1;
  if (end <= from || doc.tokens.kind[end] !== TokenKind.Comma) return null;
  for (let parts = 0; parts < PARTS; parts++) {
    let comma = end - 1;
    while (comma > from && end - comma < 60 && doc.tokens.kind[comma] !== TokenKind.Comma) comma--;
    if (doc.tokens.kind[comma] !== TokenKind.Comma) return null;
    const named = parts === 0 || comma - from < 8;
    if (isAside(doc, comma + 1, end) || (named && isBareName(doc, from, comma))) {
      const before = phraseEndingAt(doc, from, comma);
      if (before) return before;
    }
    end = comma;
  }
  return null;
}

/** "|Jane Ford|, the firm's founder and …, said": words with capitals alone at the head of the sentence. */
function isBareName(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isCapital(doc, at) || bitsAt(doc, at) & Word.Weekday) return false;
  return last - first > 1 && last - first < 5;
}

/** Whether a comma part says more of the noun before it: a relative clause, a role, a name, an age. */
function isAside(doc: Doc, first: number, last: number): boolean {
  const bits = bitsAt(doc, first);
  if (bits & (Word.Relative | Word.Role)) return (bits & Word.Preposition) === 0;
  if (formsAt(doc, first) & Form.PastParticiple) return true; // "created in May"
  if (doc.tokens.kind[first] === TokenKind.Number) return true;
  return startsMention(doc, first) && (bits & Word.SubjectPronoun) === 0 && mentionEnd(doc, first, last) === last;
}

/** The noun phrase that ends at `end` and starts a clause or comma part. */
function phraseEndingAt(doc: Doc, from: number, end: number): Mention | null {
  for (let at = Math.max(from, end - LONGEST); at < end; at++) {
    const before = at > from ? bitsAt(doc, at - 1) : 0;
    const opens =
      at === from ||
      doc.tokens.kind[at - 1] === TokenKind.Comma ||
      doc.tokens.kind[at - 1] === TokenKind.CloseMark ||
      doc.tokens.kind[at - 1] === TokenKind.StraightMark ||
      (before & (Word.Coordinator | Word.Complementizer)) !== 0;
    const role = at > from + 1 && (bitsAt(doc, at) & Word.Role) !== 0 && isCapital(doc, at - 2) && !isCapital(doc, at); // "Jeanne Roux, |maire|, …"
    if (!opens || role || !startsMention(doc, at)) continue;
    const last = mentionEnd(doc, at, end);
    if (last === end || phraseEnd(doc, last, end, true) === end) return { first: at, last: end };
  }
  return null;
}

/** "She says |the mayor| warned them": behind another verb the noun phrase right before the verb; null where there is none. */
function behindVerb(doc: Doc, { last }: Mention, verb: number): Mention | null {
  const other = verb - last > 1 ? mainVerb(doc, last, verb) : -1;
  if (other >= 0 && formsAt(doc, other) & Form.Infinitive) return null; // "Jane Ford's campaign manager"
  for (let at = other + 1; other >= 0 && at < verb; at++) {
    if (doc.tokens.kind[at] === TokenKind.Comma) return null;
    if (startsMention(doc, at) && mentionEnd(doc, at, verb) === verb) return { first: at, last: verb };
  }
  return null;
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
      const before = at === from ? 0 : bitsAt(doc, at - 1);
      // "|Jeanne Roux| dans Le Courrier, qui": what a preposition governs is no source where a name stands before it
      const named = (before & (Word.Preposition | Word.Of)) === Word.Preposition ? nameBefore(doc, from, at - 1) : null;
      if (named) return named;
      if ((before & (Word.Of | Word.Determiner)) === 0) break;
    }
    if (isFiniteVerb(doc, at)) break;
  }
  return found ?? nearestMention(doc, from, end);
}

/** The name that ends at `end`. */
function nameBefore(doc: Doc, from: number, end: number): Mention | null {
  let first = end;
  while (first > from && isCapital(doc, first - 1)) first--;
  return end - first > 1 && bitsAt(doc, first) & (Word.GivenName | Word.Honorific) ? { first, last: end } : null;
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
    if (at > first && isCapital(doc, at - 1) && isCapital(doc, at) && (before & Word.Coordinator) === 0) continue;
    const end = mentionEnd(doc, at, limit);
    // "le directeur de l'agence pour la cybersécurité |a dit": all complements up to the verb
    const loose = adjacent && end < limit ? phraseEnd(doc, end, limit, true) : end;
    const own = !doc.rules.grammar.headFirst && (bitsAt(doc, at) & Word.Determiner) === 0;
    return { first: own ? groupStart(doc, first, at) : at, last: loose === limit ? limit : end };
  }
  return adjacent ? bareNoun(doc, first, last) : null;
}

/** "|labour-policy| experts", "|panel| Chairman Ford": where the group of nouns starts, back to the start of its part. */
function groupStart(doc: Doc, first: number, head: number): number {
  let at = head;
  while (at > first && isContent(doc, at - 1) && (formsAt(doc, at - 1) & FINITE) === 0) at--;
  return at === first || bitsAt(doc, at - 1) & (Word.Coordinator | Word.Determiner | Word.Numeral) ? at : head;
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
  if (at === last || before & (Word.Preposition | Word.Determiner)) return null;
  return { first: at, last };
}
