import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import type { Draft } from "./draft.js";
import { QuoteNoun } from "./lexicon.js";
import { isCapital, type Mention, mentionEnd, startsMention } from "./mention.js";
import { isSource } from "./source-test.js";
import { subjectBefore, subjectOfVerb } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** The source of a cue: the words that name it; null inside where the clause names none. */
export interface Source {
  readonly mention: Mention | null;
}

/** Who says what a cue with its words behind it reports; null where the cue is no report ("on dit que", "je crois que"). */
export function subjectOf(context: QuoteContext, unit: UnitReading, cue: CueVerb, floor: number): Source | null {
  const { doc } = context;
  const { group } = cue;
  if (group.finite >= 0) {
    if (formsAt(doc, group.finite) & Form.FirstOrSecond) return null;
    if (group.pronoun >= 0) {
      if (context.nouns[group.pronoun] !== QuoteNoun.Pronoun) return null;
      return { mention: { first: group.pronoun, last: group.pronoun + 1 } };
    }
    if (group.clitic >= 0) return null;
    const mention = subjectBefore(doc, floor, group.first);
    return mention && isPossibleSource(context, mention) ? { mention } : null;
  }
  const adjacent = adjacentSubject(context, cue, floor);
  if (adjacent) return { mention: adjacent };
  const lent = lentSubject(context, unit, cue, floor);
  if (lent && !isFirstPerson(context, lent) && canSpeak(context, unit, lent)) return { mention: lent };
  if (lent) {
    const nearest = subjectOfNearest(context, cue, floor);
    if (!nearest || isFirstPerson(context, nearest)) return null;
    return canSpeak(context, unit, nearest) ? { mention: nearest } : null;
  }
  return formsAt(doc, group.head) & Form.Infinitive ? null : { mention: null };
}

function isPossibleSource({ doc, lexicon }: QuoteContext, { first, last }: Mention): boolean {
  if (last - first > 1) return true;
  const bits = bitsAt(doc, first);
  const pronoun = (bits & Word.SubjectPronoun) !== 0 || lexicon.indefinite.has(doc.tokens.word[first] as number); // "many said"
  return pronoun || (bits & (Word.Determiner | Word.Numeral)) === 0;
}

/** A pronoun, a source, or whoever has spoken in the sentence: no price that "rose, signalling that …". */
function canSpeak(context: QuoteContext, unit: UnitReading, mention: Mention): boolean {
  if (context.nouns[mention.first] === QuoteNoun.Pronoun || isSource(context, mention, false)) return true;
  for (let index = unit.firstDraft; index < unit.drafts.length; index++)
    if ((unit.drafts[index] as Draft).mention === mention) return true;
  return false;
}

/** "je", "nous": a pronoun that no source is named by. */
function isFirstPerson({ doc, nouns }: QuoteContext, { first, last }: Mention): boolean {
  return last - first === 1 && (bitsAt(doc, first) & Word.SubjectPronoun) !== 0 && nouns[first] !== QuoteNoun.Pronoun;
}

/** The subject right before a participle: "le ministre dénonçant …", "Et Jean Petit de s'interroger". */
function adjacentSubject(context: QuoteContext, cue: CueVerb, floor: number): Mention | null {
  const { doc } = context;
  let end = cue.first;
  const infinitive = (formsAt(doc, cue.group.head) & Form.Infinitive) !== 0;
  if (infinitive) {
    if (end - 1 < floor || (bitsAt(doc, end - 1) & Word.Of) === 0 || (bitsAt(doc, floor) & Word.Coordinator) === 0)
      return null;
    end--;
  }
  if (end <= floor || (doc.tokens.kind[end - 1] as number) > TokenKind.Number) return null;
  for (let at = Math.max(floor, end - 20); at < end; at++) {
    if (!startsMention(doc, at)) continue;
    const before = at > floor && doc.tokens.kind[at - 1] === TokenKind.Word ? bitsAt(doc, at - 1) : Word.Coordinator;
    const led = Word.Coordinator | Word.With | (isCapital(doc, at) && !infinitive ? Word.Of : 0); // "footage of Jane Ford saying"
    const object = !infinitive && isObject(context, at, floor, end);
    if ((before & led) === 0 && !object) continue;
    if (end - at > 1 && mentionEnd(doc, at, end) === end) return { first: at, last: end };
  }
  return null;
}

/** "reçoivent |un appel| les informant que": the object of a verb, of which a participle without a comma says more. */
function isObject({ doc, lexicon }: QuoteContext, at: number, floor: number, end: number): boolean {
  if (at <= floor || !lexicon.indefinite.has(doc.tokens.word[at] as number) || end - at > 6) return false;
  return isFiniteVerb(doc, at - 1) || (formsAt(doc, at - 1) & Form.PastParticiple) !== 0;
}

/** The source of the sentence's cue, or the subject of its verb: "Le maire s'est levé, ajoutant que …". */
function lentSubject({ doc }: QuoteContext, unit: UnitReading, cue: CueVerb, floor: number): Mention | null {
  for (let index = unit.drafts.length - 1; index >= unit.firstDraft; index--) {
    const draft = unit.drafts[index] as Draft;
    if (draft.mention && draft.cueFirst >= floor && draft.cueFirst < cue.first) return draft.mention;
  }
  const before = nearestVerb(doc, floor, cue.first);
  const verb = before >= 0 ? before : mainVerb(doc, cue.last, unit.last);
  if (verb < 0) return null;
  const group = verbGroupAt(doc, verb, floor);
  if (group.pronoun >= 0) return { first: group.pronoun, last: group.pronoun + 1 };
  return subjectBefore(doc, before >= 0 ? floor : partStart(doc, floor, verb), group.first);
}

/** "C'est ainsi qu'|il| a parlé, ajoutant que …": the subject of the last verb before, be it in a subordinate clause. */
function subjectOfNearest({ doc }: QuoteContext, cue: CueVerb, floor: number): Mention | null {
  for (let at = cue.first - 1; at >= Math.max(floor, cue.first - 40); at--) {
    if (isFiniteVerb(doc, at)) return subjectOfVerb(doc, floor, at);
  }
  return null;
}

function nearestVerb(doc: QuoteContext["doc"], floor: number, first: number): number {
  return mainVerb(doc, Math.max(floor, first - 150), first);
}

/** The start of the comma part before the verb. */
function partStart(doc: QuoteContext["doc"], floor: number, verb: number): number {
  for (let at = verb - 1; at > floor; at--) if (doc.tokens.kind[at] === TokenKind.Comma) return at + 1;
  return floor;
}
