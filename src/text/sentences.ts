import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** Sentences as token ranges `[first, last)`, in order. */
export type TokenRange = readonly [first: number, last: number];

/**
 * Splits one paragraph into sentences: the boundaries of UAX #29 (a terminator, its closing marks, space, no lower case
 * behind) read off the token table, less those that a title, initials, an elision "[...]" or a parenthesis explain.
 *
 * @param first first token of the paragraph
 * @param last one past its last token
 */
export function splitSentences(tokens: TokenTable, vocabulary: Vocabulary, first: number, last: number): TokenRange[] {
  const found: TokenRange[] = [];
  let start = first;
  let depth = 0;
  for (let at = first; at < last; at++) {
    const kind = tokens.kind[at] as number;
    if (kind === TokenKind.OpenParenthesis || kind === TokenKind.OpenBracket) depth++;
    else if (kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket) depth = Math.max(0, depth - 1);
    if (kind < TokenKind.Period || kind > TokenKind.Ellipsis || depth > 0) continue;
    let end = at + 1;
    while (end < last && (isTerminator(tokens, end) || closesAt(tokens, end))) end++;
    if (end < last && endsSentence(tokens, vocabulary, first, at, end, last)) {
      found.push([start, end]);
      start = end;
    }
    at = end - 1;
  }
  if (start < last) found.push([start, last]);
  return found;
}

function isTerminator(tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  return kind >= TokenKind.Period && kind <= TokenKind.Ellipsis && tokens.gap[at] === Gap.Glued;
}

/** A mark that closes: it belongs to the sentence before it. */
function closesAt(tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  if (kind === TokenKind.CloseMark) return true;
  if (kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket) return tokens.gap[at] === Gap.Glued;
  if (kind !== TokenKind.StraightMark && kind !== TokenKind.SingleMark) return false;
  if (tokens.gap[at] === Gap.Glued) return true;
  return at + 1 < tokens.length && (tokens.gap[at + 1] as number) >= Gap.Space; // « mot . " Suite »: a loose closing mark
}

function endsSentence(
  tokens: TokenTable,
  vocabulary: Vocabulary,
  first: number,
  at: number,
  next: number,
  last: number,
): boolean {
  if (tokens.gap[next] === Gap.Glued) return false;
  let word = next;
  while (word < last && opensAt(tokens, word)) word++;
  if (word >= last) return true;
  const kind = tokens.kind[word] as number;
  if (kind > TokenKind.Number && kind !== TokenKind.Dash && kind !== TokenKind.Ellipsis) return false;
  if (kind === TokenKind.Ellipsis) return false;
  if (tokens.shape[word] === Shape.Lower) return false;
  if (tokens.kind[at] !== TokenKind.Period || at === first || next > at + 1) return true;
  return !isAbbreviated(tokens, vocabulary, first, at);
}

function opensAt(tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  return (
    kind === TokenKind.OpenMark ||
    kind === TokenKind.OpenParenthesis ||
    kind === TokenKind.OpenBracket ||
    kind === TokenKind.StraightMark ||
    kind === TokenKind.SingleMark
  );
}

/** Whether the full stop at `at` belongs to a title ("M.") or an initial ("J. Dupont"). */
function isAbbreviated(tokens: TokenTable, vocabulary: Vocabulary, first: number, at: number): boolean {
  if (tokens.gap[at] !== Gap.Glued || (tokens.kind[at - 1] as number) > TokenKind.Number) return false;
  const bits = vocabulary.bits[tokens.word[at - 1] as number] as number;
  if (bits & Word.Abbreviation) return true;
  const length = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number);
  return length === 1 && tokens.shape[at - 1] === Shape.Capitalised && at - 1 >= first;
}
