import { Word } from "../language/word.js";
import { Shape, TokenKind } from "../text/tokens.js";
import { dateAt, mayBeDate } from "./dates.js";
import { AT_SIGN, bits, codeAt, isNameToken, type Layout, wordingEnd } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** "Anne Roy · 3 juin", "Anne Roy@roy", "Anne Roy 7 hours": a name, then something that is no word. */
export function nameStartOf(layout: Layout, first: number, last: number): number {
  const { tokens } = layout;
  let at = first;
  if (layout.lexicon.calendar[tokens.word[first] as number] && tokens.kind[first + 1] !== TokenKind.Word) return 0; // "Feb. 21"
  while (at < last && at < first + 5 && isNameToken(layout, at)) {
    at++;
    const code = tokens.codes[(tokens.end[at - 1] as number) - 1] as number;
    if (code >= 48 && code <= 57) return at - first; // "Roy2 minutes ago"
  }
  const words = at - first;
  if (words < 2) return 0;
  if (at === last) return words;
  const kind = tokens.kind[at] as number;
  return kind === TokenKind.Number || kind === TokenKind.Other || kind === TokenKind.Slash || kind === TokenKind.Dash
    ? words
    : 0;
}

/** How many words of the opener of a teaser start a block, where a colon or a capital follows; 0 otherwise. */
export function openerOf(layout: Layout, first: number, last: number): number {
  const end = wordingEnd(layout, first, LayoutWord.RelatedOpener);
  if (end >= last) return end - first;
  const { kind, shape } = layout.tokens;
  return kind[end] === TokenKind.Colon || (shape[end] as number) >= Shape.Capitalised ? end - first : 0;
}

/** "— Anne Roy (@roy)": a dash, and a handle behind it. */
export function holdsHandle(layout: Layout, first: number, last: number): boolean {
  if (layout.tokens.kind[first] !== TokenKind.Dash) return false;
  for (let at = first + 1; at < last; at++) if (codeAt(layout, at) === AT_SIGN) return true;
  return false;
}

/** Whether two words that can stand in a name start a block. */
export function startsWithName(layout: Layout, first: number, last: number): boolean {
  return first + 1 < last && isNameToken(layout, first) && isNameToken(layout, first + 1);
}

/** "Jeanne Roux, maire de Lurcy": a name of two to four words, a comma, and a role in lower case. */
export function isTitled(layout: Layout, first: number, last: number): boolean {
  if (!startsWithName(layout, first, last)) return false;
  const { kind, shape } = layout.tokens;
  let at = first + 2;
  while (at < last && at < first + 4 && isNameToken(layout, at)) at++;
  if (at + 1 >= last || kind[at] !== TokenKind.Comma || shape[at + 1] !== Shape.Lower) return false;
  return (bits(layout, at + 1) & Word.Role) !== 0;
}

/** Whether a date with its day stands among the last tokens: "… à Lyon, le 3 juin 2024.", "… in Lyon, June 3, 2024." */
export function endsInDate(layout: Layout, first: number, last: number): boolean {
  for (let at = Math.max(first + 3, last - 16); at < last; at++) {
    if (!mayBeDate(layout.tokens, layout.lexicon.calendar, at)) continue;
    const date = dateAt(layout.tokens, layout.lexicon.calendar, at, last);
    if (!date) continue;
    if (date.day > 0 && date.year > 0) return true;
    at = date.last - 1;
  }
  return false;
}

/** Whether a word is longer than any: tags without space between them. */
export function isEndless({ tokens }: Layout, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) > 30;
}

/** "Q: …", "J.R. : …": a letter or initials, and a colon. */
export function isSpeaker({ tokens }: Layout, first: number, last: number): boolean {
  const length = (tokens.end[first] as number) - (tokens.start[first] as number);
  const capital = (tokens.shape[first] as number) >= Shape.Capitalised;
  return first + 2 < last && tokens.kind[first + 1] === TokenKind.Colon && length <= 4 && capital;
}
