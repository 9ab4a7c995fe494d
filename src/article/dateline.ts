import { Word } from "../language/word.js";
import { type Span, spanOf } from "../text/span.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { dateAt } from "./dates.js";
import { bits, isNameToken, type Layout, wordingEnd } from "./layout.js";
import { LayoutWord } from "./lexicon.js";
import type { Dateline } from "./types.js";

/** A dateline has at most so many tokens. */
const REACH = 24;

/**
 * Reads the dateline that opens a paragraph: "PARIS (AFP) –", "Erevan, 18 sept 2022 (AFP) -", "WASHINGTON, June 3 (Reuters) -",
 * "LONDON —". Without an agency or a date, the place is in capitals.
 */
export function datelineOf(layout: Layout, first: number, last: number): Dateline | null {
  const { tokens } = layout;
  const { text } = tokens;
  const end = Math.min(last, first + REACH);
  const span = (from: number, to: number): Span =>
    spanOf(text, tokens.start[from] as number, tokens.end[to - 1] as number);
  let at = tokens.kind[first] === TokenKind.OpenParenthesis ? first + 1 : first; // "(Ouagadougou) –"
  const places: Span[] = [];
  const capitals = tokens.shape[at] === Shape.Capitals;
  while (at < end) {
    const to = placeEnd(layout, at, end);
    if (to === at) break;
    places.push(span(at, to));
    at = to;
    if (at < end && ((bits(layout, at) & Word.And) !== 0 || tokens.kind[at] === TokenKind.Slash)) at++;
    else break;
  }
  if (places.length === 0) return null;
  if (tokens.kind[at] === TokenKind.CloseParenthesis && at < end) at++;
  let date: Span | null = null;
  if (at < end && tokens.kind[at] === TokenKind.Comma) {
    at++;
    for (let tries = 0; at < end && tries < 4; tries++) {
      const found = dateAt(tokens, layout.lexicon.calendar, at, end);
      if (found) {
        date = span(at, found.last);
        at = found.last;
        break;
      }
      if (
        isNameToken(layout, at) ||
        (bits(layout, at) & Word.Determiner) !== 0 ||
        tokens.kind[at] === TokenKind.Comma ||
        tokens.kind[at] === TokenKind.Period
      )
        at++; // "Ala.", "le"
      else break;
    }
  }
  let newsAgency: Span | null = null;
  if (at < end && tokens.kind[at] === TokenKind.OpenParenthesis) {
    const close = closingAt(layout, at, end);
    if (close < 0) return null;
    if (wordingEnd(layout, at + 1, LayoutWord.NewsAgency) === close || tokens.shape[at + 1] === Shape.Capitals)
      newsAgency = span(at + 1, close);
    else if (close - at > 4) return null;
    at = close + 1;
  }
  if (at >= end || tokens.kind[at] !== TokenKind.Dash || tokens.gap[at + 1] === Gap.Glued) return null;
  if (newsAgency === null && date === null && !capitals && tokens.kind[first] !== TokenKind.OpenParenthesis)
    return null;
  return { ...span(first, at + 1), places, date, newsAgency };
}

/** Where the place that starts at `at` ends: words with a capital, "DE" and "la" inside. */
function placeEnd(layout: Layout, at: number, end: number): number {
  const { tokens } = layout;
  let to = at;
  while (to < end && to - at < 5 && isNameToken(layout, to)) {
    to++;
    if (tokens.kind[to] === TokenKind.Dash && tokens.gap[to] === Gap.Glued && tokens.gap[to + 1] === Gap.Glued) to++;
  }
  return to > at && tokens.shape[at] !== Shape.Lower ? to : at;
}

function closingAt({ tokens }: Layout, open: number, end: number): number {
  for (let at = open + 1; at < end; at++)
    if (tokens.kind[at] === TokenKind.CloseParenthesis) return at > open + 1 ? at : -1;
  return -1;
}
