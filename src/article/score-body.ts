import { type BlockShape, Ending, hasMark, isCredit, Mark, shapeAt } from "./block-shape.js";
import type { Context } from "./context.js";
import { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";

/** Text that is no part of the article. */
const ELSEWHERE: number = Mark.Teaser | Mark.Post | Mark.Biography | Mark.Promoted | Mark.Behind;

/** Running text, an item of a list, a line that announces one. */
export function paragraph(shape: BlockShape, context: Context): number {
  let score = 0;
  if (shape.prose && shape.ending === Ending.None && shape.words < 35) score = 1;
  else if (shape.prose) score = shape.words >= 12 ? 3 : 1.8;
  else if (shape.ending === Ending.Colon) score = shape.words >= 8 ? 1.5 : shape.words >= 3 ? 1 : 0;
  else if (shape.ending === Ending.Stop) score = shape.words >= 3 ? 1 : 0;
  else if (shape.words >= 15) score = 0;
  else score = context.page ? -2 : -1;
  if (context.page && shape.words <= 30 && hasWord(shape.holds, LayoutWord.Boilerplate)) score -= 3;
  if (shape.dashed === 1) score += isItem(shape, context) ? 2.5 : shape.words >= 4 || shape.names ? 1 : 0;
  if (shape.speaker || hasMark(shape, Mark.Field)) score += 4;
  if (shape.item) score += 2.5;
  if (shape.words >= 4) {
    if (shape.twin >= 0) score -= 3;
    else if (shape.copies > 1) score -= 1;
  }
  if (shape.words < 25) score -= 0.7 * shape.near;
  if (hasMark(shape, ELSEWHERE)) score -= 2;
  if (shape.words > 30 && isWorded(shape)) score -= 4;
  return score;
}

/** A title between paragraphs; what furniture stands between is left out of account. */
export function subheading(shape: BlockShape, context: Context): number {
  if (shape.dashed === 2 || hasMark(shape, Mark.Heads)) return 5;
  if (!shape.title || isItem(shape, context) || shape.words > (shape.ending === Ending.Question ? 20 : 16)) return -5;
  const numbered = (at: number): boolean => shapeAt(context.shapes, at)?.numbered === true;
  let score = shape.numbered ? (numbered(shape.index - 1) || numbered(shape.index + 1) ? -3 : 4) : 0.5;
  score += shapeAt(context.shapes, shape.next)?.prose ? 1.5 : isOver(shape, context) ? 3 : -2.5;
  const over = shapeAt(context.shapes, shape.index - 1);
  score += shapeAt(context.shapes, shape.previous)?.prose || (over && isOver(over, context)) ? 0.7 : -1;
  if (shape.index + 1 === shape.next) score += 0.4;
  if (shape.capitals) score += shape.words <= 8 ? 0.7 : -3;
  if (shape.ending === Ending.Question) score += 0.7;
  if (shape.words > 12) score -= 1;
  if (shape.address || shape.broken) score -= 4;
  if (shape.role && shapeAt(context.shapes, shape.index - 1)?.names) score -= 3; // who said or wrote it
  if (shape.dashed === 1)
    score -= shape.ending === Ending.Question ? 0 : shape.names || hasMark(shape, Mark.Handle) ? 4 : 1;
  if (shape.copies > 1) score -= 2;
  if (endsList(shape, context)) score -= 2;
  if (hasMark(shape, Mark.Field) || isTags(shape)) score -= 3;
  if (shape.words >= 8 && over?.title && over.words >= 8) score -= 2; // headlines under each other
  if (shape.given && shape.names && context.page) score -= 2.5; // the author of a teaser
  return score - 0.3 * shape.near;
}

/** Whether a title is the last of several lines under each other, none opened as a list: the facts of a box. */
function endsList({ index, ending, numbered, marks }: BlockShape, { shapes }: Context): boolean {
  if (index < 3 || numbered || (marks & Mark.Listed) !== 0 || ending === Ending.Question) return false;
  for (let at = index - 3; at < index; at++) {
    const line = shapes[at] as BlockShape;
    if (!line.title || hasMark(line, Mark.Listed)) return false;
  }
  return true;
}

/** Whether a short title stands right over another, under which text follows: the heading of a part and of its section. */
function isOver({ index, words, lower, next, given, near, opens, marks }: BlockShape, { shapes }: Context): boolean {
  const under = shapeAt(shapes, index + 1);
  if (
    (marks & (Mark.Field | Mark.Listed)) !== 0 ||
    next !== index + 1 ||
    !under?.title ||
    !shapeAt(shapes, index - 1)?.prose
  )
    return false;
  if (words > 7 || lower === 0 || given || near > 0 || hasWord(opens, LayoutWord.RelatedOpener)) return false;
  return under.words <= 16 && under.index + 1 === under.next && shapeAt(shapes, under.next)?.prose === true;
}

/** Text that ends in a credit, stands beside one, is told again with one, or says what a picture shows. */
export function caption(shape: BlockShape, context: Context, zone: Zone): number {
  if (shape.credit > shape.first) return shape.words >= 4 ? 4.5 : 1;
  let score = -2.5;
  if (hasWord(shape.opens, LayoutWord.CaptionOpener) && shape.words <= 60) score += 6;
  const beside = isCredit(shapeAt(context.shapes, shape.index + (context.captionFirst ? 1 : -1)));
  if (hasMark(shape, Mark.Told)) score += 6;
  const inBody = shape.index > context.firstProse && shape.index < context.lastProse;
  if (shape.titled && shape.title && shape.words >= 4 && inBody) score += 7;
  const count = shapeAt(context.shapes, shape.index - 1); // "2": how many pictures there are, said under each
  if (count?.number && count.copies > 1 && shape.title && shape.words >= 5 && shape.index < context.lastProse)
    score += 7;
  if (beside && shape.words >= 4 && shape.ending !== Ending.Colon && shape.ending !== Ending.Question)
    score += hasMark(shape, Mark.Pictured)
      ? 6
      : shape.prose
        ? 1
        : zone === Zone.Under
          ? 2
          : shape.words - shape.lower > 1
            ? 6
            : 4; // most name somebody
  for (let step = 1; step <= 3 && shape.copies > 1; step++) {
    const other = shapeAt(context.shapes, shape.index + step);
    if (other && other.hash === shape.hash && other.credit > other.first) score += 6; // told again with its credit
  }
  return score;
}

/** An item of a list: a dash or bullet stands before it and before one of its neighbours. */
function isItem({ index, dashed }: BlockShape, { shapes }: Context): boolean {
  return dashed === 1 && (shapeAt(shapes, index - 1)?.dashed === 1 || shapeAt(shapes, index + 1)?.dashed === 1);
}

/** "Topics: schools, Neriac": a word of menus, a colon, a list. */
export function isTags({ colon, opens }: BlockShape): boolean {
  return colon >= 0 && hasWord(opens, LayoutWord.Navigation);
}

/** Whether a long block is furniture by several wordings of it. */
export function isWorded({ wordings, words }: BlockShape): boolean {
  return wordings > 2 || (wordings > 1 && words <= 60);
}

/** Whether an opener of several words makes a block a teaser: "Read more: Bridge reopens"; in running text only on a page. */
export function isOpened({ opener, prose }: BlockShape, { page }: Context): boolean {
  return opener > 1 && (page || !prose);
}
