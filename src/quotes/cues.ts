import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { LexiconSet } from "../language/sets.js";
import { Word } from "../language/word.js";
import { isNounPlace, NO_VERB } from "../syntax/clauses.js";
import { isAdverb, type VerbGroup, verbGroupAt } from "../syntax/verb-group.js";
import type { Hits } from "../text/lexicon.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { boundsOf } from "./bounds.js";
import type { QuoteContext, Unit } from "./context.js";
import { CuePhrase, type CueSense } from "./lexicon.js";

/** Forms that a noun may be written like. */
const NOUNLIKE: number = Form.Present | Form.Infinitive | Form.PresentParticiple;
/** Tokens between an auxiliary's first participle and the next, at most. */
const SHARED = 60;

/** A verb that may attribute words. */
export interface CueVerb {
  readonly sense: CueSense;
  readonly lemma: string;
  readonly group: VerbGroup;
  /** First token of the group. */
  readonly first: number;
  /** One past the last token of the verb or of the phrase it opens ("fait valoir"). */
  readonly last: number;
  /** The sentence around it, inside the quotation it stands in: `[floor, limit)`. */
  readonly floor: number;
  readonly limit: number;
}

/** A wording before a source, one that names its source itself, or one that only connects. */
export interface SourceCue {
  readonly kind: CuePhrase;
  readonly first: number;
  readonly last: number;
}

/** The cues of one unit, in order. */
export interface Cues {
  readonly verbs: CueVerb[];
  readonly sources: SourceCue[];
  /** Wordings that only connect: "par ailleurs". */
  readonly connectives: SourceCue[];
}

/** Reads the cues of a unit from the rows `[row, rowEnd)` of the hits. */
export function cuesOf(context: QuoteContext, unit: Unit, row: number, rowEnd: number): Cues {
  const cues: Cues = { verbs: [], sources: [], connectives: [] };
  const { start } = context.doc.hits[LexiconSet.Cue] as Hits;
  for (let at = row; at < rowEnd; ) {
    let end = at + 1;
    while (end < rowEnd && start[end] === start[at]) end++;
    readToken(context, unit, at, end, cues);
    at = end;
  }
  return cues;
}

/** Reads the hits that start at one token; of several the longest, which comes last, counts. */
function readToken(context: QuoteContext, unit: Unit, row: number, rowEnd: number, cues: Cues): void {
  const hits = context.doc.hits[LexiconSet.Cue] as Hits;
  const first = hits.start[row] as number;
  let group: VerbGroup | null = null;
  let sense: CueSense | null = null;
  let end = -1;
  for (let at = row; at < rowEnd; at++) {
    const last = hits.end[at] as number;
    const value = hits.value[at] as number;
    if (value < CuePhrase.Verb) {
      const list = value === CuePhrase.Connective ? cues.connectives : cues.sources;
      if (list.at(-1)?.first === first) list.pop();
      list.push({ kind: value, first, last });
    } else {
      group ??= verbGroupAt(context.doc, first, unit.first);
      const read = context.lexicon.senses[value - CuePhrase.Verb] as CueSense;
      if (read.reflexive !== group.reflexive || Math.max(last, group.last) <= end) continue;
      sense = read;
      end = Math.max(last, group.last);
    }
  }
  if (!group || !sense || !isVerb(context, unit, group, sense)) return;
  const [floor, limit] = boundsOf(context, unit, group.first);
  const shared = withSharedAuxiliary(context, group, cues.verbs.at(-1), floor);
  const verb = { sense, lemma: sense.lemma, group: shared, first: shared.first, last: end, floor, limit };
  cues.verbs.push(verb);
  context.verbAt[verb.first] = context.verbs.push(verb);
}

/**
 * "a estimé que … et |assumé| une « erreur »": a participle behind "and" shares the auxiliary of the cue before it, where
 * no other participle or adjective stands right before the "and".
 */
function withSharedAuxiliary(
  context: QuoteContext,
  group: VerbGroup,
  before: CueVerb | undefined,
  floor: number,
): VerbGroup {
  const { doc } = context;
  if (group.finite >= 0) return withoutPartner(context, group);
  if (!before || before.first < floor || group.head - before.last > SHARED) return group;
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
function isVerb(context: QuoteContext, unit: Unit, group: VerbGroup, { homograph }: CueSense): boolean {
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
  if (!homograph || group.pronoun >= 0 || (forms & NOUNLIKE) === 0) return true;
  return isBehindMarks(doc, head, unit.first) || !isNounlike(context, head, unit.first);
}

/** Whether a form that may be a noun is one. An annotator takes longer than all else: it is asked last. */
function isNounlike({ doc, lexicon }: QuoteContext, head: number, floor: number): boolean {
  const before = head > floor ? (doc.tokens.word[head - 1] as number) : 0;
  if (lexicon.nounAfter.has(before)) return true;
  return !lexicon.verbAfter.has(before) && isNoun(doc, head);
}
