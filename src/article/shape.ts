import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { hitFrom } from "../text/hits.js";
import { Gap, Shape, TokenKind, type TokenTable } from "../text/tokens.js";
import { addressEnd } from "../text/unmarked-end.js";
import { type BlockShape, Ending } from "./block-shape.js";
import { creditOf } from "./credit.js";
import { BULLET, bits, codeAt, isNameToken, type Layout } from "./layout.js";
import { bitOf, hasWord, LayoutWord } from "./lexicon.js";
import { readLine } from "./line.js";
import { isEndless, isSpeaker, isTitled, openerOf, startsWithName } from "./line-shape.js";

/** Blocks with more tokens than this are text: what only short lines have is not looked for. */
const SHORT = 40;
/** No furniture has more tokens than this. */
const LONGEST = 160;

/** The label of a line has no more tokens. */
const LABEL = 4;

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
  const { tokens, hits } = layout;
  const { kind: kinds, shape: shapes, forms: allForms } = tokens;
  const short = last - first <= SHORT;
  const hit = hitFrom(hits, first);
  const credit = creditOf(layout, first, last, hit);
  let words = 0;
  let lower = 0;
  let capitals = 0;
  let names = true;
  let verb = false;
  let stops = false;
  let past = false;
  let address = false;
  let colon = -1;
  for (let at = first; at < last; at++) {
    const kind = kinds[at] as number;
    if (kind > TokenKind.Number) {
      if (kind <= TokenKind.Ellipsis && at + 2 < last && at > first + 1 && tokens.gap[at + 1] !== Gap.Glued)
        stops = true;
      if (names && !isNameJoint(kind)) names = false;
      if (kind === TokenKind.Colon) {
        if (at <= first + LABEL && at + 1 < last && colon < 0) colon = at;
        if (!address && addressEnd(tokens, at, last) > 0) address = true;
      }
      continue;
    }
    words++;
    const shape = shapes[at] as number;
    if (shape === Shape.Lower) lower++;
    else if (shape === Shape.Capitals) capitals++;
    if (names && !isNameToken(layout, at) && (bits(layout, at) & (Word.And | Word.With)) === 0) names = false;
    if (verb && !short) continue;
    const forms = allForms[at] as number;
    if ((forms & Form.Past) !== 0 && (forms & (Form.Present | Form.PastParticiple)) === 0) past = true;
    if ((forms & FINITE) !== 0 || (bits(layout, at) & VERBS) !== 0) verb = true;
  }
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
    colon,
    own: credit > first ? wordsIn(tokens, first, credit) : words,
    holds: 0,
    navigation: 0,
    dated: 0,
    nameStart: 0,
    furniture: false,
    prose: false,
    title: false,
    next: -1,
    previous: -1,
    twin: -1,
    copies: 1,
    hash: 0,
    marks: 0,
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

function wordsIn({ kind }: TokenTable, first: number, last: number): number {
  let words = 0;
  for (let at = first; at < last; at++) if ((kind[at] as number) <= TokenKind.Number) words++;
  return words;
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
