import { Gap, TokenKind, type TokenTable } from "./tokens.js";

/** The number of an item in a list that runs on in one paragraph: "1) …", "b. …", "⁃9. …". */
export interface ListMarker {
  /** 1 for "1" and for "a". */
  readonly value: number;
  readonly letter: boolean;
  /** The kind of the mark behind it: a full stop or a bracket. */
  readonly mark: number;
}

/** Reads the marker that starts at the token `at`, behind its bullet if it has one; null if none does. */
export function markerAt(tokens: TokenTable, at: number, last: number): ListMarker | null {
  const { kind, codes, text, start, end, gap } = tokens;
  const first =
    (kind[at] === TokenKind.Other || kind[at] === TokenKind.Dash) && gap[at + 1] === Gap.Glued ? at + 1 : at;
  if (first + 1 >= last || gap[first + 1] !== Gap.Glued) return null;
  const mark = kind[first + 1] as number;
  if (mark !== TokenKind.Period && mark !== TokenKind.CloseParenthesis) return null;
  const length = (end[first] as number) - (start[first] as number);
  if (kind[first] === TokenKind.Number && length <= 2) {
    return { value: Number(text.slice(start[first], end[first])), letter: false, mark };
  }
  const letter = ((codes[start[first] as number] as number) | 0x20) - 0x60;
  return length === 1 && letter >= 1 && letter <= 26 ? { value: letter, letter: true, mark } : null;
}

/** Whether the marker at the token `at` is the one that follows another in its list. */
export function followsMarker(tokens: TokenTable, at: number, last: number, before: ListMarker): boolean {
  if (tokens.gap[at] === Gap.Glued) return false;
  const next = markerAt(tokens, at, last);
  return next !== null && next.value === before.value + 1 && next.letter === before.letter && next.mark === before.mark;
}
