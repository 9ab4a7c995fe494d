import { TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext, type Unit } from "./context.js";

/** The sentence around a cue, inside the quotation it stands in. */
export function boundsOf({ doc, inside }: QuoteContext, unit: Unit, at: number): [first: number, last: number] {
  const quoted = inside[at] as number;
  if (quoted === 0) return [parenthesisBefore(doc, at, unit.first), unit.last];
  const { from, to } = doc.quotations[quoted - 1] as (typeof doc.quotations)[number];
  let [first, last] = [Math.max(from, unit.first), Math.min(to, unit.last)];
  for (let before = at - 1; before > first; before--) {
    if (endsSentence(doc, before)) {
      first = before + 1;
      break;
    }
  }
  for (let after = at; after < last; after++) if (endsSentence(doc, after)) last = after;
  return [first, last];
}

/** The token behind the parenthesis that is open at `at`; `floor` where none is. */
function parenthesisBefore(doc: QuoteContext["doc"], at: number, floor: number): number {
  for (let before = at - 1; before > floor && at - before < 80; before--) {
    if (doc.tokens.kind[before] === TokenKind.CloseParenthesis) return floor;
    if (doc.tokens.kind[before] === TokenKind.OpenParenthesis) return before + 1;
  }
  return floor;
}
