import { Word } from "../language/word.js";
import { hitFrom } from "../text/hits.js";
import { Gap, isTerminator, Shape, TokenKind } from "../text/tokens.js";
import { bits, COPYRIGHT, codeAt, isNameToken, type Layout, PIPE, wordingEnd } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** A credit is looked for in the last so many tokens of a block. */
const REACH = 18;
/** What a run of tokens shows of a credit. */
interface Signs {
  /** An agency, an opener or a word that only credits use. */
  readonly strong: boolean;
  /** One of these, or a slash. */
  readonly told: boolean;
  /** An agency, or a name that is no word of credits. */
  readonly somebody: boolean;
  /** Nothing but names and what joins them. */
  readonly names: boolean;
  readonly words: number;
}

/**
 * The first token of the credit that ends the block `[first, last)`; -1 if none does. It equals `first` where the whole
 * block is a credit.
 *
 * Reads "… [AGENCE/NOM]", "… (Photo by Ann Lee)", "… - NOM / AGENCE", "… © Agence", "… Crédit photo : Nom",
 * "… . Ann Lee/Agency".
 *
 * @param opening the first layout word at or behind the start of the block
 */
export function creditOf(layout: Layout, first: number, last: number, opening: number): number {
  const { kind, gap } = layout.tokens;
  const { start } = layout.hits;
  const from = Math.max(first, last - REACH);
  const bracket = bracketed(layout, from, last);
  if (bracket >= 0) return bracket;
  if (isWhole(layout, first, last, opening)) return first;
  let tail = opening;
  while ((start[tail] as number) < from) tail++;
  let hit = tail;
  for (let at = from; at < last; at++) {
    if (kind[at] === TokenKind.Other && codeAt(layout, at) === COPYRIGHT) return at;
    while ((start[hit] as number) < at) hit++;
    if (start[hit] === at && isOpened(layout, first, at, last)) {
      return at > first && kind[at - 1] === TokenKind.OpenParenthesis ? at - 1 : at; // "(Image credit: Lurcy Post)"
    }
  }
  for (let at = last - 1; at > from; at--) {
    const one = kind[at] as number;
    if (one === TokenKind.Dash && gap[at + 1] !== Gap.Glued && gap[at] !== Gap.Glued) {
      const signs = signsOf(layout, at + 1, last);
      if (wordingEnd(layout, at + 1, LayoutWord.CreditWord) === last) return at + 1; // "… – video"
      if (signs.names && signs.told) return at + 1;
    }
    if (isTerminator(one) && at < last - 1 && isSentenceEnd(layout, first, at)) {
      const next = at + 1;
      if (kind[next] === TokenKind.Other) return -1;
      const signs = signsOf(layout, next, last);
      const name = one === TokenKind.Period && signs.words <= 3;
      return signs.words > 0 && signs.names && (signs.told || name) ? next : -1;
    }
  }
  return loose(layout, first, last, tail);
}

/** A credit in brackets at the end. */
function bracketed(layout: Layout, from: number, last: number): number {
  const { kind } = layout.tokens;
  let close = last - 1;
  if (kind[close] === TokenKind.Period) close--;
  if (close < from || (kind[close] !== TokenKind.CloseParenthesis && kind[close] !== TokenKind.CloseBracket)) return -1;
  const opener = kind[close] === TokenKind.CloseParenthesis ? TokenKind.OpenParenthesis : TokenKind.OpenBracket;
  let open = close - 1;
  while (open >= from && kind[open] !== opener) open--;
  if (open < from || close - open < 2 || (bits(layout, open + 1) & Word.With) !== 0) return -1; // "(avec AFP)" is a byline's
  const signs = signsOf(layout, open + 1, close);
  const ended = open > from && isTerminator(kind[open - 1] as number);
  if (!signs.somebody && !ended) return -1; // "… (VIDÉO + PHOTOS)"
  if (signs.strong) return signs.names || ended || signs.words <= 6 ? open : -1;
  return signs.names && (signs.told || (ended && signs.words <= 9)) ? open : -1;
}

/** "Photo by", "Crédit photo :" at a place where a sentence could start, with little behind it. */
function isOpened(layout: Layout, first: number, at: number, last: number): boolean {
  const { tokens } = layout;
  if (tokens.shape[at] === Shape.Lower || tokens.kind[at] !== TokenKind.Word) return false;
  const end = wordingEnd(layout, at, LayoutWord.CreditOpener);
  if (end === 0) return false;
  const before = at > first ? (tokens.kind[at - 1] as number) : TokenKind.Period;
  const free = before >= TokenKind.Period && before !== TokenKind.Comma;
  if (!free && tokens.kind[end] !== TokenKind.Colon) return false;
  if (end >= last) return at > first;
  const joined = tokens.kind[end] === TokenKind.Colon || (bits(layout, end - 1) & (Word.By | Word.Of)) !== 0;
  const signs = signsOf(layout, end, last);
  if (signs.words === 0) return false;
  return joined ? signs.words <= 14 && (signs.names || signs.words <= 8) : signs.names && signs.told;
}

/** "… à Paris Anne Roy/Agence Lurcy": two names on each side of the last slash. */
function slashed(layout: Layout, first: number, last: number): number {
  const { tokens } = layout;
  let slash = last - 1;
  while (slash > first && isNameToken(layout, slash)) slash--;
  if (last - slash < 3 || last - slash > 6 || tokens.kind[slash] !== TokenKind.Slash) return -1;
  let at = slash;
  while (at > first && slash - at < 3 && isNameToken(layout, at - 1)) at--;
  return slash - at >= 2 && at - first >= 4 ? at : -1;
}

/** A credit without any mark before it: "… à Paris ANNE ROY / AGENCE", "Anne Roy/Agency". */
function loose(layout: Layout, first: number, last: number, tail: number): number {
  const { tokens, hits } = layout;
  for (let hit = tail; (hits.start[hit] as number) < last; hit++) {
    if (hits.end[hit] !== last || hits.value[hit] !== LayoutWord.NewsAgency) continue;
    let at = hits.start[hit] as number;
    if (wordingEnd(layout, at - 1, LayoutWord.CreditOpener) === at) at--; // "/via Agency"
    if (at - 1 <= first || tokens.kind[at - 1] !== TokenKind.Slash) continue;
    at--;
    const capitals = tokens.shape[at - 1] === Shape.Capitals;
    let words = 0;
    while (
      at > first &&
      words < 4 &&
      isNameToken(layout, at - 1) &&
      capitals === (tokens.shape[at - 1] === Shape.Capitals)
    ) {
      at--;
      words++;
    }
    if (words > 0) return at;
  }
  return slashed(layout, first, last);
}

/** Whether a block is a credit and nothing else. */
function isWhole(layout: Layout, first: number, last: number, opening: number): boolean {
  const { start, value } = layout.hits;
  for (let hit = opening; (start[hit] as number) < last; hit++) {
    if (!isCreditWord(value[hit] as number)) continue;
    const { names, strong, words } = signsOf(layout, first, last);
    return names && strong && words <= 12;
  }
  return false;
}

function isCreditWord(value: number): boolean {
  return value === LayoutWord.NewsAgency || value === LayoutWord.CreditWord || value === LayoutWord.CreditOpener;
}

function isSentenceEnd(layout: Layout, first: number, at: number): boolean {
  const length = (layout.tokens.end[at - 1] as number) - (layout.tokens.start[at - 1] as number);
  return at - first >= 4 && length > 1 && (bits(layout, at - 1) & Word.Abbreviation) === 0;
}

function signsOf(layout: Layout, first: number, last: number): Signs {
  const { tokens, hits } = layout;
  let strong = false;
  let somebody = false;
  let slash = false;
  let names = true;
  let words = 0;
  let covered = first;
  let hit = hitFrom(hits, first);
  for (let at = first; at < last; at++) {
    for (; (hits.start[hit] as number) <= at; hit++) {
      if (hits.start[hit] !== at || (hits.end[hit] as number) > last) continue;
      const value = hits.value[hit] as number;
      if (!isCreditWord(value) || (value === LayoutWord.NewsAgency && tokens.shape[at] === Shape.Lower)) continue;
      if (value === LayoutWord.NewsAgency || (value === LayoutWord.CreditWord && tokens.shape[at] !== Shape.Lower))
        strong = true;
      if (value === LayoutWord.NewsAgency) somebody = true;
      covered = Math.max(covered, hits.end[hit] as number);
    }
    const kind = tokens.kind[at] as number;
    if (kind <= TokenKind.Number) words++;
    if (at < covered) continue;
    if (kind === TokenKind.Slash) slash = true;
    else if (kind === TokenKind.Word || kind === TokenKind.Enclitic) {
      if (isNameToken(layout, at)) somebody = true;
      else if ((bits(layout, at) & (Word.And | Word.Of | Word.NameParticle)) === 0) names = false;
    } else if (kind === TokenKind.Number) names = names && words > 1;
    else if (!isJoint(kind) && codeAt(layout, at) !== PIPE && codeAt(layout, at) !== COPYRIGHT) names = false;
  }
  return { strong, told: strong || slash, somebody, names, words };
}

/** Punctuation inside credits. */
function isJoint(kind: number): boolean {
  return (
    kind === TokenKind.Comma ||
    kind === TokenKind.Dash ||
    kind === TokenKind.Period ||
    kind === TokenKind.Colon ||
    kind === TokenKind.Slash ||
    kind === TokenKind.Other
  );
}
