import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import { isFiniteVerb, mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { quotedOr } from "./covered.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { type Mention, mentionEnd, startsMention } from "./mention.js";
import { isSource } from "./source-test.js";
import { subjectBefore } from "./subject-before.js";
import type { UnitReading } from "./unit.js";

/** Tokens of a source behind a dash at most. */
const SOURCE = 6;

/**
 * Quoted words of a heading that names whose they are: Jeanne Roux : le pont sera « sûr ». Le pont « sûr » – la maire.
 * Jeanne Roux « ne partira pas ».
 */
export function readHeadingSource(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  if (!unit.heading) return null;
  const { first, last } = unit;
  const { open, from, to, close } = unit.quotation(index);
  if (open < 0 || close < 0 || to <= from) return null;
  const end = mentionEnd(doc, first, last);
  const opener = startsMention(doc, first, true) ? { first, last: end } : null;
  if (opener && end < open - 1 && doc.tokens.kind[end] === TokenKind.Colon && names(context, opener))
    return draftOf("heading-source", quotedOr(context, unit, contentOf(end + 1, last)), null, opener, false, "low");
  const closer = behindDash(context, close + 1, last);
  if (closer && names(context, closer))
    return draftOf(
      "heading-source",
      quotedOr(context, unit, contentOf(first, closer.first - 1)),
      null,
      closer,
      false,
      "low",
    );
  if (!isFiniteVerb(doc, from) && !(bitsAt(doc, from) & Word.Negation && isFiniteVerb(doc, from + 1))) return null;
  const subject = open > first && mainVerb(doc, first, open) < 0 ? subjectBefore(doc, first, open) : null;
  if (!subject || subject.last !== open || !names(context, subject)) return null;
  return draftOf("heading-source", contentOf(from, to), null, subject, false, "low");
}

/** The source behind the last dash of a heading. */
function behindDash({ doc }: QuoteContext, from: number, last: number): Mention | null {
  for (let at = last - 2; at >= Math.max(from, last - SOURCE - 1); at--) {
    if (doc.tokens.kind[at] !== TokenKind.Dash) continue;
    return startsMention(doc, at + 1, true) && mentionEnd(doc, at + 1, last) === last ? { first: at + 1, last } : null;
  }
  return null;
}

/** Whether a phrase names a person or a role. */
function names(context: QuoteContext, mention: Mention): boolean {
  if (isSource(context, mention, true)) return true;
  const { mentions } = context.people;
  const next = mentions[indexBefore(mentions, mention.first - 1) + 1];
  return next !== undefined && next.last <= mention.last;
}
