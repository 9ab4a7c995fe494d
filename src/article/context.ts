import { type BlockShape, Ending, isCredit, shapeAt } from "./block-shape.js";
import { captionsFirst, markBiographies, markEnd } from "./furniture.js";
import { markGalleries } from "./galleries.js";
import type { Layout } from "./layout.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { markPageTitles } from "./page-title.js";
import { markFields, markTwins } from "./same-words.js";
import type { BlockRows } from "./segment.js";
import { shapeOf } from "./shape.js";
import { markLists, markPosts, markPromotions, markSummaries, markTeasers } from "./teasers.js";

/** The blocks of an article, and what they tell together. */
export interface Context {
  readonly shapes: readonly BlockShape[];
  /** Whether captions stand before the credit lines of this text, not behind them. */
  readonly captionFirst: boolean;
  /** Whether this is a page with menus and banners around its article, rather than an article alone. */
  readonly page: boolean;
  /** First, second and last block of long running text; the number of blocks and -1 where there is none. */
  readonly firstProse: number;
  readonly secondProse: number;
  readonly lastProse: number;
  /** Whether a line with an opener such as "By" names the author near the head: then names alone are something else. */
  readonly signed: boolean;
}

/** Running text this long is the article's own. */
const LONG = 14;

/** Reads the shapes of the blocks and how they stand to each other. */
export function contextOf(layout: Layout, blocks: BlockRows): Context {
  const shapes: BlockShape[] = [];
  for (let row = 0; row < blocks.length; row += 2)
    shapes.push(shapeOf(layout, row >> 1, blocks[row] as number, blocks[row + 1] as number));
  markTwins(layout, shapes);
  let firstProse = shapes.length;
  let secondProse = shapes.length;
  let lastProse = -1;
  for (const shape of shapes) {
    if (!isLong(shape) || isDoubled(shape, shapes)) continue;
    lastProse = shape.index;
    if (firstProse === shapes.length) firstProse = lastProse;
    else if (secondProse === shapes.length) secondProse = lastProse;
  }
  const context: Context = {
    shapes,
    captionFirst: captionsFirst(shapes),
    page: markFurniture(shapes),
    firstProse,
    secondProse,
    lastProse,
    signed: shapes.some((shape) => shape.index < secondProse && isSigned(shape)),
  };
  markTexts(shapes, context.captionFirst);
  markFields(layout, shapes);
  markLists(shapes);
  markGalleries(shapes, context.captionFirst);
  markTeasers(shapes, context.firstProse);
  markSummaries(shapes, context.firstProse);
  markPosts(shapes);
  markPromotions(shapes);
  markPageTitles(layout.tokens, shapes);
  markBiographies(layout, shapes, context);
  markEnd(shapes, context);
  return context;
}

/** Whether a block is running text of the article's own. */
function isLong({ prose, words, ending }: BlockShape): boolean {
  return prose && words >= LONG && (ending !== Ending.None || words >= 2 * LONG);
}

/** Whether a block is told twice, right one after the other: a caption, a teaser at the top of a page. */
function isDoubled({ index, twin, copies }: BlockShape, shapes: readonly BlockShape[]): boolean {
  return copies > 1 && (twin === index - 1 || shapeAt(shapes, index + 1)?.twin === index);
}

/** "By Ann Lee": a short line with a name behind the opener of a byline. */
function isSigned({ opens, words, lower, dashed }: BlockShape): boolean {
  return hasWord(opens, LayoutWord.BylineOpener) && words >= 3 && words <= 22 && lower * 2 <= words && dashed === 0;
}

/** Of each block, the nearest text block on either side. */
function markTexts(shapes: readonly BlockShape[], captionFirst: boolean): void {
  let nearest = -1;
  for (const shape of shapes) {
    shape.previous = nearest;
    if (!shape.prose && (!shape.title || isCredit(shapeAt(shapes, shape.index + (captionFirst ? 1 : -1))))) continue;
    for (let at = Math.max(0, nearest); at < shape.index; at++) (shapes[at] as BlockShape).next = shape.index;
    nearest = shape.index;
  }
}

/** More furniture than this share of the blocks, a line of navigation among it, makes a page. */
const FURNISHED = 0.04;

/** How much furniture stands beside each block; whether the blocks are those of a page. */
function markFurniture(shapes: readonly BlockShape[]): boolean {
  let furniture = 0;
  let menus = false;
  for (const { index, navigation, opens, title, words } of shapes) {
    if (navigation > 0.7) menus = true;
    else if (title && words <= 6 && hasWord(opens, LayoutWord.RelatedOpener)) furniture++; // "More from Lurcy"
    const strength = strengthOf(shapes[index] as BlockShape);
    if (strength === 0) continue;
    furniture++;
    for (let step = -2; step <= 2; step++) {
      const other = shapeAt(shapes, index + step);
      if (other && step !== 0) other.near += strength / Math.abs(step);
    }
  }
  return menus && furniture > FURNISHED * shapes.length;
}

/** How much a block of furniture tells of its neighbours: wording of its own more than a bare menu entry. */
function strengthOf(shape: BlockShape): number {
  if (!shape.furniture || shape.words > 25) return 0;
  return hasWord(shape.holds, LayoutWord.Boilerplate) ? 1.5 : 0.7;
}
