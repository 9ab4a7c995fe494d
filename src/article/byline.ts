import { Word } from "../language/word.js";
import { hitFrom } from "../text/hits.js";
import { type Span, spanOf } from "../text/span.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { bits, codeAt, isNameToken, type Layout, wordingEnd } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** Who wrote, as a byline tells: the names of people and of news agencies apart. */
export interface Writers {
  readonly authors: readonly Span[];
  readonly newsAgencies: readonly Span[];
}

/** A name has at most so many words; more in a row are a name and a function. */
const LONGEST_NAME = 5;

/**
 * Reads the names of the byline `[first, last)`: "Par Anne Roy et P. Lenoir, avec AFP", "By ANN LEE, Staff Reporter",
 * "Anne Roy · Journal · 3 juin", "P.R. avec AFP".
 */
export function writersOf(layout: Layout, first: number, last: number): Writers {
  const { tokens } = layout;
  const authors: Span[] = [];
  const newsAgencies: Span[] = [];
  const dated =
    holdsWording(layout, first, first + 1, LayoutWord.Published) ||
    holdsWording(layout, first, first + 1, LayoutWord.Updated);
  let at = wordingEnd(layout, first, LayoutWord.BylineOpener) || first;
  let expected = !dated; // a name may start: at the start, behind "et", a comma, an opener
  for (; at < last; at++) {
    const agency = agencyEnd(layout, at, last);
    if (agency > 0) {
      newsAgencies.push(spanOf(tokens.text, tokens.start[at] as number, tokens.end[agency - 1] as number));
      at = agency - 1;
      expected = false;
      continue;
    }
    const opener = wordingEnd(layout, at, LayoutWord.BylineOpener);
    if (opener > at && at > first) {
      expected = true;
      at = opener - 1;
      continue;
    }
    const end = expected ? nameEnd(layout, at, last) : 0;
    if (end > 0) {
      authors.push(spanOf(tokens.text, tokens.start[at] as number, nameStop(layout, end)));
      at = end - 1;
      expected = false;
    } else if (tokens.kind[at] === TokenKind.Comma) {
      expected = isListed(layout, at + 1, last);
    } else if ((bits(layout, at) & (Word.And | Word.By)) !== 0 || isAmpersand(layout, at)) expected = true;
    else if ((tokens.kind[at] as number) <= TokenKind.Number || tokens.kind[at] === TokenKind.Other) expected = false;
  }
  return { authors, newsAgencies };
}

/** Where the news agency that starts at `at` ends; 0 if none does. */
function agencyEnd(layout: Layout, at: number, last: number): number {
  if (layout.tokens.shape[at] === Shape.Lower) return 0;
  const end = wordingEnd(layout, at, LayoutWord.NewsAgency);
  return end <= last ? end : 0;
}

/** Where the name that starts at `at` ends; 0 if none does. */
function nameEnd(layout: Layout, at: number, last: number): number {
  const { tokens } = layout;
  if (!isNameToken(layout, at) || tokens.shape[at] === Shape.Lower) return 0;
  let end = at;
  while (end < last && end - at < LONGEST_NAME && isNameToken(layout, end) && agencyEnd(layout, end, last) === 0) {
    if ((bits(layout, end) & (Word.Month | Word.Weekday)) !== 0 && end > at) break;
    end++;
    if (
      end < last &&
      tokens.kind[end] === TokenKind.Period &&
      tokens.gap[end] === Gap.Glued &&
      isInitial(layout, end - 1)
    )
      end++;
    if (endsInDigit(layout, end - 1)) break;
  }
  while (end > at && (tokens.shape[end - 1] === Shape.Lower || tokens.kind[end - 1] === TokenKind.Period)) {
    if (tokens.kind[end - 1] === TokenKind.Period && end - at <= 2) break; // "P." alone keeps its stop
    end--;
  }
  // "Anne Roy Political correspondent": the last capital starts a function
  if (
    end - at > 2 &&
    end < last &&
    tokens.shape[end] === Shape.Lower &&
    (bits(layout, end) & (Word.And | Word.With | Word.Preposition)) === 0
  )
    end--;
  while (end - at > 2 && (bits(layout, end - 1) & Word.Role) !== 0) end -= end - at > 3 ? 2 : 1; // "… Political Correspondent"
  return end;
}

/** Whether behind a comma another name comes, not a function: two words in capitals and then the end, a comma or "and". */
function isListed(layout: Layout, at: number, last: number): boolean {
  const { tokens } = layout;
  let end = at;
  while (end < last && isNameToken(layout, end) && tokens.shape[end] !== Shape.Lower) end++;
  if (end - at < 2 || (bits(layout, end - 1) & Word.Role) !== 0) return false;
  return (
    end === last ||
    tokens.kind[end] === TokenKind.Comma ||
    (bits(layout, end) & (Word.And | Word.With)) !== 0 ||
    isAmpersand(layout, end)
  );
}

function isAmpersand(layout: Layout, at: number): boolean {
  return codeAt(layout, at) === 0x26;
}

function isInitial({ tokens }: Layout, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
}

function endsInDigit({ tokens }: Layout, at: number): boolean {
  const code = tokens.codes[(tokens.end[at] as number) - 1] as number;
  return isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The end of a name, a number glued to it ("Roy2 minutes ago") left out. */
function nameStop({ tokens }: Layout, end: number): number {
  let stop = tokens.end[end - 1] as number;
  while (stop > 0 && isDigit(tokens.codes[stop - 1] as number)) stop--;
  return stop;
}

/** Whether a layout word of a kind stands in `[first, last)`. */
function holdsWording({ hits }: Layout, first: number, last: number, kind: LayoutWord): boolean {
  for (let hit = hitFrom(hits, first); (hits.start[hit] as number) < last; hit++) {
    if (hits.value[hit] === kind) return true;
  }
  return false;
}
