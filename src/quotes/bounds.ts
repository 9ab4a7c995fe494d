import { TokenKind } from "../text/tokens.js";
import { endsSentence, type QuoteContext } from "./context.js";
import type { UnitReading } from "./unit.js";

/** The start of the sentence around a cue, inside the quotation or parenthesis it stands in. */
export function floorAt({ doc, inside }: QuoteContext, unit: UnitReading, at: number): number {
  const quoted = inside[at] as number;
  if (quoted === 0) return parenthesisBefore(doc, at, unit.first);
  const first = Math.max(unit.quotation(quoted - 1).from, unit.first);
  for (let before = at - 1; before > first; before--) if (endsSentence(doc, before)) return before + 1;
  return first;
}

/** Its end, inside the quotation it stands in. */
export function limitAt({ doc, inside }: QuoteContext, unit: UnitReading, at: number): number {
  const quoted = inside[at] as number;
  if (quoted === 0) return unit.last;
  const last = Math.min(unit.quotation(quoted - 1).to, unit.last);
  for (let after = at; after < last; after++) if (endsSentence(doc, after)) return after;
  return last;
}

/** The token behind the parenthesis that is open at `at`; `floor` where none is. */
function parenthesisBefore({ tokens: { kind } }: QuoteContext["doc"], at: number, floor: number): number {
  for (let before = at - 1; before > floor && at - before < 80; before--) {
    if (kind[before] === TokenKind.CloseParenthesis) return floor;
    if (kind[before] === TokenKind.OpenParenthesis) return before + 1;
  }
  return floor;
}
