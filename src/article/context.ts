import { Word } from "../language/word.js";
import { bits, type Layout } from "./layout.js";
import { LayoutWord } from "./lexicon.js";
import type { BlockRange } from "./segment.js";
import { type BlockShape, Ending, isProse, shapeOf } from "./shape.js";

/** The blocks of an article with what their neighbours tell of them. */
export interface Context {
  readonly layout: Layout;
  readonly shapes: readonly BlockShape[];
  /** Running text, told by itself. */
  readonly prose: readonly boolean[];
  /** A line that could be a title: some words, no full stop, no date, no navigation. */
  readonly title: readonly boolean[];
  /** The next block of running text or title, captions and furniture between left out; -1 if none. */
  readonly nextText: readonly number[];
  readonly previousText: readonly number[];
  /** The first earlier block with the same words; -1 if none. */
  readonly twin: readonly number[];
  /** How often the words of a block stand in the text. */
  readonly copies: readonly number[];
  /** A teaser of another article among the furniture behind the last paragraph: a title as long as a headline, and its text. */
  readonly teaser: readonly boolean[];
  /** A title in the list that a line like "Read more" opens. */
  readonly listed: readonly boolean[];
  /** A line in such a list, long or short. */
  readonly inList: readonly boolean[];
  /** The title of the page: the headline, and more behind it. */
  readonly pageTitle: readonly boolean[];
  /** Whether captions stand before the credit lines of this text, not behind them. */
  readonly captionFirst: boolean;
  /** Advertises a newsletter: a line to sign up stands under it. */
  readonly promoted: readonly boolean[];
  /** Text about an author, behind the article. */
  readonly biography: readonly boolean[];
  /** How much furniture the text is among: the share of blocks that wording alone tells to be none of the article's, 0 to 1. */
  readonly furnished: number;
  /** How many blocks are whole lines of navigation. */
  readonly menus: number;
  /** How much furniture the two blocks on either side are, 0 to about 4. */
  readonly near: readonly number[];
  /** First, second and last block of long running text. */
  readonly firstProse: number;
  readonly secondProse: number;
  readonly lastProse: number;
}

/** Running text this long is the article's own. */
const LONG = 14;

/** Reads the shapes of the blocks and how they stand to each other. */
export function contextOf(layout: Layout, blocks: readonly BlockRange[]): Context {
  const shapes = blocks.map(([first, last]) => shapeOf(layout, first, last));
  const prose = shapes.map((shape) => isProse(shape) && !isFurniture(shape) && shape.credit < 0);
  const title = shapes.map(isTitle);
  const seen = new Map<number, number>();
  const count = new Map<number, number>();
  const twin = shapes.map((shape, index) => {
    const before = seen.get(shape.hash) ?? -1;
    if (before < 0) seen.set(shape.hash, index);
    count.set(shape.hash, (count.get(shape.hash) ?? 0) + 1);
    return before;
  });
  const long = (index: number): boolean => {
    const { words, ending } = shapes[index] as BlockShape;
    return (prose[index] as boolean) && words >= LONG && (ending !== Ending.None || words >= 2 * LONG);
  };
  let firstProse = 0;
  while (firstProse < shapes.length && !long(firstProse)) firstProse++;
  let secondProse = firstProse + 1;
  while (secondProse < shapes.length && !long(secondProse)) secondProse++;
  let lastProse = shapes.length - 1;
  while (lastProse >= 0 && !long(lastProse)) lastProse--;
  const strong = shapes.map(strengthOf);
  const at = (index: number): number => strong[index] ?? 0;
  const inList = listsOf(shapes, title);
  const captionFirst = captionsFirst(shapes, title);
  const isText = shapes.map((_, index) => {
    const credit = shapes[captionFirst ? index + 1 : index - 1];
    return (
      (prose[index] as boolean) ||
      ((title[index] as boolean) && (credit === undefined || credit.credit !== credit.first))
    );
  });
  return {
    layout,
    shapes,
    prose,
    title,
    nextText: neighbours(isText, -1),
    previousText: neighbours(isText, 1),
    twin,
    copies: shapes.map((shape) => count.get(shape.hash) as number),
    teaser: teasersOf(shapes, prose, title, firstProse),
    listed: inList.map((one, index) => one && (title[index] as boolean) && (shapes[index] as BlockShape).words >= 5),
    inList,
    pageTitle: pageTitlesOf(layout, shapes),
    captionFirst,
    promoted: promotionsOf(shapes, prose, title),
    biography: biographiesOf(layout, shapes, prose, firstProse, lastProse),
    furnished: strong.reduce<number>((sum, one) => sum + (one > 0 ? 1 : 0), 0) / shapes.length,
    menus: shapes.reduce((sum, { navigation }) => sum + (navigation > 0.7 ? 1 : 0), 0),
    near: shapes.map((_, index) => at(index - 1) + at(index + 1) + (at(index - 2) + at(index + 2)) / 2),
    firstProse,
    secondProse,
    lastProse,
  };
}

/** Of each block, the nearest text block on one side. */
function neighbours(isText: readonly boolean[], step: 1 | -1): number[] {
  const found = new Array<number>(isText.length);
  let nearest = -1;
  for (let at = step > 0 ? 0 : isText.length - 1; at >= 0 && at < isText.length; at += step) {
    found[at] = nearest;
    if (isText[at]) nearest = at;
  }
  return found;
}

/** How much a block of furniture tells of its neighbours: wording of its own more than a bare menu entry. */
function strengthOf(shape: BlockShape): number {
  if (!isFurniture(shape) || shape.words > 25) return 0;
  return ((shape.holds >> LayoutWord.Boilerplate) & 1) === 1 ? 1.5 : 0.7;
}

/** Whether the words of a block show that it is no journalism. */
export function isFurniture(shape: BlockShape): boolean {
  const wording = ((shape.holds >> LayoutWord.Boilerplate) & 1) === 1;
  return shape.navigation > 0.7 || wording || shape.dated > 0.6;
}

function isTitle(shape: BlockShape): boolean {
  return (
    shape.words >= 1 &&
    shape.words <= 32 &&
    shape.ending !== Ending.Stop &&
    shape.ending !== Ending.Colon &&
    shape.credit < 0 &&
    !isFurniture(shape) &&
    !(isProse(shape) && shape.ending !== Ending.None)
  );
}

/** A title this long is a headline, not a sub-heading. */
const HEADLINE = 8;
/** A teaser's text is no longer than this. */
const TEASER = 40;

/** Titles of other articles, and the text under them: before a line that tells their age, and behind the last paragraph. */
function teasersOf(
  shapes: readonly BlockShape[],
  prose: readonly boolean[],
  title: readonly boolean[],
  firstProse: number,
): boolean[] {
  const found = shapes.map(() => false);
  for (let index = firstProse + 2; index < shapes.length; index++) {
    if (!isAge(shapes[index] as BlockShape)) continue;
    let at = index - 1;
    if (title[at] && (shapes[at] as BlockShape).words <= 2) at--; // its section
    if (prose[at] && (shapes[at] as BlockShape).words <= TEASER && title[at - 1]) found[at--] = true;
    if (!title[at]) continue;
    found[at] = true;
    const length = shapes[index + 1]; // "Duration 1:30" and what the video shows
    if (length && length.navigation > 0.7 && length.words <= 4 && prose[index + 2]) found[index + 2] = true;
  }
  let text = prose.lastIndexOf(true);
  if (text === shapes.length - 1) return found; // the body is last
  for (; text > 2; text -= 2) {
    const heading = shapes[text - 1] as BlockShape;
    if (
      !prose[text] ||
      !title[text - 1] ||
      heading.words < HEADLINE ||
      heading.lower < 4 ||
      heading.dashed > 0 ||
      heading.ending !== Ending.None
    )
      break;
    found[text] = true;
    found[text - 1] = true;
  }
  return found;
}

/** A short text over a line such as "Sign up", and its title. */
function promotionsOf(shapes: readonly BlockShape[], prose: readonly boolean[], title: readonly boolean[]): boolean[] {
  const found = shapes.map(() => false);
  for (let index = 1; index + 1 < shapes.length; index++) {
    const next = shapes[index + 1] as BlockShape;
    const asks = next.words <= 4 && ((next.opens >> LayoutWord.SignUp) & 1) === 1;
    if (!asks || !prose[index] || (shapes[index] as BlockShape).words > 25) continue;
    found[index] = true;
    if (title[index - 1] && (shapes[index - 1] as BlockShape).words <= 6) found[index - 1] = true;
  }
  return found;
}

/** "21 hours ago", "il y a 2 heures". */
function isAge(shape: BlockShape): boolean {
  return shape.words <= 6 && ((shape.holds >> LayoutWord.TimeSpan) & 1) === 1;
}

/** The lines behind one that opens a list of other articles. */
function listsOf(shapes: readonly BlockShape[], title: readonly boolean[]): boolean[] {
  let open = false;
  return shapes.map((shape, index) => {
    const inside = open;
    const opens = ((shape.opens >> LayoutWord.RelatedOpener) & 1) === 1;
    if (opens && (shape.words <= 6 || (shape.opener > 1 && shape.words <= 20))) open = true;
    else if (!title[index] && !isFurniture(shape)) open = false;
    return inside;
  });
}

/** How many blocks at the start of a page may hold its title. */
const TOP_OF_PAGE = 12;

/** A line at the top that starts or ends with the whole of another: "Un pont rouvre | Le Journal" and "Un pont rouvre". */
function pageTitlesOf({ tokens }: Layout, shapes: readonly BlockShape[]): boolean[] {
  const texts = shapes
    .slice(0, TOP_OF_PAGE)
    .map(({ first, last, words }) => (words > 34 ? "" : tokens.text.slice(tokens.start[first], tokens.end[last - 1])));
  return shapes.map((shape, index) => {
    const title = texts[index];
    if (!title || shape.words < 5) return false;
    return texts.some(
      (text, other) =>
        (shapes[other] as BlockShape).words >= 4 &&
        title.length > text.length &&
        text !== "" &&
        (title.startsWith(text) || (title.endsWith(text) && text.length * 4 > title.length * 3)),
    );
  });
}

/** Whether more credit lines have a title before them than behind them. */
function captionsFirst(shapes: readonly BlockShape[], title: readonly boolean[]): boolean {
  let before = 0;
  shapes.forEach((shape, index) => {
    if (shape.credit !== shape.first || title[index - 1] === title[index + 1]) return;
    before += title[index - 1] ? 1 : -1;
  });
  return before >= 0;
}

/** Text behind two thirds of the article that starts with the name of an author. */
function biographiesOf(
  layout: Layout,
  shapes: readonly BlockShape[],
  prose: readonly boolean[],
  firstProse: number,
  lastProse: number,
): boolean[] {
  const found = shapes.map(() => false);
  const names = new Set<string>();
  const nameAt = (at: number): string => layout.tokens.text.slice(layout.tokens.start[at], layout.tokens.end[at + 1]);
  const from = firstProse + ((lastProse - firstProse) * 2) / 3;
  for (const [index, shape] of shapes.entries()) {
    if (shape.last - shape.first < 2) continue;
    if (prose[index]) {
      const is = shape.first + 2 < layout.tokens.length && (bits(layout, shape.first + 2) & Word.Be) !== 0;
      if (is ? shape.words <= 120 : index > from && shape.words <= 60) found[index] = names.has(nameAt(shape.first));
    } else if (shape.nameStart >= 2) names.add(nameAt(shape.first));
    else if (((shape.opens >> LayoutWord.BylineOpener) & 1) === 1 && shape.last - shape.first > 2)
      names.add(nameAt(shape.first + 1));
  }
  return found;
}
