import { Word } from "../language/word.js";
import { Gap, TokenKind, type TokenTable } from "./tokens.js";

/** The shape of a quotation mark; one closes only what its own family opened, „ and “ and " stand in for each other. */
export type Family = "guillemet" | "curly" | "low" | "straight" | "single" | "corner";

/** The family of the mark at a token. */
export function familyOf(tokens: TokenTable, at: number): Family {
  switch (tokens.codes[tokens.start[at] as number]) {
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      return "guillemet";
    case 0x201e:
      return "low";
    case 0x201c:
    case 0x201d:
      return "curly";
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return "corner";
    default:
      return tokens.kind[at] === TokenKind.SingleMark ? "single" : "straight";
  }
}

/** Whether a mark of one family may close what one of another opened: „a“, „a”, “a", «a". */
export function standsFor(closing: Family, opening: Family): boolean {
  if (closing === opening || (closing === "straight" && opening === "guillemet")) return true;
  return isDouble(closing) && isDouble(opening);
}

function isDouble(family: Family): boolean {
  return family === "curly" || family === "low" || family === "straight";
}

/** Whether a token is a quotation mark of any kind. */
export function isMark({ kind }: TokenTable, at: number): boolean {
  return (kind[at] as number) >= TokenKind.OpenMark && (kind[at] as number) <= TokenKind.SingleMark;
}

/**
 * Whether the mark at `at` touches what stands before it, as a closing mark does: no space between, and the token before
 * is neither an opening bracket or mark nor an elided word (`l'"exigence"`).
 */
export function touchesBefore(tokens: TokenTable, at: number, first: number): boolean {
  if (at === first || tokens.gap[at] !== Gap.Glued) return false;
  switch (tokens.kind[at - 1]) {
    case TokenKind.OpenParenthesis:
    case TokenKind.OpenBracket:
    case TokenKind.OpenMark:
    case TokenKind.Dash:
      return false;
    case TokenKind.StraightMark:
    case TokenKind.SingleMark:
      return at - 1 > first && tokens.gap[at - 1] === Gap.Glued; // `"'Yes', he said`
    default:
      return ((tokens.bits[at - 1] as number) & Word.Elided) === 0;
  }
}

/** Whether the mark at `at` touches the word, bracket or mark behind it, as an opening mark does. */
export function touchesBehind({ gap, kind }: TokenTable, at: number, last: number): boolean {
  if (at + 1 >= last || gap[at + 1] !== Gap.Glued) return false;
  const next = kind[at + 1] as number;
  return (
    next <= TokenKind.Number ||
    next === TokenKind.OpenMark ||
    next === TokenKind.OpenBracket ||
    next === TokenKind.OpenParenthesis ||
    next === TokenKind.Ellipsis ||
    next === TokenKind.SingleMark
  );
}
