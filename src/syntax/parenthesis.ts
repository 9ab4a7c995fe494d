import type { Doc } from "../article/doc.js";
import { TokenKind } from "../text/tokens.js";

/** Tokens of a parenthesis that belongs to the name before it, with its first bracket: "(FSB)", "(Parti des ponts)". */
const SHORT = 6;

/** One past a short parenthesis at `at`, an acronym or party behind a name; `at` where none stands there. */
export function parenthesisEnd({ tokens: { kind } }: Doc, at: number, limit: number): number {
  if (at >= limit || kind[at] !== TokenKind.OpenParenthesis) return at;
  for (let end = at + 1; end < Math.min(limit, at + SHORT); end++) {
    if (kind[end] === TokenKind.CloseParenthesis) return end + 1;
  }
  return at;
}
