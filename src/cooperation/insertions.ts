import type { Doc } from "../article/doc.js";
import { TokenKind } from "../text/tokens.js";

/** The token that opens the insertion which `close` closes, in parentheses or between dashes; `close` if it closes none. */
export function insertionStart(doc: Doc, low: number, close: number): number {
  const { kind } = doc.tokens;
  if (kind[close] === TokenKind.Dash) {
    const before = dashes(doc, low, close);
    return before.length % 2 === 1 ? (before.at(-1) as number) : close; // "la coalition – dont le Chili – | coopère"
  }
  if (kind[close] !== TokenKind.CloseParenthesis && kind[close] !== TokenKind.CloseBracket) return close;
  for (let at = close - 1; at >= low; at--) {
    if (kind[at] === TokenKind.OpenParenthesis || kind[at] === TokenKind.OpenBracket) return at;
  }
  return close;
}

/** The token that closes the insertion which `open` opens, in parentheses or between dashes; `open` if it opens none. */
export function insertionEnd(doc: Doc, low: number, high: number, open: number): number {
  const { kind } = doc.tokens;
  if (kind[open] === TokenKind.Dash) {
    if (dashes(doc, low, open).length % 2 === 1) return open;
    return dashes(doc, open, high)[0] ?? open;
  }
  if (kind[open] !== TokenKind.OpenParenthesis && kind[open] !== TokenKind.OpenBracket) return open;
  for (let at = open + 1; at < high; at++) {
    if (kind[at] === TokenKind.CloseParenthesis || kind[at] === TokenKind.CloseBracket) return at;
  }
  return open;
}

/** The dashes behind `low`, where one may open a list item, and before `high`. */
function dashes(doc: Doc, low: number, high: number): number[] {
  const found: number[] = [];
  for (let at = low + 1; at < high; at++) if (doc.tokens.kind[at] === TokenKind.Dash) found.push(at);
  return found;
}
