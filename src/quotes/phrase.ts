import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { isAdverb } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { Frame } from "./frame.js";
import { type Mention, mentionEnd, startsMention } from "./mention.js";
import { isNameLike } from "./name-like.js";
import { reportedEnd } from "./reported-end.js";
import { subjectOf } from "./subject.js";
import { prepositionEnd } from "./subject-after.js";
import type { UnitReading } from "./unit.js";

/** Tokens from a cue to the last quoted words of its complement, at most. */
const REACH = 120;

/**
 * Quoted words in the complement of a cue: La maire a salué un « grand jour ». Une décision jugée « hâtive » par la
 * préfecture. What somebody calls himself is reported without marks too: Il s'est dit prêt à négocier.
 */
export function readPhrase(context: QuoteContext, unit: UnitReading, cue: CueVerb): Draft | null {
  if ((context.inside[cue.first] as number) > 0 || (cue.frames & (Frame.Phrase | Frame.Opinion)) === 0) return null;
  const { floor } = cue;
  const limit = Math.min(cue.limit, cue.last + REACH);
  const state = Frame.State | Frame.Reflexive;
  if ((cue.frames & state) === state) {
    const stated = readState(context, unit, cue, floor, limit);
    if (stated) return stated;
  }
  if (!hasUnused(unit, cue.last) || isGoverned(context, unit, cue)) return null;
  const end = complementEnd(context, unit, cue, limit);
  let first = -1;
  let last = -1;
  for (const index of unit.quotations) {
    if (!unit.lies(index, cue.last, end) || unit.isUsed(index) || isNameLike(context, unit, index)) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0) return null;
  const passive =
    cue.group.passive || (cue.group.finite < 0 && (formsAt(context.doc, cue.group.head) & Form.PastParticiple) !== 0);
  const mention = passive ? agentAfter(context, unit, last, cue.limit) : subjectOf(context, unit, cue, floor)?.mention;
  if (!mention && !(passive && cue.frames & Frame.Opinion && unit.quotation(first).open - cue.last < 3)) return null;
  if (passive && hasAgentBefore(context, cue.last, unit.quotation(first).open)) return null;
  const single = first === last;
  const from = unit.quotation(first);
  const to = unit.quotation(last);
  const sentence = single && context.doc.tokens.kind[from.open - 1] === TokenKind.Comma; // "She said, « … »"
  const content = contentOf(
    single || from.open < 0 ? from.from : from.open,
    single || to.close < 0 ? to.to : to.close + 1,
    sentence && mainVerb(context.doc, from.from, from.to) >= 0,
  );
  return draftOf(passive ? "passive-agent" : "quoted-phrase", content, cue, mention ?? null);
}

/** Whether marks behind `at` hold words that no quote has used. */
function hasUnused(unit: UnitReading, at: number): boolean {
  for (const index of unit.quotations) if (unit.quotation(index).to > at && !unit.isUsed(index)) return true;
  return false;
}

/** Where the complement of the cue ends: at the next verb of a main clause, the next cue, or the sentence's end. */
function complementEnd(context: QuoteContext, unit: UnitReading, cue: CueVerb, limit: number): number {
  const { doc, inside } = context;
  let pending = 0;
  for (let at = cue.last; at < limit; at++) {
    if ((inside[at] as number) > 0) continue;
    const kind = doc.tokens.kind[at] as number;
    if (kind === TokenKind.Semicolon || endsSentence(doc, at)) return at;
    if (kind !== TokenKind.Word) continue;
    if (pending === 0 && isOwnCue(context, unit, at)) return at;
    const bits = bitsAt(doc, at);
    if (bits & (Word.Relative | Word.Complementizer | Word.Subordinator)) pending = 1;
    else if (isFiniteVerb(doc, at)) {
      if (pending === 0) return at;
      pending = 0;
    }
  }
  return limit;
}

/** Whether a cue starts at `at` that governs words itself: a finite verb or a participle, not the infinitive of another. */
function isOwnCue({ doc }: QuoteContext, unit: UnitReading, at: number): boolean {
  const cue = unit.cueAt(at);
  return cue !== undefined && (formsAt(doc, cue.group.head) & Form.Infinitive) === 0;
}

/** Whether an infinitive hangs on a cue before it, which then governs its words: "a demandé de préciser …". */
function isGoverned({ doc }: QuoteContext, unit: UnitReading, cue: CueVerb): boolean {
  if ((formsAt(doc, cue.group.head) & Form.Infinitive) === 0 || cue.group.finite >= 0) return false;
  for (let index = unit.firstVerb; index < unit.verbs.length; index++) {
    const { first, last, frames } = unit.verbs[index] as CueVerb;
    if (first < cue.first && cue.first - last < 12 && (frames & Frame.Phrase) !== 0) return true;
  }
  return false;
}

/** « x » par Y: the agent right behind the last quoted words. */
function agentAfter({ doc }: QuoteContext, unit: UnitReading, index: number, limit: number): Mention | null {
  const { close } = unit.quotation(index);
  for (let at = close + 1; close >= 0 && at < Math.min(limit, close + 14); at++) {
    if ((doc.tokens.kind[at] as number) > TokenKind.Number && doc.tokens.kind[at] !== TokenKind.Comma) return null;
    if ((bitsAt(doc, at) & Word.By) === 0) continue;
    return at + 1 < limit && startsMention(doc, at + 1)
      ? { first: at + 1, last: mentionEnd(doc, at + 1, limit) }
      : null;
  }
  return null;
}

function hasAgentBefore({ doc }: QuoteContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bitsAt(doc, at) & Word.By) return true;
  return false;
}

/** "se dit prêt à …": the whole complement. */
function readState(context: QuoteContext, unit: UnitReading, cue: CueVerb, floor: number, limit: number): Draft | null {
  const { doc } = context;
  let first = cue.last;
  for (let at = first; at < limit && at < cue.last + 6 && bitsAt(doc, at) & Word.Preposition; ) {
    at = prepositionEnd(doc, at, limit); // "pour l'instant"
    if (at < limit && isAttribute(context, at)) first = at;
  }
  const light = Word.Weekday | Word.Month;
  while (first < limit && (isAdverb(doc, first) || bitsAt(doc, first) & light || isRemark(context, first))) first++;
  if (first >= limit || !isAttribute(context, first)) return null;
  const source = subjectOf(context, unit, cue, floor);
  if (!source) return null;
  const last = reportedEnd(context, unit, first, limit, cue, true);
  const quoted = unit.quotationIn(first, last);
  const alone = quoted < 0 ? null : unit.quotation(quoted);
  const whole = alone !== null && alone.open === first && alone.close === last - 1;
  const content = whole ? contentOf(alone.from, alone.to) : contentOf(first, last);
  return draftOf("stated-attitude", content, cue, source.mention, source.mention === null);
}

/** "de son côté", "pour sa part", "pour l'instant" between a verb and its complement. */
function isRemark({ doc }: QuoteContext, at: number): boolean {
  const bits = bitsAt(doc, at);
  if (bits & Word.Possessive) return (bitsAt(doc, at - 1) & Word.Preposition) !== 0;
  return (bits & Word.Preposition) !== 0 && (bitsAt(doc, at + 1) & Word.Possessive) !== 0
    ? true
    : (bitsAt(doc, at - 1) & Word.Possessive) !== 0;
}

/** An adjective or participle, or a mark: no infinitive, no conjunction, no determiner. */
function isAttribute({ doc }: QuoteContext, at: number): boolean {
  const kind = doc.tokens.kind[at] as number;
  if (kind === TokenKind.OpenMark || kind === TokenKind.StraightMark) return true;
  if (kind !== TokenKind.Word || formsAt(doc, at) & Form.Infinitive) return false;
  return (
    (bitsAt(doc, at) &
      (Word.Determiner |
        Word.Complementizer |
        Word.Preposition |
        Word.Coordinator |
        Word.Subordinator |
        Word.SubjectPronoun)) ===
    0
  );
}
