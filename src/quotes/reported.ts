import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, isNounPlace, mainVerb } from "../syntax/clauses.js";
import { isAdverb } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { startsBareClause, startsPlainClause } from "./bare-clause.js";
import { endsSentence, type QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { type Content, contentOf, type Draft, draftOf } from "./draft.js";
import { Frame } from "./frame.js";
import { QuoteNoun } from "./lexicon.js";
import { startsMention } from "./mention.js";
import { reportedEnd } from "./reported-end.js";
import { subjectOf } from "./subject.js";
import { subordinateEnd } from "./subordinate-end.js";
import type { UnitReading } from "./unit.js";

/** Tokens between a cue and the word that opens its clause, at most. */
const REACH = 40;
/** Tokens of a reported clause at most. */
const LONGEST = 400;

type Opening = {
  readonly first: number;
  readonly rule: "reported-clause" | "reported-question" | "reported-infinitive";
};

/**
 * A cue with a clause behind it: Le maire a déclaré que … ; il demande si … ; elle dit vouloir … ; ajoutant que …
 */
export function readReported(context: QuoteContext, unit: UnitReading, cue: CueVerb): Draft | null {
  const { floor, frames, group } = cue;
  if (group.passive || group.modal) return null;
  const unmarked = (frames & (Frame.Clause | Frame.Question | Frame.Infinitive)) !== 0;
  if (!unmarked && (!unit.hasMarks || (context.inside[cue.first] as number) > 0)) return null;
  if (isDenied(context, cue)) return null;
  const limit = Math.min(cue.limit, cue.last + LONGEST);
  const opening = openingAfter(context, unit, cue, limit);
  if (!opening || opening.first >= limit) return null;
  const source = subjectOf(context, unit, cue, floor);
  if (!source) return null;
  const { first, rule } = opening;
  const last = contentEnd(context, unit, cue, first, limit, rule === "reported-infinitive");
  if (last <= first || (!unmarked && !isMarked(context, unit, first, last))) return null;
  const named = group.finite < 0 && rule === "reported-clause" ? "participle-cue" : rule;
  return draftOf(named, withoutMarks(unit, first, last), cue, source.mention, source.mention === null);
}

/** Where the reported words that start at `first` end. */
function contentEnd(
  context: QuoteContext,
  unit: UnitReading,
  cue: CueVerb,
  first: number,
  limit: number,
  verbless: boolean,
): number {
  const inside = insideMarks(context, unit, cue, first);
  if (inside >= 0) return inside;
  const main = Math.min(limit, subordinateEnd(context, unit, cue, first, limit, verbless));
  const last = reportedEnd(context, unit, first, main, cue, verbless);
  return trimmed(context, first, last);
}

/** Whether marks hold words of the content. */
function isMarked({ inside }: QuoteContext, unit: UnitReading, first: number, last: number): boolean {
  return (inside[first] as number) > 0 || unit.quotationIn(first - 1, last + 1) >= 0;
}

/** The content, or what marks hold that stand around all of it. */
function withoutMarks(unit: UnitReading, first: number, last: number): Content {
  for (const index of unit.quotations) {
    const { open, from, to, close } = unit.quotation(index);
    if ((open === first || from === first) && close >= last - 1 && unit.lies(index, first - 1, last + 1))
      return contentOf(from, to);
  }
  return contentOf(first, last);
}

/** "n'a pas dit que", "sans dire que", "il faut dire que", "c'est-à-dire que". */
function isDenied({ doc, nouns, inside }: QuoteContext, { group, first }: CueVerb): boolean {
  if (group.negated || (group.modal && group.pronoun >= 0)) return true;
  if (group.finite >= 0 || first < 2) return false;
  if (inside[first] && formsAt(doc, group.head) & Form.Infinitive) return true;
  if (nouns[first - 1] === QuoteNoun.Denial) return true;
  return (bitsAt(doc, first - 2) & Word.Be) !== 0 && (bitsAt(doc, first - 1) & Word.Preposition) !== 0;
}

function trimmed({ doc }: QuoteContext, first: number, end: number): number {
  let last = end;
  while (last > first && doc.tokens.kind[last - 1] === TokenKind.Comma) last--;
  return last;
}

/** « que … »: the end of the marks that hold the clause with its conjunction, where the sentence does not go on behind them; else -1. */
function insideMarks({ doc, inside }: QuoteContext, unit: UnitReading, cue: CueVerb, first: number): number {
  const index = inside[first] as number;
  if (index === 0 || index === inside[cue.first]) return -1;
  const { from, to, close } = unit.quotation(index - 1);
  const goesOn = close >= 0 && close + 1 < unit.last && (doc.tokens.kind[close + 1] as number) <= TokenKind.Number;
  return from === first && !goesOn ? to : -1;
}

/** Where the reported words start behind the cue; null where nothing is reported. */
function openingAfter(context: QuoteContext, unit: UnitReading, cue: CueVerb, limit: number): Opening | null {
  const { doc } = context;
  const { kind } = doc.tokens;
  const { frames } = cue;
  const end = Math.min(limit, cue.last + REACH);
  let object = false;
  let parts = 0;
  for (let at = cue.last; at < end; at++) {
    const mark = kind[at] as number;
    if (mark > TokenKind.Number) {
      if (mark === TokenKind.OpenMark || mark === TokenKind.StraightMark)
        return openingMark(context, cue, at, end, object);
      if (mark === TokenKind.Comma) {
        if (at + 1 < end && isParticiple(context, at + 1)) return null;
        parts++;
      } else if (mark === TokenKind.Period && endsSentence(doc, at)) return null;
      else if (mark !== TokenKind.OpenParenthesis && mark !== TokenKind.CloseParenthesis && mark !== TokenKind.Period)
        return null;
      continue;
    }
    const bits = bitsAt(doc, at);
    if (bits & Word.Complementizer) return openingClause(context, cue, at, object);
    const clause =
      (frames & Frame.Bare) !== 0
        ? parts !== 1 && startsBareClause(context, unit, cue, at, limit)
        : at === cue.last && startsPlainClause(context, cue, at, limit);
    if (clause) return { first: at, rule: "reported-clause" };
    if (
      bits & Word.Interrogative &&
      frames & Frame.Question &&
      !object &&
      parts !== 1 &&
      isQuestionWord(context, at, limit)
    )
      return { first: at, rule: "reported-question" };
    if (at > cue.last && (bits & Word.Relative || (isParticiple(context, at) && !isNounPlace(doc, at)))) return null; // "étant précisé que"
    if (isFiniteVerb(doc, at)) return null;
    if (object) continue;
    if (frames & Frame.Infinitive && isInfinitive(context, at) && !isGoverned(context, at))
      return { first: negationBefore(context, cue.last, at), rule: "reported-infinitive" };
    object = isObject(context, cue, at);
  }
  return null;
}

/** « que … », « vouloir … »: the conjunction or the infinitive stands inside the marks that open at `at`. */
function openingMark(context: QuoteContext, cue: CueVerb, at: number, end: number, object: boolean): Opening | null {
  if (bitsAt(context.doc, at + 1) & Word.Complementizer && at + 1 < end && !object)
    return { first: at + 1, rule: "reported-clause" };
  const infinitive = (cue.frames & Frame.Infinitive) !== 0 && at === cue.last && isInfinitive(context, at + 1);
  return infinitive ? { first: at, rule: "reported-infinitive" } : null;
}

/** The clause that the conjunction at `at` opens; null where it opens none that the cue reports. */
function openingClause(context: QuoteContext, cue: CueVerb, at: number, object: boolean): Opening | null {
  const { doc } = context;
  const { frames } = cue;
  const behind = doc.tokens.kind[at + 1];
  if (behind === TokenKind.Enclitic)
    return frames & Frame.Bare && !object ? { first: at, rule: "reported-clause" } : null; // "says |that's| enough"
  if ((frames & (Frame.Clause | Frame.Marked)) === 0 || (object && (frames & Frame.Addressee) === 0)) return null;
  if (at === cue.last) {
    if (startsComparison(context, cue)) return null;
  } else if (bitsAt(doc, at - 1) & (Word.Negation | Word.Subordinator | Word.Preposition)) return null; // "ne dit plus que", "alors que", "pour que"
  return { first: at + (behind === TokenKind.Comma ? 2 : 1), rule: "reported-clause" };
}

/** "plus tard que dit": a participle that no auxiliary governs; "après |avoir dit| que" is an infinitive. */
function startsComparison({ doc }: QuoteContext, { group }: CueVerb): boolean {
  if (group.finite >= 0 || bitsAt(doc, group.head - 1) & Word.Have) return false;
  return (formsAt(doc, group.head) & Form.PastParticiple) !== 0;
}

function isInfinitive({ doc }: QuoteContext, at: number): boolean {
  return (formsAt(doc, at) & Form.Infinitive) !== 0 && (bitsAt(doc, at) & (Word.Determiner | Word.Preposition)) === 0;
}

function isParticiple({ doc }: QuoteContext, at: number): boolean {
  return (formsAt(doc, at) & Form.PresentParticiple) !== 0 && (bitsAt(doc, at) & Word.Preposition) === 0;
}

/** Whether the interrogative at `at` opens an indirect question: a clause with a verb stands behind it. */
function isQuestionWord({ doc }: QuoteContext, at: number, limit: number): boolean {
  const bits = bitsAt(doc, at);
  if (bits & (Word.Determiner | Word.Relative) && (bits & Word.Subordinator) === 0) return false;
  return mainVerb(doc, at + 1, Math.min(limit, at + 30)) >= 0;
}

/** "pour faire", "de faire": the infinitive of a preposition. */
function isGoverned({ doc }: QuoteContext, at: number): boolean {
  let before = at - 1;
  while (
    bitsAt(doc, before) & (Word.Negation | Word.ObjectPronoun | Word.Reflexive) &&
    (bitsAt(doc, before) & Word.Preposition) === 0
  )
    before--;
  return (bitsAt(doc, before) & (Word.Preposition | Word.Modal)) !== 0 && doc.tokens.kind[before] === TokenKind.Word;
}

/** "ne pas avoir": the negation belongs to the infinitive. */
function negationBefore({ doc }: QuoteContext, from: number, at: number): number {
  let first = at;
  while (first > from && bitsAt(doc, first - 1) & (Word.Negation | Word.ObjectPronoun | Word.Reflexive)) first--;
  return first;
}

/** Whether a bare object starts at `at`: behind it "que" is a relative. Days and the complement of a preposition are none. */
function isObject({ doc }: QuoteContext, cue: CueVerb, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (doc.tokens.kind[at] === TokenKind.Number || bits & (Word.Weekday | Word.Month)) return false;
  if (at > cue.last) {
    if (doc.tokens.kind[at - 1] !== TokenKind.Word) return false;
    if (bitsAt(doc, at - 1) & (Word.Preposition | Word.Determiner | Word.Of | Word.Weekday)) return false;
    if ((bits & Word.Determiner) === 0 && !isAdverb(doc, at - 1)) return false;
  }
  if (at + 1 < doc.tokens.length && bitsAt(doc, at + 1) & Word.Weekday) return false;
  return startsMention(doc, at);
}
