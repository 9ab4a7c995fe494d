import { bitsAt, formsAt } from "../article/doc.js";
import { Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { mainVerb } from "../syntax/clauses.js";
import { isAdverb } from "../syntax/verb-group.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentStart } from "./covered.js";
import type { CueVerb } from "./cue.js";
import { type Content, contentOf, type Draft, draftOf } from "./draft.js";
import { Frame } from "./frame.js";
import { around, wholeQuotation } from "./inverted.js";
import { type Mention, mentionEnd, startsMention } from "./mention.js";
import { reportedEnd } from "./reported-end.js";
import { subjectOf } from "./subject.js";
import type { UnitReading } from "./unit.js";

/** Tokens of the subject of a trailing cue at most. */
const SUBJECT = 26;

/**
 * A cue behind the reported words with its subject before it: « Oui », le maire a dit. "The bridge is open," he said.
 */
export function readTrailing(context: QuoteContext, unit: UnitReading, cue: CueVerb, marks: boolean): Draft | null {
  const { inside } = context;
  const { group } = cue;
  if (group.finite < 0 || group.passive || group.clitic >= 0 || (cue.frames & Frame.Speech) === 0) return null;
  if (marks ? unit.quotations.length === 0 : !hasComma(context, unit, cue.first)) return null;
  const { floor, limit } = cue;
  if (!isFinal(context, unit, cue, limit) && !(marks && isClosedAddressee(context, cue, limit))) return null;
  const mention = subjectOf(context, unit, cue, behindMarks(unit, floor, cue.first))?.mention;
  if (!mention || mention.first <= floor || mention.first >= cue.first) return null;
  if (bitsAt(context.doc, group.first - 1) & Word.Relative) return null; // "« Oui », une réponse qui dit …"
  const border = borderBefore(context, mention, floor);
  if (border < 0) return null;
  const marked = border > floor && (inside[border - 1] as number) > 0 && inside[border - 1] !== inside[cue.first];
  if (marked !== marks) return null;
  const span = { first: mention.first, last: cue.last };
  if (!marked && isMedial(context, cue, limit, floor, border)) {
    const inner = medialContent(context, unit, span, floor, border, limit);
    return inner ? draftOf("incise", inner, cue, mention) : null;
  }
  if (!marked && !isClause(context, floor, border)) return null;
  const quoted = inside[cue.first] as number;
  const content =
    quoted > 0
      ? wholeQuotation(context, quoted - 1, border, span, limit)
      : around(context, unit, cue, span, floor, border, limit);
  if (!content || content.last <= content.first) return null;
  if (!content.clause && mainVerb(context.doc, content.first, content.last) < 0) return null;
  return draftOf(quoted > 0 || content.cut ? "incise" : "trailing-cue", content, cue, mention);
}

/** The token behind the last marks that close before the cue. */
function behindMarks(unit: UnitReading, floor: number, first: number): number {
  let found = floor;
  for (const index of unit.quotations) {
    const { close } = unit.quotation(index);
    if (close >= 0 && close < first && close >= found) found = close + 1;
  }
  return found;
}

/** Whether a comma stands a few tokens before the cue, behind which its subject can. */
function hasComma({ doc }: QuoteContext, unit: UnitReading, first: number): boolean {
  for (let at = first - 1; at > Math.max(unit.first, first - SUBJECT); at--)
    if (doc.tokens.kind[at] === TokenKind.Comma) return true;
  return false;
}

/** Words without marks that can be reported: a main clause, not "Asked whether …," or "While …,". */
function isClause({ doc }: QuoteContext, first: number, last: number): boolean {
  const opener = bitsAt(doc, first) & Word.Subordinator && (bitsAt(doc, first) & Word.Preposition) === 0;
  const participle = (formsAt(doc, first) & Form.PastParticiple) !== 0;
  return !opener && !participle && mainVerb(doc, first, last) >= 0;
}

/**
 * "The bridge, |the mayor said|, will open": a cue between two commas, before which no clause is whole; in a language that
 * does not invert subject and verb there.
 */
function isMedial({ doc, inside }: QuoteContext, cue: CueVerb, limit: number, floor: number, border: number): boolean {
  if (doc.rules.grammar.invertsBehindQuotes || cue.last + 1 >= limit || doc.tokens.kind[cue.last] !== TokenKind.Comma)
    return false;
  if (inside[cue.last + 1] !== inside[cue.last]) return false;
  if (doc.tokens.kind[border] !== TokenKind.Comma) return false;
  if (mainVerb(doc, floor, border) >= 0 && (bitsAt(doc, border - 1) & Word.Relative) === 0) return false;
  return mainVerb(doc, cue.last + 1, limit) >= 0;
}

/** The words around such a cue; of a relative clause those behind its pronoun. */
function medialContent(
  context: QuoteContext,
  unit: UnitReading,
  { first, last }: Mention,
  floor: number,
  border: number,
  limit: number,
): Content | null {
  const start = contentStart(context, unit, floor, border);
  if ((formsAt(context.doc, start) & (Form.PastParticiple | Form.PresentParticiple)) !== 0) return null;
  const end = reportedEnd(context, unit, last + 1, limit, null);
  if (bitsAt(context.doc, first - 2) & Word.Relative) return contentOf(last + 1, end);
  return contentOf(start, end, false, { first: border, last: last + 1 });
}

/** Where the words before the subject end; -1 where no comma or mark stands before it. */
function borderBefore({ doc, inside }: QuoteContext, { first }: Mention, floor: number): number {
  const at = first - 1;
  if (at < floor) return -1;
  if (doc.tokens.kind[at] === TokenKind.Comma) return at;
  if ((inside[at] as number) === 0 || inside[at] === inside[first]) return -1;
  let last = at - 1;
  while (last > floor && isMark(doc.tokens.kind[last] as number)) last--; // "I call it 'home,'" he said
  const before = doc.tokens.kind[last] as number; // "It is open," he said
  if (before >= TokenKind.Period && before <= TokenKind.Comma) return at + 1;
  const { open, from, to } = doc.quotations[(inside[at] as number) - 1] as (typeof doc.quotations)[number];
  return open === floor && mainVerb(doc, from, to) >= 0 ? at + 1 : -1;
}

function isMark(kind: number): boolean {
  return kind === TokenKind.CloseMark || kind === TokenKind.StraightMark;
}

/** "« … », she told |the council|, after …": an addressee and a comma behind a cue whose words stand before it. */
function isClosedAddressee({ doc }: QuoteContext, cue: CueVerb, limit: number): boolean {
  if ((cue.frames & Frame.Addressee) === 0 || !startsMention(doc, cue.last)) return false;
  const end = mentionEnd(doc, cue.last, limit);
  return end < limit && doc.tokens.kind[end] === TokenKind.Comma;
}

/** Whether nothing that the cue could report stands behind it: the sentence ends, or a remark, an addressee or a mark follows. */
function isFinal({ doc, inside }: QuoteContext, unit: UnitReading, cue: CueVerb, limit: number): boolean {
  const at = cue.last;
  if (at >= limit || unit.isSource(at)) return true;
  const kind = doc.tokens.kind[at] as number;
  if (kind > TokenKind.Number)
    return kind !== TokenKind.Colon && (inside[at] === inside[cue.first] || kind === TokenKind.Comma);
  const bits = bitsAt(doc, at);
  if (bits & (Word.Weekday | Word.Month) || isAdverb(doc, at)) return true;
  if ((formsAt(doc, at) & Form.PresentParticiple) !== 0 && (bits & Word.Preposition) === 0) return true;
  if (
    bits & Word.Preposition &&
    formsAt(doc, at + 1) & Form.Infinitive &&
    (bitsAt(doc, at + 1) & Word.Determiner) === 0
  )
    return false;
  if (bits & (Word.Preposition | Word.Coordinator | Word.Subordinator) && (bits & Word.Complementizer) === 0)
    return true;
  return (cue.frames & Frame.Addressee) !== 0 && (bits & Word.Complementizer) === 0 && mainVerb(doc, at, limit) < 0;
}
