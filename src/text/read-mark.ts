import type { TokenRows } from "./token-rows.js";
import { Shape, TokenKind } from "./tokens.js";

/** Reads the mark or punctuation at `from`; gives where the next token may start. */
export function readMark(rows: TokenRows, from: number, gap: number): number {
  const { codes } = rows.columns;
  const code = codes[from] as number;
  let end = from + 1;
  let kind: number = TokenKind.Other;
  switch (code) {
    case 0x2e: // .
      while ((codes[end] as number) === 0x2e) end++;
      kind = end - from > 1 ? TokenKind.Ellipsis : TokenKind.Period;
      break;
    case 0x2026: // …
      kind = TokenKind.Ellipsis;
      break;
    case 0x2c:
    case 0x3001:
    case 0xff0c:
      kind = TokenKind.Comma;
      break;
    case 0x3b:
      kind = TokenKind.Semicolon;
      break;
    case 0x3a:
    case 0xff1a:
      kind = TokenKind.Colon;
      break;
    case 0x3f:
    case 0xff1f:
      kind = TokenKind.Question;
      break;
    case 0x21:
    case 0xff01:
      kind = TokenKind.Exclamation;
      break;
    case 0x3002: // 。
      kind = TokenKind.Period;
      break;
    case 0x28:
    case 0xff08:
      kind = TokenKind.OpenParenthesis;
      break;
    case 0x29:
    case 0xff09:
      kind = TokenKind.CloseParenthesis;
      break;
    case 0x5b:
      kind = TokenKind.OpenBracket;
      break;
    case 0x5d:
      kind = TokenKind.CloseBracket;
      break;
    case 0x2f:
      kind = TokenKind.Slash;
      break;
    case 0x22:
    case 0x201f:
    case 0xff02:
      kind = TokenKind.StraightMark;
      break;
    case 0xab:
    case 0x201c:
    case 0x201e:
    case 0x2039:
    case 0x300c:
    case 0x300e:
      kind = TokenKind.OpenMark;
      break;
    case 0xbb:
    case 0x201d:
    case 0x203a:
    case 0x300d:
    case 0x300f:
      kind = TokenKind.CloseMark;
      break;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x60:
      kind = TokenKind.SingleMark;
      if ((codes[end] as number) === code || (code === 0x2018 && (codes[end] as number) === 0x2019)) {
        kind = TokenKind.StraightMark; // '', `` and ‘’ typed for a double mark
        end++;
      }
      break;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      kind = TokenKind.Dash;
      while ((codes[end] as number) === code) end++;
      break;
    default:
  }
  rows.push(from, end, kind, Shape.None, gap, 0);
  return end;
}
