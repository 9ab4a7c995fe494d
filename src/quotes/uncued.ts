import { bitsAt, formsAt, indexBefore } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext } from "./context.js";
import { contentStart } from "./covered.js";
import type { SourceCue } from "./cue.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { QuoteNoun } from "./lexicon.js";
import type { Mention } from "./mention.js";
import { isNameLike } from "./name-like.js";
import { reportedEnd } from "./reported-end.js";
import { isSource } from "./source-test.js";
import { subjectBefore, subjectOfVerb } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** Words that marks inside a sentence must hold to be somebody's where no cue governs them. */
const LONG = 7;
/** Tokens before marks in which a naming noun makes them a title, at most. */
const NAMING = 6;

/**
 * Quoted words inside the writer's sentence that no cue governs: a clause whose verb they hold, La route « sera longue »,
 * or a longer part of one, Le chantier avance « malgré la pluie et le gel ».
 */
export function readUncued(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { open, close, from, to } = unit.quotation(index);
  if (open < 0 || close < 0 || to <= from || unit.heading) return null;
  if (unit.covers(open) || isNameLike(context, unit, index)) return null;
  const predicate = predicateStart(context, unit, open, from);
  if (predicate >= 0) {
    const own = ownSource(context, unit, open, from);
    const last = reportedEnd(context, unit, predicate, unit.last, null);
    const content = contentOf(predicate, Math.max(last, close + 1));
    return draftOf("quoted-predicate", content, null, own, own === null, "low");
  }
  if (sentenceStart(context, unit, open) === open && endsThere(context, unit, close + 1)) {
    // « Une belle journée. » behind a quote goes on it, elsewhere it is a slogan
    const goesOn = index > 0 && context.used[index - 1] === 1 && isNear(context, unit.quotation(index - 1).to, open);
    return goesOn ? draftOf("floating", contentOf(from, to, true), null, null, true, "low") : null;
  }
  if (to - from < LONG || isTerm(context, unit, open, from)) return null;
  const own = ownSource(context, unit, open, from);
  const content = contentOf(from, to, standsAlone(context, unit, open, close + 1) && mainVerb(doc, from, to) >= 0);
  return draftOf("quoted-fragment", content, null, own, own === null, "low");
}

/** Sentences between words and those they go on, at most. */
const NEAR = 2;

function isNear({ doc }: QuoteContext, before: number, at: number): boolean {
  return indexBefore(doc.sentences, at) - indexBefore(doc.sentences, before) <= NEAR;
}

/** Who says words inside a sentence: the subject of a cue that opens them, or of the verb before them, if a person or body. */
function ownSource(context: QuoteContext, unit: UnitReading, open: number, from: number): Mention | null {
  const { doc } = context;
  const floor = sentenceStart(context, unit, open);
  if (unit.cueAt(from)) return subjectBefore(doc, floor, open);
  if (bitsAt(doc, from) & (Word.Reflexive | Word.ObjectPronoun)) return null; // "Le maire « m'a dit … »"
  const verb = mainVerb(doc, floor, open);
  const subject = verb >= 0 ? subjectOfVerb(doc, floor, verb) : null;
  return subject && bitsAt(doc, subject.first) & Word.SubjectPronoun
    ? null
    : subject && isSource(context, subject, true)
      ? subject
      : null;
}

/** Where the clause starts whose finite verb opens the marks behind its subject; -1 if none does. */
function predicateStart(context: QuoteContext, unit: UnitReading, open: number, from: number): number {
  const { doc } = context;
  const clitic = Word.Negation | Word.ObjectPronoun | Word.Reflexive;
  let verb = from;
  while (verb < from + 2 && bitsAt(doc, verb) & clitic && !isFiniteVerb(doc, verb)) verb++;
  if (!isFiniteVerb(doc, verb) || formsAt(doc, verb) & Form.FirstOrSecond) return -1;
  if (open <= unit.first || (doc.tokens.kind[open - 1] as number) > TokenKind.Number) return -1;
  const floor = sentenceStart(context, unit, open);
  const first = contentStart(context, unit, floor, open);
  const subject = subjectBefore(doc, first, open);
  return subject && mainVerb(doc, first, open) < 0 ? first : -1;
}

/** Whether the sentence is over behind marks. */
function endsThere({ doc }: QuoteContext, unit: UnitReading, after: number): boolean {
  return after >= unit.last || endsSentence(doc, after) || endsSentence(doc, after - 2);
}

/** Whether marks with a clause between them are set off from the writer's words: by a comma, a colon or a sentence's end. */
function standsAlone({ doc }: QuoteContext, unit: UnitReading, open: number, after: number): boolean {
  const set = (at: number): boolean =>
    at < unit.first || at >= unit.last || (doc.tokens.kind[at] as number) > TokenKind.Number;
  return set(open - 1) && (set(after) || (doc.tokens.kind[after - 2] as number) > TokenKind.Number);
}

/** The start of the sentence before marks, where those of a unit are several. */
function sentenceStart({ doc, inside }: QuoteContext, unit: UnitReading, open: number): number {
  for (let at = open - 1; at > unit.first && open - at < 100; at--) {
    if ((inside[at] as number) === 0 && endsSentence(doc, at)) return at + 1;
  }
  return unit.first;
}

/** A charge or title: "poursuivi pour « abus de biens »", "sur le thème « Des ponts et des hommes »", "d'après « Les ponts »". */
function isTerm({ doc, nouns }: QuoteContext, unit: UnitReading, open: number, from: number): boolean {
  for (let index = unit.firstSource; index < unit.sources.length; index++)
    if ((unit.sources[index] as SourceCue).last === open) return true;
  for (let at = open - 1; at >= Math.max(unit.first, open - NAMING); at--) {
    if (nouns[at] === QuoteNoun.Naming) return true;
  }
  const before = bitsAt(doc, open - 1);
  const bare = (bitsAt(doc, from) & ~Word.Role) === 0 && formsAt(doc, from) === 0;
  return bare && (before & (Word.Preposition | Word.Of)) !== 0;
}
