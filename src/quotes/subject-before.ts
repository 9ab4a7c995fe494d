import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { clauseStart, isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { phraseEnd } from "../syntax/noun-phrase.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { isCapital, LONGEST, type Mention, mentionEnd, startsMention } from "./mention.js";

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
