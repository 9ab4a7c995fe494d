import { biographiesOf, captionsFirst, isFurniture, pageTitlesOf } from "./furniture.js";
import type { Layout } from "./layout.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import type { BlockRange } from "./segment.js";
import { type BlockShape, Ending, isProse, shapeOf } from "./shape.js";
import { listsOf, promotionsOf, teasersOf } from "./teasers.js";

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
  /** Whether this is a page with menus and banners around its article, rather than an article alone. */
  readonly page: boolean;
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
    page: isPage(shapes, strong),
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
  return hasWord(shape.holds, LayoutWord.Boilerplate) ? 1.5 : 0.7;
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

/** More furniture than this share of the blocks, a line of navigation among it, makes a page. */
const FURNISHED = 0.04;

function isPage(shapes: readonly BlockShape[], strong: readonly number[]): boolean {
  const furniture = strong.filter((strength) => strength > 0).length;
  return furniture > FURNISHED * shapes.length && shapes.some(({ navigation }) => navigation > 0.7);
}
