import { bitsAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { mainVerb } from "../syntax/clauses.js";
import { verbGroupAt } from "../syntax/verb-group.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { type Content, contentOf } from "./draft.js";
import type { UnitReading } from "./unit.js";

/** Tokens of a topic before its colon, at most. */
const TOPIC = 60;

/** Where reported words can start in `[first, last)`: behind a dateline, a topic and its colon, "par ailleurs,", "Mais". */
export function contentStart(context: QuoteContext, unit: UnitReading, first: number, last: number): number {
  const { doc } = context;
  let at = first === unit.first ? behindTopic(context, first, last) : first;
  for (let steps = 0; steps < 3 && at < last; steps++) {
    const next = afterOpener(doc, unit, at);
    if (next === at || next >= last) break;
    at = doc.tokens.kind[next] === TokenKind.Comma ? next + 1 : next;
  }
  return at;
}

/** One past a connective or dash at `at`; `at` where none stands there. */
function afterOpener(doc: QuoteContext["doc"], unit: UnitReading, at: number): number {
  if (doc.tokens.kind[at] === TokenKind.Dash) return at + 1;
  return Math.max(at, unit.connectiveEnd(at));
}

/** "PARIS (AFP) – Le pont …", "Pont de Lurcy : les travaux …": where the sentence itself starts. */
function behindTopic({ doc, inside }: QuoteContext, first: number, last: number): number {
  for (let at = first; at < Math.min(last - 1, first + TOPIC); at++) {
    if ((inside[at] as number) > 0) return first;
    const kind = doc.tokens.kind[at];
    if (
      kind === TokenKind.Dash &&
      at > first &&
      doc.tokens.kind[at - 1] === TokenKind.CloseParenthesis &&
      at - first < 16
    )
      return at + 1;
    if (kind === TokenKind.Colon) return mainVerb(doc, first, at) < 0 ? at + 1 : first;
  }
  return first;
}

/**
 * The words before a cue that stands at `end` (a comma or the cue itself), back to `first`: the quoted sentence where
 * marks hold one, else the clause. Null where there is nothing to report.
 */
export function contentBefore(context: QuoteContext, unit: UnitReading, first: number, end: number): Content | null {
  const start = contentStart(context, unit, first, end);
  if (end <= start) return null;
  const index = lastQuotation(context, unit, end);
  if (index >= 0) {
    const { open, from, to } = unit.quotation(index);
    if (open <= start || standsAlone(context, start, open, from, to)) {
      return to > from ? contentOf(from, to, true) : null;
    }
  } else {
    const opening = remarkedQuotation(context, unit, start, end);
    if (opening) return opening;
  }
  return contentOf(start, end);
}

/** The outermost quotation whose closing mark is the last token before `end`; -1 if none. */
function lastQuotation({ doc, inside }: QuoteContext, unit: UnitReading, end: number): number {
  const index = (inside[end - 1] as number) - 1;
  if (index < 0 || index === (inside[end] as number) - 1) return -1;
  return unit.quotation(index).to <= end && doc.quotations[index] ? index : -1;
}

/** "« … », en quittant la salle, a dit X": a quoted sentence, then a remark between commas. */
function remarkedQuotation(
  { doc, inside }: QuoteContext,
  unit: UnitReading,
  start: number,
  end: number,
): Content | null {
  const index = (inside[start] as number) - 1;
  if (index < 0) return null;
  const { open, close, from, to } = unit.quotation(index);
  if (open !== start || close < 0 || close + 1 >= end || doc.tokens.kind[close + 1] !== TokenKind.Comma) return null;
  if (mainVerb(doc, from, to) < 0 || mainVerb(doc, close + 1, end) >= 0) return null;
  return contentOf(from, to, true);
}

/** Whether a quotation is a sentence of its own though something stands before it: an adverbial and a comma, or a colon. */
function standsAlone({ doc }: QuoteContext, start: number, open: number, from: number, to: number): boolean {
  const before = doc.tokens.kind[open - 1] as number;
  if (before === TokenKind.Colon) return true;
  if (isTerminator(before)) return true;
  const verb = mainVerb(doc, from, to);
  if (verb < 0) return false;
  if (before === TokenKind.Comma) return mainVerb(doc, start, open) < 0 && hasSubject(doc, from, verb);
  return false;
}

function hasSubject(doc: QuoteContext["doc"], from: number, verb: number): boolean {
  return verbGroupAt(doc, verb, from).first > from;
}

/** Whether nothing but a remark ("à l'AFP", "mercredi") stands in `[from, open)` before words that go on. */
export function goesOnInMarks({ doc }: QuoteContext, unit: UnitReading, from: number, open: number): boolean {
  if (open - from > 25) return false;
  let at = from;
  while (at < open && (doc.tokens.kind[at] as number) <= TokenKind.Number) {
    if (unit.cueAt(at) || unit.isSource(at)) return false;
    at++;
  }
  if (at === open) return at === from;
  if (doc.tokens.kind[at] !== TokenKind.Comma && doc.tokens.kind[at] !== TokenKind.Dash) return false;
  if (at + 1 === open) return true;
  return (bitsAt(doc, at + 1) & Word.Coordinator) !== 0 && !unit.cueAt(at + 2);
}

/** The inside of the quotation that holds the whole content; else the content. */
export function quotedOr({ doc }: QuoteContext, unit: UnitReading, content: Content): Content {
  for (const index of unit.quotations) {
    const { open, close, from, to } = unit.quotation(index);
    if (open !== content.first || close < 0 || to > content.last) continue;
    const alone = close >= content.last - 1 || (doc.tokens.kind[close + 1] as number) > TokenKind.Number;
    if (close >= content.last - 1 || (alone && mainVerb(doc, from, to) >= 0)) return contentOf(from, to, true);
  }
  return content;
}
