import { type BlockShape, Ending, hasMark, Mark, shapeAt } from "./block-shape.js";
import type { Context } from "./context.js";
import { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { isTags } from "./score-body.js";

/** What no name starts with. */
const NO_NAME: number = (1 << LayoutWord.RelatedOpener) | (1 << LayoutWord.Navigation) | (1 << LayoutWord.Section);

/** An entry of a menu has no more words. */
const ENTRY = 5;
/** So many blocks are looked through for the headline under a menu. */
const MENU = 8;

/** A line over, as or under a headline: the more words of its own, the more likely it is the headline. */
function titleLength({ words, lower }: BlockShape): number {
  if (words >= 6) return 3.5;
  if (words >= 4) return lower > 1 ? 2.5 : 1.5;
  return words === 3 ? 1 : words === 2 ? 0 : -1.5;
}

/** Whether a short line is one of several over a longer title: the entries of a menu, then the headline. */
function isEntry({ index, words }: BlockShape, { shapes }: Context): boolean {
  if (words > ENTRY) return false;
  let at = index + 1;
  while (at < index + MENU && shapes[at]?.title && (shapes[at] as BlockShape).words <= ENTRY) at++;
  const title = shapes[at];
  return (
    at > index + 2 && title !== undefined && title.title && title.words > 2 * ENTRY && title.lower * 2 > title.words
  );
}

/** The first title of some length; not a name, a date, or the title of the page. */
export function headline(shape: BlockShape, context: Context): number {
  let score = shape.title ? titleLength(shape) : shape.words > 20 || shape.words === 0 ? -5 : -3;
  if (isEntry(shape, context)) score -= 3;
  if (shape.names || shape.nameStart > 0 || shape.credit >= 0) score -= 2;
  if (shape.furniture) score -= 4;
  if (hasMark(shape, Mark.PageTitle)) score -= 3;
  if (shape.dated > 0.2) score -= 2;
  if (hasWord(shape.opens, LayoutWord.RelatedOpener)) score -= 1;
  if (shape.copies > 1) score -= shape.words <= 4 ? 2 : 0.5;
  return score;
}

/** A section or publisher over the headline: a word or two without a verb. */
export function kicker(shape: BlockShape, zone: Zone): number {
  let score = -1;
  if (shape.words <= 4 && shape.title) score += 1.5;
  if (hasWord(shape.opens, LayoutWord.Section) && shape.words <= 4) score += 2;
  if (shape.words > 6 || shape.ending !== Ending.None) score -= 4;
  if (shape.verb || shape.lower >= 2) score -= 1.5;
  if (shape.furniture) score -= 3;
  return zone === Zone.Over ? score : score - 1;
}

/** The first running text behind the headline, or a line that sums the article up. */
export function lead(shape: BlockShape): number {
  if (shape.furniture || shape.credit >= 0 || shape.nameStart > 0) return -3;
  let score =
    shape.prose && (shape.ending !== Ending.None || shape.words >= 35) ? 2.5 : shape.title && shape.words >= 6 ? 1 : -2;
  if (shape.words >= 10) score += 1;
  if (shape.names || shape.dashed > 0 || hasMark(shape, Mark.Told)) score -= 2;
  if (shape.twin >= 0) score -= 2;
  if (hasMark(shape, Mark.InTitle) || isTags(shape)) score -= 4;
  return score;
}

/** Names near the head, behind an opener anywhere, or alone behind the last paragraph. */
export function byline(shape: BlockShape, context: Context, zone: Zone): number {
  if (shape.words > 22) return -6;
  const early = zone === Zone.Under || (zone === Zone.Body && shape.index <= context.secondProse); // behind the lead at most
  const previous = shapeAt(context.shapes, shape.index - 1);
  const opened = previous !== undefined && previous.words <= 4 && hasWord(previous.opens, LayoutWord.BylineOpener);
  let score = -3;
  const announced = shape.ending === Ending.Colon && shape.words <= 5; // "Author of the article:"
  if (hasWord(shape.opens, LayoutWord.BylineOpener) && (announced || shape.lower * 2 <= shape.words + 1)) score = 5;
  else if (hasWord(shape.opens, LayoutWord.NewsAgency) && shape.words <= 6) score = early ? 3.5 : 1;
  else if (hasWord(shape.holds, LayoutWord.NewsAgency) && shape.words <= 6 && !shape.verb) score = early ? 3.5 : 2;
  else if (shape.nameStart > 0 && shape.nameStart < shape.words && shape.dated > 0.15) score = early ? 5 : 1;
  else if (shape.given && shape.words <= 6 && !shape.verb) score = early ? 4.5 : 0.5;
  else if (shape.function) score = early ? 3 : 0;
  else if (shape.nameStart > 0 || (shape.names && shape.words >= 2 && shape.words <= 8))
    score = (zone === Zone.Under ? 1 : early ? 0.5 : 0) - (context.signed ? 1.5 : 0);
  if (opened && shape.names) score += 3;
  if (hasMark(shape, Mark.Listed) || (shape.opens & NO_NAME) !== 0) score -= 4;
  if (zone === Zone.Body && !early && shape.index < context.lastProse) score -= 2;
  if (zone === Zone.Body && shape.index === context.lastProse + 1 && shape.names) score += 1.5;
  return score;
}

/** A line that is mostly a date. */
export function date(shape: BlockShape): number {
  if (shape.ending === Ending.Stop && shape.verb && shape.words > 6) return -4; // "On Jan. 5, at 6 a.m., he arrived."
  if (shape.dated > 0.5) return hasWord(shape.opens, LayoutWord.BylineOpener) ? 4 : 4 + 0.8 * shape.near;
  return shape.dated > 0.25 && (hasWord(shape.opens, LayoutWord.Published) || hasWord(shape.opens, LayoutWord.Updated))
    ? 4
    : -5;
}
