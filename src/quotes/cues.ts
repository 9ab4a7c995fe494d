import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isNounPlace, NO_VERB } from "../syntax/clauses.js";
import { isAdverb, type VerbGroup, verbGroupAt } from "../syntax/verb-group.js";
import type { Hits } from "../text/hits.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { floorAt, limitAt } from "./bounds.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb, SourceCue } from "./cue.js";
import { Frame } from "./frame.js";
import { CuePhrase } from "./lexicon.js";
import type { UnitReading } from "./unit.js";

/** Forms that a noun may be written like. */
const NOUNLIKE: number = Form.Present | Form.Infinitive | Form.PresentParticiple;
/** Tokens between an auxiliary's first participle and the next, at most. */
const SHARED = 60;

/** Reads the cues of a unit from the rows `[row, rowEnd)` of the hits, in order. */
export function readCues(context: QuoteContext, unit: UnitReading, hits: Hits, row: number, rowEnd: number): void {
  const { start } = hits;
  for (let at = row; at < rowEnd; ) {
    let end = at + 1;
    while (end < rowEnd && start[end] === start[at]) end++;
    readToken(context, unit, hits, at, end);
    at = end;
  }
}

/** Reads the hits that start at one token; of several the longest, which comes last, counts. */
function readToken(context: QuoteContext, unit: UnitReading, hits: Hits, row: number, rowEnd: number): void {
  const { lexicon } = context;
  const first = hits.start[row] as number;
  let group: VerbGroup | null = null;
  let reading = -1;
  let end = -1;
  for (let at = row; at < rowEnd; at++) {
    const last = hits.end[at] as number;
    const value = hits.value[at] as number;
    if (value < CuePhrase.Verb) {
      addPhrase(value === CuePhrase.Connective ? unit.connectives : unit.sources, value, first, last);
      continue;
    }
    group ??= verbGroupAt(context.doc, first, unit.first);
    const reflexive = ((lexicon.frames[value - CuePhrase.Verb] as number) & Frame.Reflexive) !== 0;
    if (reflexive !== group.reflexive || Math.max(last, group.last) <= end) continue;
    reading = value - CuePhrase.Verb;
    end = Math.max(last, group.last);
  }
  if (!group || reading < 0) return;
  const frames = lexicon.frames[reading] as number;
  if (!isVerb(context, unit, group, frames)) return;
  const floor = floorAt(context, unit, group.first);
  const limit = limitAt(context, unit, group.first);
  const shared = withSharedAuxiliary(context, group, unit, floor);
  const lemma = lexicon.lemmas[reading] as string;
  unit.addVerb({ frames, lemma, group: shared, first: shared.first, last: end, floor, limit });
}

/** Adds a wording, in the place of a shorter one that starts at the same token. */
function addPhrase(list: SourceCue[], kind: CuePhrase, first: number, last: number): void {
  if (list.length > 0 && (list[list.length - 1] as SourceCue).first === first) list.pop();
  list.push({ kind, first, last, mention: undefined, ends: false });
}

/**
 * "a estimé que … et |assumé| une « erreur »": a participle behind "and" shares the auxiliary of the cue before it, where
 * no other participle or adjective stands right before the "and".
 */
function withSharedAuxiliary(context: QuoteContext, group: VerbGroup, unit: UnitReading, floor: number): VerbGroup {
  const { doc } = context;
  if (group.finite >= 0) return withoutPartner(context, group);
  if (unit.verbs.length === unit.firstVerb) return group;
  const before = unit.verbs[unit.verbs.length - 1] as CueVerb;
  if (before.first < floor || group.head - before.last > SHARED) return group;
  let and = group.first - 1;
  while (and > before.last && isAdverb(doc, and)) and--;
  const perfect = before.group.finite >= 0 && before.group.finite !== before.group.head && !before.group.passive;
  if (!perfect || (bitsAt(doc, and) & Word.And) === 0) return group;
  if ((formsAt(doc, group.head) & formsAt(doc, before.group.head) & Form.PastParticiple) === 0) return group;
  if ((formsAt(doc, and - 1) & Form.PastParticiple) !== 0 && and - 1 >= before.last) return group;
  return { ...group, finite: before.group.finite, form: before.group.form, passive: false };
}

/** "a salué le pont et |précisé| que": the group without the participle that it shares its auxiliary with. */
function withoutPartner({ doc }: QuoteContext, group: VerbGroup): VerbGroup {
  let and = false;
  for (let at = group.head - 1; at > group.finite; at--) {
    if (and && formsAt(doc, at) & Form.PastParticiple) return { ...group, first: group.head };
    if (bitsAt(doc, at) & Word.And) and = true;
  }
  return group;
}

/** Whether an annotator says that a form that may be a noun is one: "the member states". */
function isNoun({ annotations }: QuoteContext["doc"], head: number): boolean {
  const part = annotations?.partOfSpeechAt(head) ?? null;
  return part === "noun" || part === "name" || part === "adjective";
}

/** Whether marks close right before the token, or before the name it follows: "« … », |notes| Jane Ford", "« … », Ford |states|". */
function isBehindMarks({ tokens }: QuoteContext["doc"], at: number, floor: number): boolean {
  let before = at - 1;
  if (before > floor && tokens.shape[before] === Shape.Capitalised && tokens.kind[before] === TokenKind.Word) before--;
  const kind = tokens.kind[before] as number;
  return before > floor && (kind === TokenKind.CloseMark || kind === TokenKind.StraightMark);
}

/** Whether the form is a verb here: not a noun behind its determiner, not a name. */
function isVerb(context: QuoteContext, unit: UnitReading, group: VerbGroup, frames: number): boolean {
  const { doc } = context;
  const { head } = group;
  if (group.finite >= 0 && group.finite !== head) return true;
  if (doc.tokens.shape[head] === Shape.Capitalised && head > unit.first) {
    const before = doc.tokens.kind[head - 1] as number;
    if (before <= TokenKind.Number || before === TokenKind.CloseMark || before === TokenKind.Comma) return false;
    if (before === TokenKind.StraightMark && isBehindMarks(doc, head, unit.first)) return false; // "… ." State officials
  }
  if (bitsAt(doc, head) & NO_VERB) return false;
  const forms = formsAt(doc, head);
  if ((forms & (Form.Infinitive | Form.PresentParticiple)) === 0 && isNounPlace(doc, head)) return false;
  if ((frames & Frame.Homograph) === 0 || group.pronoun >= 0 || (forms & NOUNLIKE) === 0) return true;
  return isBehindMarks(doc, head, unit.first) || !isNounlike(context, head, unit.first);
}

/** Whether a form that may be a noun is one. An annotator takes longer than all else: it is asked last. */
function isNounlike({ doc, lexicon }: QuoteContext, head: number, floor: number): boolean {
  const before = head > floor ? (doc.tokens.word[head - 1] as number) : 0;
  if (lexicon.nounAfter.has(before)) return true;
  return !lexicon.verbAfter.has(before) && isNoun(doc, head);
}
