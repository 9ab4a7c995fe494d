import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { Gap, Shape, TokenKind } from "../text/tokens.js";
import { addressEnd } from "../text/unmarked-end.js";
import { creditOf } from "./credit.js";
import { BULLET, bits, codeAt, firstHit, isNameToken, type Layout } from "./layout.js";
import { bitOf, hasWord, LayoutWord } from "./lexicon.js";
import { readLine } from "./line.js";
import { isEndless, isSpeaker, isTitled, openerOf, startsWithName } from "./line-shape.js";

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

/** The label of a line has no more tokens. */
const LABEL = 4;

/** What a block looks like, first by itself, then by what stands around it. */
export interface BlockShape {
  readonly index: number;
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
  /** Whether a web address stands in it. */
  readonly address: boolean;
  /** "LURCY, Vt. —": a free dash ends it, none opens it. */
  readonly broken: boolean;
  /** "Editor at large", "CEO and founder of Lurcy Post": one of its first words is a role. */
  readonly role: boolean;
  /** "Jeanne Roux, maire de Lurcy": a name, a comma, a role. */
  readonly titled: boolean;
  /** "three new schools;": a semicolon ends it, as an item of a list. */
  readonly item: boolean;
  /** Whether it starts with a quotation mark. */
  readonly quoted: boolean;
  /** "2": a number and nothing else. */
  readonly number: boolean;
  /** "3. Un pont": starts with a number and a full stop. */
  readonly numbered: boolean;
  /** How many words of the opener of a teaser it starts with, where a colon or a capital follows: "Read more: Bridge …". */
  readonly opener: number;
  /** How many wordings of furniture stand in it, however long it is (up to a length no furniture has). */
  readonly wordings: number;
  /** "Q: …", "J.R.: …": the letter of a speaker in an interview. */
  readonly speaker: boolean;
  /** Whether it starts with a given name. */
  readonly given: boolean;
  /** "Anne Roy Political editor": a name and a function. */
  readonly function: boolean;
  /** First token of its credit; -1 if there is none. */
  readonly credit: number;
  /** "We like: the bridge": tells lines with the same label before a colon; 0 where there is none. */
  readonly label: number;
  /** Tells blocks with the same words, the credit left out. */
  readonly hash: number;

  // Of short blocks alone:
  /** Bit k: a layout word of kind k stands anywhere in it. */
  holds: number;
  /** Share of its words that are navigation. */
  navigation: number;
  /** Share of its words that are a date, a time, or what opens one. */
  dated: number;
  /** How many tokens of a name it starts with, where a date, a mark, a handle or its end follows them; 0 otherwise. */
  nameStart: number;
  /** "— Anne Roy (@roy) June 3, 2024": the signature of a post. */
  handle: boolean;
  /** "Anne Roy 03/06/2024 10:53 The bridge …": the head of a message, and its text. */
  message: boolean;
  /** One sentence about somebody named, in the present, that ends with a date: what a picture shows. */
  told: boolean;

  // What follows from all that:
  /** Its words show that it is no journalism; running text may name a newsletter once. */
  furniture: boolean;
  /** Running text of the article. */
  prose: boolean;
  /** A line that could be a title: some words, no full stop, no date, no navigation. */
  title: boolean;

  // Told by its neighbours:
  /** The next block of running text or title, captions and furniture between left out; -1 if none. */
  next: number;
  previous: number;
  /** The first earlier block with the same words; -1 if none. */
  twin: number;
  /** How often its words stand in the text. */
  copies: number;
  /** A teaser of another article among the furniture behind the last paragraph: a title as long as a headline, and its text. */
  teaser: boolean;
  /** A line in the list that a line like "Read more" opens, long or short. */
  listed: boolean;
  /** The title of the page: the headline, and more behind it. */
  pageTitle: boolean;
  /** Stands whole at the end of an earlier title. */
  inTitle: boolean;
  /** Behind the end of the article: the page starts again, or lists other articles. */
  behind: boolean;
  /** One of several lines with the same label: the facts of a box. */
  field: boolean;
  /** Advertises a newsletter: a line to sign up stands under it. */
  promoted: boolean;
  /** The caption of one of many pictures. */
  pictured: boolean;
  /** The heading over such a caption. */
  heads: boolean;
  /** Text about an author, behind the article. */
  biography: boolean;
  /** How much furniture the two blocks on either side are, 0 to about 4. */
  near: number;
}

/** A block this long with a verb is running text, even where its full stop is lost. */
const UNENDED = 22;

/** Whether a block is running text: it ends as a sentence does and is long enough to be one. */
function isRunning({ words, lower, verb, stops, ending }: BlockShape): boolean {
  if (words >= UNENDED && verb && lower * 2 > words) return true;
  if (words < 5 || ending === Ending.None || ending === Ending.Colon) return false;
  if (ending === Ending.Question && words <= 20 && !stops) return false; // a heading may ask
  return lower * 3 > words;
}

const VERBS: number = Word.Be | Word.Have | Word.Modal;

/** Reads the shape of the block `[first, last)`. */
export function shapeOf(layout: Layout, index: number, first: number, last: number): BlockShape {
  const { tokens, vocabulary, hits } = layout;
  const { kind: kinds, shape: shapes, word: ids } = tokens;
  const short = last - first <= SHORT;
  const credit = creditOf(layout, first, last);
  const hashed = credit > first ? credit : last;
  let words = 0;
  let lower = 0;
  let capitals = 0;
  let names = true;
  let verb = false;
  let stops = false;
  let past = false;
  let address = false;
  let label = 0;
  let hash = 17;
  for (let at = first; at < last; at++) {
    const kind = kinds[at] as number;
    if (kind > TokenKind.Number) {
      if (kind <= TokenKind.Ellipsis && at + 2 < last && at > first + 1 && tokens.gap[at + 1] !== Gap.Glued)
        stops = true;
      if (names && !isNameJoint(kind)) names = false;
      if (kind === TokenKind.Colon && at <= first + LABEL && at + 1 < last && label === 0) label = hash;
      if (kind === TokenKind.Colon && !address && addressEnd(tokens, at, last) > 0) address = true;
      continue;
    }
    words++;
    const shape = shapes[at] as number;
    const word = ids[at] as number;
    if (at < hashed)
      hash = Math.imul(hash ^ (vocabulary.isKnown(word) ? word << 8 : tokenHash(layout, at)), 0x01000193);
    if (shape === Shape.Lower) lower++;
    else if (shape === Shape.Capitals) capitals++;
    if (names && !isNameToken(layout, at) && (bits(layout, at) & (Word.And | Word.With)) === 0) names = false;
    if (word === 0 || (verb && !short)) continue;
    const forms = vocabulary.forms[word] as number;
    if ((forms & Form.Past) !== 0 && (forms & (Form.Present | Form.PastParticiple)) === 0) past = true;
    if ((forms & FINITE) !== 0 || ((vocabulary.bits[word] as number) & VERBS) !== 0) verb = true;
  }
  const hit = firstHit(hits, first);
  let opens = 0;
  for (let at = hit; hits.start[at] === first; at++) opens |= bitOf(hits.value[at] as number);
  let wordings = 0;
  if (last - first <= LONGEST) {
    for (let at = hit; (hits.start[at] as number) < last; at++)
      if (hits.value[at] === LayoutWord.Boilerplate) wordings++;
  }
  const item = kinds[last - 1] === TokenKind.Semicolon;
  const shape: BlockShape = {
    index,
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
    address,
    broken: kinds[last - 1] === TokenKind.Dash && kinds[first] !== TokenKind.Dash,
    role: ((bits(layout, first) | (last > first + 2 ? bits(layout, first + 2) : 0)) & Word.Role) !== 0,
    titled: isTitled(layout, first, last),
    item,
    quoted: (kinds[first] as number) >= TokenKind.OpenMark && (kinds[first] as number) <= TokenKind.SingleMark,
    number: kinds[first] === TokenKind.Number && last === first + 1,
    numbered: kinds[first] === TokenKind.Number && kinds[first + 1] === TokenKind.Period && first + 2 < last,
    opener: hasWord(opens, LayoutWord.RelatedOpener) ? openerOf(layout, first, last) : 0,
    wordings,
    speaker: isSpeaker(layout, first, last),
    given: (bits(layout, first) & Word.GivenName) !== 0,
    function: words <= 6 && !verb && startsWithName(layout, first, last) && (bits(layout, last - 1) & Word.Role) !== 0,
    opens,
    credit,
    label,
    hash,
    holds: 0,
    navigation: 0,
    dated: 0,
    nameStart: 0,
    handle: false,
    message: false,
    told: false,
    furniture: false,
    prose: false,
    title: false,
    next: -1,
    previous: -1,
    twin: -1,
    copies: 1,
    teaser: false,
    listed: false,
    pageTitle: false,
    inTitle: false,
    field: false,
    behind: false,
    promoted: false,
    pictured: false,
    heads: false,
    biography: false,
    near: 0,
  };
  if (short) readLine(layout, shape, hit, past);
  const runs = isRunning(shape);
  const worded = hasWord(shape.holds, LayoutWord.Boilerplate) && (wordings > 1 || !runs || words <= 12);
  shape.furniture = worded || shape.navigation > 0.7 || shape.dated > 0.6;
  if (shape.furniture || credit >= 0) return shape;
  shape.prose = runs;
  const { ending } = shape;
  shape.title =
    words >= 1 &&
    words <= 36 &&
    !item &&
    !(words === 1 && isEndless(layout, first)) &&
    ending !== Ending.Stop &&
    ending !== Ending.Colon &&
    !(runs && ending !== Ending.None);
  return shape;
}

/** Whether a block is the credit of a picture and nothing else. */
export function isCredit(shape: BlockShape | undefined): boolean {
  return shape !== undefined && shape.credit === shape.first;
}

/** What stands between the names of a line. */
function isNameJoint(kind: number): boolean {
  return (
    kind === TokenKind.Comma ||
    kind === TokenKind.Slash ||
    kind === TokenKind.Period ||
    kind === TokenKind.Dash ||
    kind === TokenKind.Other
  );
}

/** How a block ends by the kind of its last token. */
const ENDINGS: Readonly<Record<number, Ending>> = {
  [TokenKind.Period]: Ending.Stop,
  [TokenKind.Question]: Ending.Question,
  [TokenKind.Exclamation]: Ending.Exclamation,
  [TokenKind.Ellipsis]: Ending.Ellipsis,
  [TokenKind.Colon]: Ending.Colon,
};

function endingOf({ tokens }: Layout, first: number, last: number): Ending {
  for (let at = last - 1; at >= first && at >= last - 4; at--) {
    const kind = tokens.kind[at] as number;
    const ending = ENDINGS[kind];
    if (ending !== undefined) return ending;
    const closes =
      (kind >= TokenKind.CloseMark && kind <= TokenKind.SingleMark) ||
      kind === TokenKind.CloseParenthesis ||
      kind === TokenKind.CloseBracket;
    if (!closes) break;
  }
  return Ending.None;
}

/** How many ends of a block carry a dash or bullet of their own. */
function dashesOf(layout: Layout, first: number, last: number): 0 | 1 | 2 {
  const { kind } = layout.tokens;
  if (last - first < 2 || !(kind[first] === TokenKind.Dash || codeAt(layout, first) === BULLET)) return 0;
  return kind[last - 1] === TokenKind.Dash && kind[last - 2] !== TokenKind.Period ? 2 : 1;
}

/** A number for a word that the vocabulary does not hold. */
function tokenHash({ tokens }: Layout, at: number): number {
  const start = tokens.start[at] as number;
  return ((tokens.end[at] as number) - start) * 0x10001 + tokens.text.charCodeAt(start);
}
