import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { mainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentBefore, contentStart, goesOnInMarks, quotedOr } from "./covered.js";
import type { CueVerb } from "./cue.js";
import { type Content, contentOf, type Draft, draftOf } from "./draft.js";
import { Frame } from "./frame.js";
import { QuoteNoun } from "./lexicon.js";
import { type Mention, mentionEnd, startsMention } from "./mention.js";
import { reportedEnd } from "./reported-end.js";
import { isSource } from "./source-test.js";
import { subjectAfter } from "./subject-after.js";
import { setOffSubject, subjectBefore } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** Words of a fragment that is taken for a clause. */
const LONG_FRAGMENT = 8;

/**
 * A cue with its subject behind it, at the end of the reported words or inside them: « Oui », a déclaré le maire.
 * La route rouvrira, a-t-il ajouté. En mai, souligne la maire, tout ira mieux. Comme l'explique un voisin.
 */
export function readInverted(context: QuoteContext, unit: UnitReading, cue: CueVerb): Draft | null {
  const { doc, inside } = context;
  const { group } = cue;
  if (group.finite < 0 || group.pronoun >= 0) return null;
  if (group.clitic < 0 && (cue.frames & Frame.Told) !== 0) return null; // "told X"
  const { floor, limit } = cue;
  if (floor > unit.first && borderBefore(context, cue.first, unit.first) < 0) return null;
  const border = borderBefore(context, cue.first, floor);
  if (border < 0) return null;
  const speech = group.clitic >= 0 || (cue.frames & (Frame.Speech | Frame.Clause)) !== 0;
  if (!speech && !followsQuotedSentence(context, unit, border)) return null;
  const mention =
    group.clitic >= 0 ? { first: group.clitic, last: group.clitic + 1 } : subjectAfter(doc, cue.last, limit);
  if (!mention || isFirstPerson(context, cue)) return null;
  const quoted = inside[cue.first] as number;
  const marked = border > floor && isClosing(context, border - 1);
  const compared = border < cue.first && doc.tokens.kind[cue.first - 1] === TokenKind.Word; // "comme l'explique X"
  if (group.clitic < 0 && !marked && !compared && !isIncise(context, unit, cue, mention, floor, border, limit))
    return null;
  if (group.clitic < 0 && marked && !speaks(context, unit, border - 1) && !isSource(context, mention, false))
    return null;
  if (group.clitic >= 0 && !marked && quoted === 0 && asks(context, unit)) return null;
  const content =
    quoted > 0
      ? wholeQuotation(context, quoted - 1, border, mention, limit)
      : around(context, unit, cue, mention, floor, border, limit);
  if (!content || content.last <= content.first || isTold(context, unit, content, cue, mention)) return null;
  const source = teller(context, cue, mention, limit);
  if (source === undefined) return null;
  return draftOf(quoted > 0 || content.cut ? "incise" : "inverted-cue", content, cue, source);
}

/** Tokens from a verb to the source that a preposition governs, at most. */
const TELLER = 8;

/**
 * Whose words they are: the subject, but of "a-t-on indiqué |à la préfecture|" and "a appris l'AFP |de source policière|"
 * what a preposition governs; undefined for "a-t-on appris" with nothing behind it.
 */
function teller(context: QuoteContext, cue: CueVerb, mention: Mention, limit: number): Mention | undefined {
  const { doc, nouns } = context;
  const learned = (cue.frames & Frame.Learned) !== 0;
  const nobody = cue.group.clitic >= 0 && nouns[mention.first] !== QuoteNoun.Pronoun;
  if (!learned && !nobody) return mention;
  for (let at = cue.last; at < Math.min(limit, cue.last + TELLER); at++) {
    const bits = bitsAt(doc, at);
    if ((doc.tokens.kind[at] as number) > TokenKind.Number) break;
    if ((bits & (Word.Preposition | Word.Of)) === 0) continue;
    let first = (bits & (Word.Determiner | Word.Of)) === (Word.Determiner | Word.Of) ? at : at + 1; // "du parquet", "des élus"
    if (bitsAt(doc, first) & Word.Of && first > at) first = bitsAt(doc, first) & Word.Determiner ? first : first + 1;
    if (!startsMention(doc, first, true)) continue;
    const found = { first, last: mentionEnd(doc, first, limit) };
    if (isSource(context, found, false)) return found;
  }
  return learned && nobody ? undefined : mention;
}

/** Whether the sentence is the writer's question: "La réforme, réussira-t-elle ?" */
function asks({ doc }: QuoteContext, unit: UnitReading): boolean {
  return doc.tokens.kind[unit.last - 1] === TokenKind.Question;
}

/** "Il a affirmé que …, a-t-il dit": a second cue for the words that a first has reported, by a pronoun. */
function isTold(
  context: QuoteContext,
  unit: UnitReading,
  content: Content,
  { first: cue }: CueVerb,
  mention: Mention,
): boolean {
  const { doc, inside } = context;
  for (let index = unit.firstDraft; index < unit.drafts.length; index++) {
    const draft = unit.drafts[index] as Draft;
    if (draft.cueFirst < content.first || draft.last < content.last - 1 || draft.last > content.last) continue;
    if (draft.cueFirst >= 0 && inside[draft.cueFirst] !== inside[cue]) continue; // « Il dit que non », raconte Jeanne
    if (draft.mention && (isPronoun(doc, draft.mention) || isPronoun(doc, mention))) return true;
  }
  return false;
}

function isPronoun(doc: QuoteContext["doc"], { first, last }: Mention): boolean {
  return last - first === 1 && (bitsAt(doc, first) & Word.SubjectPronoun) !== 0;
}

/** « Le pays sombre », |accuse l'officier|: behind a quoted sentence and a comma any cue with its subject reports it. */
function followsQuotedSentence(context: QuoteContext, unit: UnitReading, border: number): boolean {
  const { doc, inside } = context;
  if (doc.tokens.kind[border] !== TokenKind.Comma || !isClosing(context, border - 1)) return false;
  const { open, from, to } = unit.quotation((inside[border - 1] as number) - 1);
  const before = open > unit.first ? (doc.tokens.kind[open - 1] as number) : TokenKind.Period;
  return isTerminator(before) && mainVerb(doc, from, to) >= 0;
}

function isClosing({ inside }: QuoteContext, at: number): boolean {
  return at >= 0 && (inside[at] as number) > 0 && inside[at] !== inside[at + 1];
}

/** Where the words before an inverted cue end: its comma, or the cue itself behind a mark; -1 where none can. */
function borderBefore(context: QuoteContext, first: number, floor: number): number {
  const { doc } = context;
  let at = first - 1;
  if (at < floor) return -1;
  const bits = bitsAt(doc, at);
  const word = doc.tokens.kind[at] === TokenKind.Word;
  if (word && (bits & Word.Subordinator) !== 0 && (bits & Word.Interrogative) === 0)
    at--; // "comme l'explique"
  else if (word && bits & Word.Relative && at > floor && bits & Word.Complementizer) {
    if (!isDemonstrative(context, at - 1)) return -1; // "ce que souligne"
    at -= 2;
  } else if (word) return -1;
  if (at < floor) return first - 1 === at ? -1 : floor;
  const kind = doc.tokens.kind[at] as number;
  if (kind === TokenKind.Comma) return at;
  if (isClosing(context, at)) return at + 1;
  if (kind === TokenKind.Dash || (kind >= TokenKind.Question && kind <= TokenKind.Ellipsis)) return at + 1;
  return at < first - 1 && kind <= TokenKind.Number ? at + 1 : -1;
}

function isDemonstrative({ doc }: QuoteContext, at: number): boolean {
  const bits = bitsAt(doc, at);
  return (bits & Word.Determiner) !== 0 && (bits & Word.SubjectPronoun) !== 0;
}

function isFirstPerson({ doc }: QuoteContext, { group }: CueVerb): boolean {
  const forms = formsAt(doc, group.finite);
  return (forms & Form.FirstOrSecond) !== 0;
}

/** Whether the quotation that closes at `at` can be somebody's words before a verb without a comma: a sentence, no name. */
function speaks({ doc, inside }: QuoteContext, unit: UnitReading, at: number): boolean {
  const { open, from, to } = unit.quotation((inside[at] as number) - 1);
  return mainVerb(doc, from, to) >= 0 || (open === unit.first && to - from >= 4);
}

/** Whether a verb behind a comma is an incise: a source behind it, words to report before it or behind it. */
function isIncise(
  context: QuoteContext,
  unit: UnitReading,
  cue: CueVerb,
  mention: Mention,
  floor: number,
  border: number,
  limit: number,
): boolean {
  const { doc } = context;
  if (!isSource(context, mention, false)) return false;
  const closed = mention.last >= limit || (doc.tokens.kind[mention.last] as number) > TokenKind.Number;
  if (!closed && mainVerb(doc, mention.last, limit) >= 0 && setOffSubject(doc, floor, cue.first)) return false; // "Jane Ford, mayor of Lurcy, said parents …"
  if (mainVerb(doc, floor, border) >= 0) return true;
  if (mention.last >= limit || doc.tokens.kind[mention.last] !== TokenKind.Comma) return false;
  return (
    mainVerb(doc, mention.last + 1, limit) >= 0 &&
    (cue.frames & Frame.Clause) !== 0 &&
    unit.first <= floor &&
    (startsWithVerb(context, mention.last + 1, limit) || !hasSubjectBefore(context, floor, border))
  );
}

/** "Le pont, souligne la maire, rouvrira": the verb of the subject before the incise follows it. */
function startsWithVerb({ doc }: QuoteContext, at: number, limit: number): boolean {
  const first = (doc.tokens.kind[at] as number) > TokenKind.Number ? at + 1 : at;
  const verb = mainVerb(doc, first, limit);
  return verb >= 0 && verbGroupAt(doc, verb, first).first === first;
}

/** "Le maire, élu hier, a annoncé …": a noun phrase at the head of the sentence that can be the subject of the verb. */
function hasSubjectBefore({ doc }: QuoteContext, floor: number, border: number): boolean {
  return subjectBefore(doc, floor, border)?.first === floor;
}

/** An incise inside the marks: the content is all that they hold. */
export function wholeQuotation(
  { doc }: QuoteContext,
  index: number,
  border: number,
  mention: Mention,
  limit: number,
): Content {
  const { from, to, close } = doc.quotations[index] as (typeof doc.quotations)[number];
  if (close < 0) return contentOf(from, border, true); // the mark was never closed
  let end = mention.last;
  while (end < limit && (doc.tokens.kind[end] as number) <= TokenKind.Number) end++;
  return contentOf(from, to, true, { first: border, last: Math.min(to, end + 1) });
}

/** The words before the cue, and those behind it that go on. */
export function around(
  context: QuoteContext,
  unit: UnitReading,
  cue: CueVerb,
  mention: Mention,
  floor: number,
  border: number,
  limit: number,
): Content | null {
  const { doc } = context;
  if (isLeading(context, floor, border) || (border === floor && isSource(context, mention, false)))
    return behind(context, unit, Math.max(cue.last, mention.last), limit);
  const before = contentBefore(context, unit, floor, border);
  if (!before) return null;
  const start = contentStart(context, unit, floor, border);
  const after = Math.max(cue.last, mention.last);
  const next = unit.quotationFrom(after);
  if (before.clause || mainVerb(doc, before.first, before.last) >= 0 || endsInMarks(context, unit, before.last)) {
    if (next < 0 || !goesOnInMarks(context, unit, after, unit.quotation(next).open)) return before;
    const endMark = doc.tokens.kind[before.last - 1] as number;
    if (endMark >= TokenKind.Period && endMark <= TokenKind.Exclamation) return before;
    const last = reportedEnd(context, unit, unit.quotation(next).open, limit, null);
    return contentOf(
      before.clause ? firstMark(unit, before) : before.first,
      last,
      before.clause && bothMarked(unit, next, last),
      { first: border, last: unit.quotation(next).open },
    );
  }
  let resume = after;
  while (resume < limit && (doc.tokens.kind[resume] as number) <= TokenKind.Number) resume++;
  const kind = resume < limit ? (doc.tokens.kind[resume] as number) : TokenKind.Period;
  if (kind !== TokenKind.Comma || resume + 1 >= limit) return before;
  const last = reportedEnd(context, unit, resume + 1, limit, null);
  return { first: start, last, clause: false, cut: { first: border, last: resume + 1 } };
}

/** Whether long quoted words stand right before the cue, whose verb the lexicon may not hold. */
function endsInMarks({ inside }: QuoteContext, unit: UnitReading, last: number): boolean {
  const index = (inside[last - 1] as number) - 1;
  if (index < 0) return false;
  const { from, to } = unit.quotation(index);
  return to - from >= LONG_FRAGMENT;
}

/** "…, mais, a-t-il ajouté, « … »": the incise opens the words that it reports. */
function isLeading({ doc }: QuoteContext, floor: number, border: number): boolean {
  if (border - 1 <= floor || doc.tokens.kind[border] !== TokenKind.Comma) return false;
  return (bitsAt(doc, border - 1) & Word.Coordinator) !== 0 && doc.tokens.kind[border - 1] === TokenKind.Word;
}

/** The words behind a leading incise. */
function behind(context: QuoteContext, unit: UnitReading, after: number, limit: number): Content | null {
  const { doc } = context;
  let first = after;
  while (first < limit && (doc.tokens.kind[first] as number) <= TokenKind.Number) first++;
  if (first + 1 >= limit || doc.tokens.kind[first] !== TokenKind.Comma) return null;
  const last = reportedEnd(context, unit, first + 1, limit, null);
  return quotedOr(context, unit, { first: first + 1, last, clause: false, cut: null });
}

function firstMark(unit: UnitReading, { first }: Content): number {
  for (const index of unit.quotations) {
    const { from, open } = unit.quotation(index);
    if (from === first) return Math.max(open, unit.first);
  }
  return first;
}

function bothMarked(unit: UnitReading, index: number, last: number): boolean {
  const { to, close } = unit.quotation(index);
  return (close >= 0 ? close + 1 : to) >= last;
}
