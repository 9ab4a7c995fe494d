import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { creditOf } from "./credit.js";
import { dateAt } from "./dates.js";
import { AT_SIGN, BULLET, bits, codeAt, firstHit, isNameToken, type Layout, wordingEnd } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** How a block ends. */
export enum Ending {
  None = 0,
  Stop = 1,
  Question = 2,
  Exclamation = 3,
  Ellipsis = 4,
  Colon = 5,
}

/** Blocks with more tokens than this are text: what only short lines have is not looked for. */
const SHORT = 40;
/** No furniture has more tokens than this. */
const LONGEST = 160;

/** What a block looks like, without regard to its neighbours. */
export interface BlockShape {
  readonly first: number;
  readonly last: number;
  /** Words and numbers. */
  readonly words: number;
  /** Words that start in lower case. */
  readonly lower: number;
  readonly ending: Ending;
  /** Whether a sentence ends inside it. */
  readonly stops: boolean;
  /** Whether it has a finite verb. */
  readonly verb: boolean;
  /** Whether all its words are in capitals. */
  readonly capitals: boolean;
  /** Whether it is made of names: words with capitals, what joins them, nothing else. */
  readonly names: boolean;
  /** Whether it starts or ends with a free dash: "- Titre -". */
  readonly dashed: 0 | 1 | 2;
  /** Bit k: a layout word of kind k stands at its start. */
  readonly opens: number;
  /** Bit k: a layout word of kind k stands anywhere in it (short blocks alone). */
  readonly holds: number;
  /** Share of its words that are navigation (short blocks alone). */
  readonly navigation: number;
  /** Share of its words that are a date, a time, or what opens one (short blocks alone). */
  readonly dated: number;
  /** How many tokens of a name it starts with, where a date, a mark, a handle or its end follows them; 0 otherwise. */
  readonly nameStart: number;
  /** "3. Un pont": starts with a number and a full stop. */
  readonly numbered: boolean;
  /** How many words of the opener of a teaser it starts with, where a colon or a capital follows: "Read more: Bridge …". */
  readonly opener: number;
  /** How many wordings of furniture stand in it, however long it is (up to a length no furniture has). */
  readonly wordings: number;
  /** "Q: …", "J.R.: …": the letter of a speaker in an interview. */
  readonly speaker: boolean;
  /** "— Anne Roy (@roy) June 3, 2024": the signature of a post. */
  readonly handle: boolean;
  /** One sentence about somebody named, in the present, that ends with a date: what a picture shows. */
  readonly told: boolean;
  /** Whether it starts with a given name. */
  readonly given: boolean;
  /** "Anne Roy Political editor": a name and a function. */
  readonly function: boolean;
  /** "Anne Roy, maire de Lurcy": a name, a comma and what the person is, without a full stop. */
  readonly portrait: boolean;
  /** First token of its credit; -1 if there is none. */
  readonly credit: number;
  /** Tells blocks with the same words, the credit left out. */
  readonly hash: number;
}

/** A block this long with a verb is running text, even where its full stop is lost. */
const UNENDED = 22;

/** Whether a block is running text: it ends as a sentence does and is long enough to be one. */
export function isProse(shape: BlockShape): boolean {
  if (shape.words >= UNENDED && shape.verb && shape.lower * 2 > shape.words) return true;
  if (shape.words < 5 || shape.ending === Ending.None || shape.ending === Ending.Colon) return false;
  if (shape.ending === Ending.Question && shape.words <= 20 && !shape.stops) return false; // a heading may ask
  return shape.lower * 3 > shape.words;
}

/** Reads the shape of the block `[first, last)`. */
export function shapeOf(layout: Layout, first: number, last: number): BlockShape {
  const { tokens, vocabulary } = layout;
  let words = 0;
  let lower = 0;
  let capitals = 0;
  let names = true;
  let verb = false;
  let stops = false;
  let past = false;
  for (let at = first; at < last; at++) {
    const kind = tokens.kind[at] as number;
    if (kind > TokenKind.Number) {
      if (kind <= TokenKind.Ellipsis && at + 2 < last && at > first + 1 && tokens.gap[at + 1] !== Gap.Glued)
        stops = true;
      if (
        names &&
        kind !== TokenKind.Comma &&
        kind !== TokenKind.Slash &&
        kind !== TokenKind.Period &&
        kind !== TokenKind.Dash
      )
        names = kind === TokenKind.Other;
      continue;
    }
    words++;
    const shape = tokens.shape[at] as number;
    const wordBits = bits(layout, at);
    if (shape === Shape.Lower) lower++;
    else if (shape === Shape.Capitals) capitals++;
    if (names && !isNameToken(layout, at) && (wordBits & (Word.And | Word.With)) === 0) names = false;
    const forms = vocabulary.forms[tokens.word[at] as number] as number;
    if ((forms & Form.Past) !== 0 && (forms & (Form.Present | Form.PastParticiple)) === 0) past = true;
    if ((forms & FINITE) !== 0 || (wordBits & (Word.Be | Word.Have | Word.Modal)) !== 0) verb = true;
  }
  const short = last - first <= SHORT;
  const covered = short ? coverOf(layout, first, last, words) : NOTHING;
  const credit = creditOf(layout, first, last);
  const opens = opensOf(layout, first);
  return {
    first,
    last,
    words,
    lower,
    ending: endingOf(layout, first, last),
    stops,
    verb,
    capitals: capitals > 0 && lower === 0 && capitals * 2 > words,
    names: names && words > 0,
    dashed: dashesOf(layout, first, last),
    numbered:
      tokens.kind[first] === TokenKind.Number && tokens.kind[first + 1] === TokenKind.Period && first + 2 < last,
    opener: (opens >> LayoutWord.RelatedOpener) & 1 ? openerOf(layout, first, last) : 0,
    wordings: last - first <= LONGEST ? countHits(layout, first, last, LayoutWord.Boilerplate) : 0,
    speaker:
      tokens.kind[first + 1] === TokenKind.Colon &&
      (tokens.end[first] as number) - (tokens.start[first] as number) <= 4 &&
      (tokens.shape[first] as number) >= Shape.Capitalised &&
      first + 2 < last,
    handle: short && holdsHandle(layout, first, last),
    told:
      short && !stops && !past && words >= 6 && startsWithName(layout, first, last) && endsInDate(layout, first, last),
    given: (bits(layout, first) & Word.GivenName) !== 0,
    function: words <= 6 && !verb && startsWithName(layout, first, last) && (bits(layout, last - 1) & Word.Role) !== 0,
    portrait: short && isPortrait(layout, first, last),
    nameStart: short && (opens & DATE_OPENERS) === 0 ? nameStartOf(layout, first, last) : 0,
    opens,
    ...covered,
    credit,
    hash: hashOf(layout, first, credit > first ? credit : last),
  };
}

function endingOf({ tokens }: Layout, first: number, last: number): Ending {
  for (let at = last - 1; at >= first && at >= last - 4; at--) {
    const kind = tokens.kind[at] as number;
    if (kind === TokenKind.Period) return Ending.Stop;
    if (kind === TokenKind.Question) return Ending.Question;
    if (kind === TokenKind.Exclamation) return Ending.Exclamation;
    if (kind === TokenKind.Ellipsis) return Ending.Ellipsis;
    if (kind === TokenKind.Colon) return Ending.Colon;
    const closes =
      kind === TokenKind.CloseMark ||
      kind === TokenKind.StraightMark ||
      kind === TokenKind.SingleMark ||
      kind === TokenKind.CloseParenthesis ||
      kind === TokenKind.CloseBracket;
    if (!closes) break;
  }
  const end = tokens.end[last - 1] as number; // the last stop of "U.S." is inside the word
  return tokens.text.charCodeAt(end - 1) === 0x2e ? Ending.Stop : Ending.None;
}

/** How many ends of a block carry a dash or bullet of their own. */
function dashesOf(layout: Layout, first: number, last: number): 0 | 1 | 2 {
  const free = (at: number): boolean =>
    layout.tokens.kind[at] === TokenKind.Dash ||
    (layout.tokens.kind[at] === TokenKind.Other &&
      layout.tokens.text.charCodeAt(layout.tokens.start[at] as number) === BULLET);
  if (last - first < 2 || !free(first)) return 0;
  const closed = layout.tokens.kind[last - 1] === TokenKind.Dash && layout.tokens.kind[last - 2] !== TokenKind.Period;
  return closed ? 2 : 1;
}

function opensOf({ hits }: Layout, first: number): number {
  let found = 0;
  for (let hit = firstHit(hits, first); hits.start[hit] === first; hit++) found |= bit(hits.value[hit] as number);
  return found;
}

/** "Anne Roy · 3 juin", "Anne Roy@roy", "Anne Roy 7 hours": a name, then something that is no word. */
function nameStartOf(layout: Layout, first: number, last: number): number {
  const { tokens } = layout;
  let at = first;
  if (layout.lexicon.calendar.has(tokens.word[first] as number) && tokens.kind[first + 1] !== TokenKind.Word) return 0; // "Feb. 21"
  while (at < last && at < first + 5 && isNameToken(layout, at)) {
    if (layout.lexicon.calendar.has(tokens.word[at] as number) && at > first + 1) return at - first; // "Roy June 3"
    at++;
    const code = tokens.text.charCodeAt((tokens.end[at - 1] as number) - 1);
    if (code >= 48 && code <= 57) return at - first; // "Roy2 minutes ago"
    if (at < last && tokens.kind[at] === TokenKind.Period && tokens.gap[at] === Gap.Glued && at - first < 3) at++; // "P. Roy"
  }
  const words = at - first;
  if (words < 2) return 0;
  if (at === last) return words;
  const kind = tokens.kind[at] as number;
  return kind === TokenKind.Number || kind === TokenKind.Other || kind === TokenKind.Slash || kind === TokenKind.Dash
    ? words
    : 0;
}

function countHits({ hits }: Layout, first: number, last: number, kind: LayoutWord): number {
  let count = 0;
  for (let hit = firstHit(hits, first); (hits.start[hit] as number) < last; hit++)
    if (hits.value[hit] === kind) count++;
  return count;
}

function openerOf(layout: Layout, first: number, last: number): number {
  const end = wordingEnd(layout, first, LayoutWord.RelatedOpener);
  if (end >= last) return end - first;
  const { kind, shape } = layout.tokens;
  return kind[end] === TokenKind.Colon || (shape[end] as number) >= Shape.Capitalised ? end - first : 0;
}

function holdsHandle(layout: Layout, first: number, last: number): boolean {
  if (layout.tokens.kind[first] !== TokenKind.Dash) return false;
  for (let at = first + 1; at < last; at++) if (codeAt(layout, at) === AT_SIGN) return true;
  return false;
}

function startsWithName(layout: Layout, first: number, last: number): boolean {
  return first + 1 < last && isNameToken(layout, first) && isNameToken(layout, first + 1);
}

/** Whether a date with its day stands among the last tokens: "… à Lyon, le 3 juin 2024.", "… in Lyon, June 3, 2024." */
function endsInDate(layout: Layout, first: number, last: number): boolean {
  for (let at = Math.max(first + 3, last - 16); at < last; at++) {
    const date = dateAt(layout.tokens, layout.lexicon.calendar, at, last);
    if (!date) continue;
    if (date.day > 0 && date.year > 0) return true;
    at = date.last - 1;
  }
  return false;
}

function isPortrait(layout: Layout, first: number, last: number): boolean {
  const { tokens } = layout;
  let at = first;
  while (at < last && at < first + 5 && isNameToken(layout, at)) at++;
  if (at - first < 2 || at + 2 >= last || tokens.kind[at] !== TokenKind.Comma) return false;
  return (bits(layout, at + 1) & Word.Role) !== 0 && (tokens.kind[last - 1] as number) <= TokenKind.Number;
}

const DATE_OPENERS: number = (1 << LayoutWord.Published) | (1 << LayoutWord.Updated);

const NOTHING = { holds: 0, navigation: 0, dated: 0 } as const;

/** Relative days count with the spans of time. */
function bit(value: number): number {
  return 1 << (value > LayoutWord.TimeSpan ? LayoutWord.TimeSpan : value);
}

/** What layout words and dates cover of a short block. */
function coverOf(
  layout: Layout,
  first: number,
  last: number,
  words: number,
): { holds: number; navigation: number; dated: number } {
  const { hits, tokens } = layout;
  let holds = 0;
  let navigated = first;
  let navigation = 0;
  let dated = 0;
  let datedTo = first;
  let numbers = 0;
  let hit = firstHit(hits, first);
  for (let at = first; at < last; at++) {
    let date = 0;
    for (; (hits.start[hit] as number) <= at; hit++) {
      if (hits.start[hit] !== at || (hits.end[hit] as number) > last) continue;
      const value = hits.value[hit] as number;
      holds |= bit(value);
      const end = hits.end[hit] as number;
      if (value === LayoutWord.Navigation) navigated = Math.max(navigated, end);
      if (value >= LayoutWord.Published) date = Math.max(date, end);
    }
    if (at >= datedTo) {
      const expression = dateAt(tokens, layout.lexicon.calendar, at, last);
      if (expression) date = Math.max(date, expression.last);
      datedTo = Math.max(datedTo, date);
    }
    if ((tokens.kind[at] as number) > TokenKind.Number) continue;
    if (at < navigated || tokens.kind[at] === TokenKind.Number) navigation++;
    if (at < datedTo) dated++;
    else if (tokens.kind[at] === TokenKind.Number) dated += 0.5;
    if (tokens.kind[at] === TokenKind.Number) numbers++;
  }
  const share = Math.max(1, words);
  if (holds >> LayoutWord.Published > 0 && words <= 16 && numbers >= 3) dated = share; // "2 min readJun 3, 20242:26 PM Updated 9 min ago"
  if (navigated === first && words > numbers) navigation = 0;
  return { holds, navigation: navigation / share, dated: dated / share };
}

function hashOf({ tokens }: Layout, first: number, last: number): number {
  let hash = 17;
  for (let at = first; at < last; at++) {
    if ((tokens.kind[at] as number) > TokenKind.Number) continue;
    const word = tokens.word[at] as number;
    const start = tokens.start[at] as number;
    const unknown = ((tokens.end[at] as number) - start) * 0x10001 + tokens.text.charCodeAt(start);
    hash = Math.imul(hash ^ (word > 0 ? word << 8 : unknown), 0x01000193);
  }
  return hash;
}
