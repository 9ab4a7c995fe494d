import { type BlockShape, Ending, hasMark, Mark, shapeAt } from "./block-shape.js";
import type { Context } from "./context.js";
import { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { isOpened, isTags, isWorded } from "./score-body.js";

/** A title of some words between paragraphs: whatever furniture is about, it heads the next. */
function isHeading({ title, words, next, previous }: BlockShape, { shapes }: Context): boolean {
  return title && words >= 5 && shapeAt(shapes, next)?.prose === true && shapeAt(shapes, previous)?.prose === true;
}

/** Whether a block says again what an earlier one says: short answers ("Non.") may, menus too. */
function isTwin({ twin, words }: BlockShape, { page }: Context): boolean {
  return twin >= 0 && (words >= 4 || page);
}

/** A teaser of another article: by its opener, its list, or its place. */
export function related(shape: BlockShape, context: Context, zone: Zone): number {
  let score = -2;
  if (isOpened(shape, context)) score = 4;
  else if (hasWord(shape.opens, LayoutWord.RelatedOpener))
    score = shape.ending === Ending.Stop && shape.words > 12 ? 0 : 3;
  else if (shape.title && shape.words >= 4) score = zone === Zone.Behind ? 0.7 : zone === Zone.Body ? -0.3 : -2;
  if (shape.copies > 1) score += 0.5;
  if (hasMark(shape, Mark.Teaser | Mark.Post)) score += 5;
  if (hasMark(shape, Mark.Listed) && shape.title && shape.words >= 5) score += 3;
  return score;
}

/** Menus, newsletters, banners, biographies, and whatever a page says twice. */
export function boilerplate(shape: BlockShape, context: Context, zone: Zone): number {
  let score = -0.5;
  if (shape.navigation > 0.7) score = 4;
  else if (hasWord(shape.holds, LayoutWord.Boilerplate) && (shape.furniture || (context.page && shape.words <= 30)))
    score = shape.words <= 12 ? 3.5 : context.page && shape.words <= 30 ? 1.5 : 0;
  else if (isWorded(shape) || (isTags(shape) && !shape.prose)) score = 3;
  else if (shape.dated > 0.6) score = 2;
  else if (shape.prose) score = zone === Zone.Behind ? (shape.words < 25 ? -1.2 : -2.5) : -3.5;
  else {
    if (shape.words <= 3) score += zone === Zone.Body ? 0.5 : 1;
    if (shape.title && shape.words >= 6) score -= zone === Zone.Over && shape.lower >= 1 ? 1.7 : 0.7;
    if (!context.page) score -= shape.index > context.lastProse ? 1.5 : 3;
  }
  if (isTwin(shape, context) && shape.credit <= shape.first) score += 3;
  else if (shape.copies > 1 && shape.index > context.firstProse) score += 1;
  if (zone === Zone.Behind && !shape.prose) score += 0.5;
  if (hasMark(shape, Mark.Biography)) score += 6;
  if (hasMark(shape, Mark.Promoted | Mark.Behind)) score += 5;
  if (hasMark(shape, Mark.InTitle)) score += 4;
  if (shape.words === 0 && shape.index < context.firstProse) score += 4;
  if (shape.words < 25) score += (isHeading(shape, context) || shape.prose ? 0.3 : 0.8) * shape.near;
  return score;
}
