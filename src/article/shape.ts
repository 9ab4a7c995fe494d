import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { countHits, coverOf, NOTHING, opensOf } from "./cover.js";
import { creditOf } from "./credit.js";
import { BULLET, bits, codeAt, isNameToken, type Layout } from "./layout.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { endsInDate, holdsHandle, isPortrait, isSpeaker, nameStartOf, openerOf, startsWithName } from "./line-shape.js";

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
    opener: hasWord(opens, LayoutWord.RelatedOpener) ? openerOf(layout, first, last) : 0,
    wordings: last - first <= LONGEST ? countHits(layout, first, last, LayoutWord.Boilerplate) : 0,
    speaker: isSpeaker(layout, first, last),
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
  const free = (at: number): boolean => layout.tokens.kind[at] === TokenKind.Dash || codeAt(layout, at) === BULLET;
  if (last - first < 2 || !free(first)) return 0;
  const closed = layout.tokens.kind[last - 1] === TokenKind.Dash && layout.tokens.kind[last - 2] !== TokenKind.Period;
  return closed ? 2 : 1;
}

const DATE_OPENERS: number = (1 << LayoutWord.Published) | (1 << LayoutWord.Updated);

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
