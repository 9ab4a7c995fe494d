import { Word } from "../language/word.js";
import { endsAbbreviated } from "./abbreviations.js";
import { followsMarker, markerAt } from "./list-marker.js";
import { startsInLowerCase } from "./lower-case-start.js";
import { Gap, isTerminator, Shape, TokenKind, type TokenTable } from "./tokens.js";
import { addressEnd, mailboxEnd, stampEnd, startsBehindAddress } from "./unmarked-end.js";
import type { Vocabulary } from "./vocabulary.js";

/** A bracket that does not close within so many tokens is left alone. */
const BRACKET = 120;

/**
 * Splits one paragraph into sentences: the boundaries of UAX #29 (a terminator, its closing marks, space, no lower case
 * behind) read off the token table, less those that a title, initials, a list number or a bracket explain, and with those
 * that a dotted word ("U.S.") hides, a sentence without its capital follows, or an address or the stamp of a message ends.
 *
 * @param first first token of the paragraph
 * @param last one past its last token
 * @param ends where one past the last token of each sentence is noted: each starts where the one before it ends
 */
export function splitSentences(
  tokens: TokenTable,
  vocabulary: Vocabulary,
  first: number,
  last: number,
  ends: number[],
): void {
  let start = first;
  const plain = tokens.kind[first] === TokenKind.Word && tokens.shape[first] === Shape.Lower;
  let marks = 0; // straight marks so far: odd while one is open
  let marker = markerAt(tokens, first, last);
  for (let at = first; at < last; at++) {
    const kind = tokens.kind[at] as number;
    if (marker && at > start + 2 && followsMarker(tokens, at, last, marker)) {
      ends.push(at);
      start = at;
    }
    if (start === at && at > first) marker = markerAt(tokens, at, last);
    if (kind <= TokenKind.Number) {
      if (!isDotted(tokens, at) || at + 1 >= last) continue;
      const next = closed(tokens, at + 1, last, marks);
      if (startsBehind(tokens, next, last) && !endsAbbreviated(tokens, start, at, next, true)) {
        ends.push(next);
        start = next;
      }
      continue;
    }
    if (kind === TokenKind.StraightMark) marks++;
    let end = at + 1;
    if (kind === TokenKind.OpenParenthesis || kind === TokenKind.OpenBracket) {
      const close = closingBracket(tokens, at, last);
      if (close < 0) continue;
      // a bracket that is a sentence of its own ends with it: "(C'était lundi.)"
      const whole = start === at && isTerminator(tokens.kind[close - 1] as number);
      at = close;
      if (!whole) continue;
      end = close + 1;
    } else if (kind === TokenKind.Colon || kind === TokenKind.Other) {
      const address = kind === TokenKind.Colon ? addressEnd(tokens, at, last) : mailboxEnd(tokens, at, last);
      end = Math.max(address, at + 1);
      const closes = address > 0 || kind === TokenKind.Colon; // a sign such as "€" ends nothing
      if (closes && startsBehindAddress(tokens, end, last, address > 0)) {
        ends.push(end);
        start = end;
      }
      at = end - 1;
      continue;
    } else if (kind === TokenKind.Slash) {
      end = at > first ? stampEnd(tokens, at, last) : 0;
      if (end === 0) continue;
      const named = at - 1 > start && tokens.shape[at - 2] !== Shape.Lower; // "sent on 03/06/2024" is no sender
      for (const border of named ? [at - 1, end] : [end]) {
        if (border === last) continue;
        ends.push(border);
        start = border;
      }
      at = end - 1;
      continue;
    } else if (!isTerminator(kind)) continue;
    while (end < last && isTerminator(tokens.kind[end] as number) && tokens.gap[end] === Gap.Glued) end++;
    const terminators = end;
    end = closed(tokens, end, last, marks);
    for (let mark = terminators; mark < end; mark++) if (tokens.kind[mark] === TokenKind.StraightMark) marks++;
    if (end < last && !isNumberOfList(tokens, start, at) && endsAt(tokens, vocabulary, start, at, end, last, plain)) {
      ends.push(end);
      start = end;
    }
    at = end - 1;
  }
  if (start < last) ends.push(last);
}

/** A word that holds its last stop: "U.S.", "a.m.". */
function isDotted({ codes, end, start }: TokenTable, at: number): boolean {
  const stop = end[at] as number;
  return codes[stop - 1] === 0x2e && stop - (start[at] as number) > 2;
}

/** Where what closes a sentence behind its terminator ends: marks, brackets, the number of a note, a smile. */
function closed(tokens: TokenTable, from: number, last: number, marks: number): number {
  let at = from;
  while (at < last) {
    const kind = tokens.kind[at] as number;
    const glued = tokens.gap[at] === Gap.Glued;
    if (kind === TokenKind.CloseMark || (kind === TokenKind.OpenMark && glued && isLoose(tokens, at))) at++;
    else if ((kind === TokenKind.CloseParenthesis || kind === TokenKind.CloseBracket) && glued) at++;
    else if (kind === TokenKind.OpenBracket && noteEnd(tokens, at, last) > at) at = noteEnd(tokens, at, last);
    else if (isSmile(tokens, at, last)) at += 2;
    else if (kind === TokenKind.SingleMark && glued) at++;
    else if (kind === TokenKind.StraightMark && (glued || (marks % 2 === 1 && isLoose(tokens, at)))) {
      marks++;
      at++;
    } else break;
  }
  return at;
}

/** A mark with space on both sides: `mot . " Suite`. */
function isLoose(tokens: TokenTable, at: number): boolean {
  return at + 1 >= tokens.length || tokens.gap[at + 1] !== Gap.Glued;
}

/** Where the number of a note that starts at `at` ends, "[12]" or "[3–5]"; `at` where none does. */
function noteEnd({ kind }: TokenTable, at: number, last: number): number {
  if (at + 2 >= last || kind[at] !== TokenKind.OpenBracket || kind[at + 1] !== TokenKind.Number) return at;
  const end = kind[at + 2] === TokenKind.Dash && kind[at + 3] === TokenKind.Number ? at + 4 : at + 2;
  return end < last && kind[end] === TokenKind.CloseBracket ? end + 1 : at;
}

/** ":)" and its like. */
function isSmile({ kind, gap }: TokenTable, at: number, last: number): boolean {
  if (at + 1 >= last || (kind[at] !== TokenKind.Colon && kind[at] !== TokenKind.Semicolon)) return false;
  return kind[at + 1] === TokenKind.CloseParenthesis && gap[at + 1] === Gap.Glued;
}

/** The bracket that closes the one at `open`; -1 where none does within reach. */
function closingBracket({ kind }: TokenTable, open: number, last: number): number {
  let depth = 0;
  for (let at = open, end = Math.min(last, open + BRACKET); at < end; at++) {
    if (kind[at] === TokenKind.OpenParenthesis || kind[at] === TokenKind.OpenBracket) depth++;
    else if (kind[at] === TokenKind.CloseParenthesis || kind[at] === TokenKind.CloseBracket) {
      if (--depth === 0) return at;
    }
  }
  return -1;
}

/** "1. Un pont", "b.) A bridge": the stop behind the number or letter that starts a sentence. */
function isNumberOfList(tokens: TokenTable, start: number, at: number): boolean {
  if (at > start + 2 || tokens.kind[at] !== TokenKind.Period || tokens.gap[at] !== Gap.Glued) return false;
  return markerAt(tokens, start, at + 1) !== null;
}

/** Whether a sentence can start at `next` or behind what opens it: no lower case, no bare punctuation. */
function startsBehind(tokens: TokenTable, next: number, last: number): boolean {
  const word = opened(tokens, next, last);
  if (next >= last || tokens.gap[next] === Gap.Glued) return false;
  if (word >= last) return false;
  return (tokens.kind[word] as number) <= TokenKind.Number && tokens.shape[word] !== Shape.Lower;
}

/** The first token at or behind `at` that opens nothing. */
function opened(tokens: TokenTable, at: number, last: number): number {
  let word = at;
  while (word < last && opensAt(tokens, word)) word++;
  return word;
}

function opensAt({ kind }: TokenTable, at: number): boolean {
  switch (kind[at]) {
    case TokenKind.OpenMark:
    case TokenKind.OpenParenthesis:
    case TokenKind.OpenBracket:
    case TokenKind.StraightMark:
    case TokenKind.SingleMark:
    case TokenKind.Dash:
      return true;
    default:
      return false;
  }
}

/** "… on foot.The mayor", "… (AA).L'homme": the space behind a stop is lost, as where a page was flattened; not in "www.lurcy.Example". */
function isSpaceLost(tokens: TokenTable, vocabulary: Vocabulary, at: number, last: number): boolean {
  const { kind, shape, gap, word, start, end } = tokens;
  const next = at + 1;
  if (next + 1 >= last || gap[at] !== Gap.Glued || gap[next] !== Gap.Glued) return false;
  if (kind[next] !== TokenKind.Word || shape[next] !== Shape.Capitalised) return false;
  const id = word[next] as number;
  if (!vocabulary.isKnown(id)) return false;
  if (gap[next + 1] === Gap.Glued && ((tokens.bits[next] as number) & Word.Elided) === 0) return false;
  const before = kind[at - 1] as number;
  if (before === TokenKind.CloseParenthesis || before === TokenKind.CloseMark) return true;
  const full = kind[at - 1] === TokenKind.Word && shape[at - 1] === Shape.Lower && gap[at - 1] !== Gap.Glued;
  return full && (end[at - 1] as number) - (start[at - 1] as number) >= 3;
}

function endsAt(
  tokens: TokenTable,
  vocabulary: Vocabulary,
  start: number,
  at: number,
  next: number,
  last: number,
  plain: boolean,
): boolean {
  const bare = tokens.kind[at] === TokenKind.Period && next === at + 1;
  if (next === at + 1 && isSpaceLost(tokens, vocabulary, at, last)) return true;
  if (!startsBehind(tokens, next, last)) return startsInLowerCase(tokens, vocabulary, start, at, next, plain);
  return !bare || !endsAbbreviated(tokens, start, at - 1, next, false);
}
