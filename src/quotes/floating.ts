import type { DocBlock } from "../article/doc.js";
import { mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { isHeading } from "./headings.js";
import { isNameLike } from "./name-like.js";
import type { UnitReading } from "./unit.js";

/** A quoted sentence with no cue: it has the source of the quote before it. */
export function readFloating(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { open, close, from, to } = unit.quotation(index);
  if (to <= from || open < 0 || isHeading(doc.blocks[unit.unit.block] as DocBlock) || isNameLike(context, unit, index))
    return null;
  const starts = open <= unit.unit.first || isSentenceEnd(doc.tokens.kind[open - 1] as number);
  const after = close >= 0 ? close + 1 : to;
  const ends =
    after >= unit.unit.last ||
    isSentenceEnd(doc.tokens.kind[after] as number) ||
    isSentenceEnd(doc.tokens.kind[to - 1] as number);
  if (!starts || !ends || mainVerb(doc, from, to) < 0) return null;
  return draftOf("floating", contentOf(from, to, true), null, null, true, "low");
}

function isSentenceEnd(kind: number): boolean {
  return kind >= TokenKind.Period && kind <= TokenKind.Ellipsis;
}
