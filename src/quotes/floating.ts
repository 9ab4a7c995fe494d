import { type DocBlock, indexBefore } from "../article/doc.js";
import { mainVerb } from "../syntax/clauses.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { isCapital, type Mention, mentionEnd, startsMention } from "./mention.js";
import { isNameLike } from "./name-like.js";
import type { UnitReading } from "./unit.js";

/** A quoted sentence with no cue: it has the source of the quote before it. */
export function readFloating(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { open, close, from, to } = unit.quotation(index);
  if (to <= from || open < 0 || unit.heading) return null;
  const starts = open <= unit.first || isTerminator(doc.tokens.kind[open - 1] as number);
  const after = close >= 0 ? close + 1 : to;
  const ends =
    after >= unit.last ||
    isTerminator(doc.tokens.kind[after] as number) ||
    isTerminator(doc.tokens.kind[to - 1] as number);
  if (!starts || !ends || mainVerb(doc, from, to) < 0 || isNameLike(context, unit, index)) return null;
  const mention = signatureAfter(context, unit, after);
  return draftOf("floating", contentOf(from, to, true), null, mention, mention === null, "low");
}

/** « Oui. » |– Jeanne Roux|, maire: the name behind a dash that signs quoted words, on their line or the next. */
function signatureAfter({ doc }: QuoteContext, unit: UnitReading, after: number): Mention | null {
  let at = after;
  while (at < doc.tokens.length && at < after + 4 && isTerminator(doc.tokens.kind[at] as number)) at++;
  if (at + 1 >= doc.tokens.length || doc.tokens.kind[at] !== TokenKind.Dash || !isCapital(doc, at + 1)) return null;
  const block = at < unit.last ? unit.block : indexBefore(doc.blocks, at);
  if (block > unit.block + 2) return null;
  const limit = (doc.blocks[block] as DocBlock).last;
  const last = mentionEnd(doc, at + 1, limit);
  const closed = last >= limit || doc.tokens.kind[last] === TokenKind.Comma;
  return closed && startsMention(doc, at + 1) && last - at > 2 ? { first: at + 1, last } : null;
}
