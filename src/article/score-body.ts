import type { Context } from "./context.js";
import { isFurniture } from "./furniture.js";
import { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { type BlockShape, Ending } from "./shape.js";

/** Running text, an item of a list, a line that announces one. */
export function paragraph(context: Context, index: number, shape: BlockShape): number {
  let score = 0;
  if (context.prose[index] && shape.ending === Ending.None && shape.words < 35) score = 1;
  else if (context.prose[index]) score = shape.words >= 12 ? 3 : 1.8;
  else if (shape.ending === Ending.Colon) score = shape.words >= 8 ? 1.5 : shape.words >= 3 ? 0.7 : 0;
  else if (shape.ending === Ending.Stop) score = shape.words >= 3 ? 1 : 0;
  else if (shape.words >= 25) score = 1.5;
  else if (shape.words >= 15) score = 0;
  else score = context.page ? -2 : -1;
  if (isFurniture(shape)) score -= shape.words <= 12 ? 4 : shape.words <= 30 && context.page ? 3 : 1;
  else if (context.page && shape.words <= 30 && hasWord(shape.holds, LayoutWord.Boilerplate)) score -= 3;
  if (shape.credit >= 0) score -= 3;
  if (shape.dashed === 1) score += isItem(context, index) ? 2.5 : shape.words >= 4 || shape.names ? 1 : 0;
  if (shape.numbered) score += 1.5;
  if (shape.speaker) score += 4;
  if (shape.handle) score -= 3;
  if (shape.words >= 4) {
    if ((context.twin[index] as number) >= 0) score -= 3;
    else if ((context.copies[index] as number) > 1) score -= 1;
  }
  if (shape.words < 25) score -= 0.7 * (context.near[index] as number);
  if (context.teaser[index] || context.biography[index] || context.promoted[index]) score -= 2;
  if (isOpened(context, index)) score -= 2;
  if (shape.words > 30 && isWorded(shape)) score -= 4;
  return score;
}

/** A title between paragraphs; what furniture stands between is left out of account. */
export function subheading(context: Context, index: number, shape: BlockShape): number {
  if (shape.dashed === 2) return 5;
  if (!context.title[index] || isItem(context, index) || shape.words > (shape.ending === Ending.Question ? 20 : 16))
    return -5;
  const numbered = (at: number): boolean => context.shapes[at]?.numbered === true;
  let score = shape.numbered ? (numbered(index - 1) || numbered(index + 1) ? -3 : 4) : 0.5;
  const next = context.nextText[index] as number;
  const previous = context.previousText[index] as number;
  score += next >= 0 && context.prose[next] ? 1.5 : -2.5;
  score += previous >= 0 && context.prose[previous] ? 0.7 : -1;
  if (index + 1 === next) score += 0.4;
  if (shape.capitals) score += shape.words <= 8 ? 0.7 : -3;
  if (context.listed[index] || context.teaser[index] || context.promoted[index]) score -= 3;
  if (shape.ending === Ending.Question) score += 0.7;
  if (shape.words > 12) score -= 1;
  if (shape.dashed === 1) score -= shape.ending === Ending.Question ? 0 : shape.names || shape.handle ? 4 : 1;
  if (hasWord(shape.opens, LayoutWord.RelatedOpener) || hasWord(shape.opens, LayoutWord.BylineOpener)) score -= 2;
  if ((context.copies[index] as number) > 1) score -= 2;
  if (shape.given && shape.names && context.page) score -= 2.5; // the author of a teaser
  return score - 0.3 * (context.near[index] as number);
}

/** Text that ends in a credit, stands beside one, is told again with one, or says what a picture shows. */
export function caption(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  if (shape.credit === shape.first || isFurniture(shape)) return -3;
  if (shape.credit > shape.first) return shape.words >= 4 ? 4.5 : 1;
  let score = -2.5;
  if (hasWord(shape.opens, LayoutWord.CaptionOpener) && shape.words <= 60) score += 6;
  if (shape.portrait && zone !== Zone.Over) score += 4;
  const credited = (at: number): boolean =>
    context.shapes[at]?.credit === context.shapes[at]?.first && at >= 0 && at < context.shapes.length;
  const beside = credited(context.captionFirst ? index + 1 : index - 1);
  if (shape.told) score += context.page ? 5 : 2;
  if (beside && shape.words >= 4 && shape.ending !== Ending.Colon && shape.ending !== Ending.Question)
    score += context.prose[index] ? 1 : zone === Zone.Under ? 2 : 6;
  for (let near = index + 1; near <= index + 3 && near < context.shapes.length; near++) {
    const other = context.shapes[near] as BlockShape;
    if (other.hash === shape.hash && other.credit > other.first) score += 6; // told again with its credit
  }
  return score;
}

/** An item of a list: a dash or bullet stands before it and before one of its neighbours. */
function isItem({ shapes }: Context, index: number): boolean {
  const dashed = (at: number): boolean => shapes[at]?.dashed === 1;
  return dashed(index) && (dashed(index - 1) || dashed(index + 1));
}

/** Whether a long block is furniture by several wordings of it. */
export function isWorded({ wordings, words }: BlockShape): boolean {
  return wordings > 2 || (wordings > 1 && words <= 60);
}

/** Whether an opener of several words makes a block a teaser: "Read more: Bridge reopens"; in running text only on a page. */
export function isOpened({ shapes, prose, page }: Context, index: number): boolean {
  return (shapes[index] as BlockShape).opener > 1 && (page || !prose[index]);
}
