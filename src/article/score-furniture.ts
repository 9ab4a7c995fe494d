import type { Context } from "./context.js";
import { isFurniture } from "./furniture.js";
import { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { isOpened, isWorded } from "./score-body.js";
import { type BlockShape, Ending } from "./shape.js";

/** A title of some words between paragraphs: whatever furniture is about, it heads the next. */
const isHeading = (context: Context, index: number): boolean =>
  (context.title[index] as boolean) &&
  (context.shapes[index] as BlockShape).words >= 5 &&
  context.prose[context.nextText[index] as number] === true &&
  context.prose[context.previousText[index] as number] === true;

/** Whether a block says again what an earlier one says: short answers ("Non.") may, menus too. */
const isTwin = (context: Context, index: number): boolean =>
  (context.twin[index] as number) >= 0 && ((context.shapes[index] as BlockShape).words >= 4 || context.page);

/** A teaser of another article: by its opener, its list, or its place. */
export function related(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  let score = -2;
  if (isOpened(context, index)) score = 4;
  else if (hasWord(shape.opens, LayoutWord.RelatedOpener))
    score = shape.ending === Ending.Stop && shape.words > 12 ? 0 : 3;
  else if (context.title[index] && shape.words >= 4)
    score = zone === Zone.Behind ? 0.7 : zone === Zone.Body ? -0.3 : -2;
  else if (context.prose[index]) score = zone === Zone.Behind ? (shape.words < 25 ? -0.7 : -2) : -3;
  if ((context.copies[index] as number) > 1) score += 0.5;
  if (!context.page && score < 3) score -= 1;
  if (context.teaser[index]) score += 5;
  if (context.listed[index]) score += 3;
  return score;
}

/** Menus, newsletters, banners, biographies, and whatever a page says twice. */
export function boilerplate(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  let score = -0.5;
  if (shape.navigation > 0.7) score = 4;
  else if (hasWord(shape.holds, LayoutWord.Boilerplate) && (isFurniture(shape) || (context.page && shape.words <= 30)))
    score = shape.words <= 12 ? 3.5 : context.page && shape.words <= 30 ? 1.5 : 0;
  else if (isWorded(shape)) score = 3;
  else if (shape.handle) score = 2;
  else if (shape.dated > 0.6) score = 2;
  else if (context.prose[index]) score = zone === Zone.Behind ? (shape.words < 25 ? -1.2 : -2.5) : -3.5;
  else {
    if (shape.words <= 3) score += zone === Zone.Body ? 0.5 : 1;
    if (context.pageTitle[index]) score += 2;
    else if (context.title[index] && shape.words >= 6) score -= zone === Zone.Over && shape.lower >= 3 ? 1.7 : 0.7;
    if (!context.page) score -= index > context.lastProse ? 1.5 : 3;
  }
  if (isTwin(context, index) && shape.credit <= shape.first) score += 3;
  else if ((context.copies[index] as number) > 1 && index > context.firstProse) score += 1;
  if (zone === Zone.Behind && !context.prose[index]) score += 0.5;
  if (context.biography[index]) score += 6;
  if (context.promoted[index]) score += 5;
  if (shape.names && (shape.given || (zone === Zone.Under && shape.words >= 2))) score -= 1;
  else if (shape.words < 25) score += (isHeading(context, index) ? 0.3 : 0.8) * (context.near[index] as number);
  return score;
}
