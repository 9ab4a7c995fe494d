import type { Context } from "./context.js";
import { isFurniture } from "./context.js";
import { Zone } from "./grammar.js";
import { LayoutWord } from "./lexicon.js";
import { type BlockShape, Ending } from "./shape.js";
import type { Part } from "./types.js";

const has = (set: number, word: LayoutWord): boolean => ((set >> word) & 1) === 1;

/** How well a block fits a part in a zone: sums of what speaks for and against it, 0 where nothing does. */
export function scoreOf(context: Context, index: number, part: Part, zone: Zone): number {
  const shape = context.shapes[index] as BlockShape;
  switch (part) {
    case "headline":
      return headline(context, index, shape);
    case "kicker":
      return kicker(context, index, shape, zone);
    case "lead":
      return lead(context, index, shape);
    case "paragraph":
      return paragraph(context, index, shape);
    case "subheading":
      return subheading(context, index, shape);
    case "caption":
      return caption(context, index, shape, zone);
    case "credit":
      return shape.credit === shape.first ? 4 : -6;
    case "byline":
      return byline(context, index, shape, zone);
    case "date":
      return date(shape);
    case "related":
      return related(context, index, shape, zone);
    case "boilerplate":
      return boilerplate(context, index, shape, zone);
  }
}

/** What no name starts with. */
const NO_NAME: number = (1 << LayoutWord.RelatedOpener) | (1 << LayoutWord.Navigation) | (1 << LayoutWord.Section);

/** A page with menus and banners around its article, rather than an article alone. */
const isPage = (context: Context): boolean => context.furnished > 0.04 && context.menus >= 1;

/** A title of some words between paragraphs: whatever furniture is about, it heads the next. */
const isHeading = (context: Context, index: number): boolean =>
  (context.title[index] as boolean) &&
  (context.shapes[index] as BlockShape).words >= 5 &&
  context.prose[context.nextText[index] as number] === true &&
  context.prose[context.previousText[index] as number] === true;

/** Whether a block says again what an earlier one says: short answers ("Non.") may, menus too. */
const isTwin = (context: Context, index: number): boolean =>
  (context.twin[index] as number) >= 0 && ((context.shapes[index] as BlockShape).words >= 4 || isPage(context));

function headline(context: Context, index: number, shape: BlockShape): number {
  let score = 0;
  if (context.title[index])
    score +=
      shape.words >= 6
        ? 3.5
        : shape.words >= 4
          ? shape.lower > 1
            ? 2.5
            : 1.5
          : shape.words >= 3
            ? 1
            : shape.words >= 2
              ? 0
              : -1.5;
  else score -= shape.words > 20 ? 5 : 3;
  if (shape.words > 28) score -= 2;
  if (shape.names || shape.nameStart > 0 || shape.credit >= 0) score -= 2;
  if (isFurniture(shape)) score -= 4;
  if (context.pageTitle[index]) score -= 3;
  if (shape.dated > 0.2) score -= 2;
  if (has(shape.opens, LayoutWord.RelatedOpener)) score -= 1;
  if ((context.copies[index] as number) > 1) score -= shape.words <= 4 ? 2 : 0.5;
  return score;
}

function kicker(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  let score = -1;
  if (shape.words <= 4 && context.title[index]) score += 1.5;
  if (has(shape.opens, LayoutWord.Section) && shape.words <= 4) score += 2;
  if (shape.words > 6 || shape.ending !== Ending.None) score -= 4;
  if (shape.verb || shape.lower >= 2) score -= 1.5;
  if (isFurniture(shape)) score -= 3;
  return zone === Zone.Over ? score : score - 1;
}

function lead(context: Context, index: number, shape: BlockShape): number {
  if (isFurniture(shape) || shape.credit >= 0 || shape.nameStart > 0) return -3;
  let score =
    context.prose[index] && shape.ending !== Ending.None ? 2.5 : context.title[index] && shape.words >= 6 ? 1 : -2;
  if (shape.words >= 10) score += 1;
  if (shape.names || shape.dashed > 0) score -= 2;
  if ((context.twin[index] as number) >= 0) score -= 2;
  return score;
}

function paragraph(context: Context, index: number, shape: BlockShape): number {
  let score = 0;
  if (context.prose[index] && shape.ending === Ending.None && shape.words < 35) score = 1;
  else if (context.prose[index]) score = shape.words >= 12 ? 3 : 1.8;
  else if (shape.ending === Ending.Colon) score = shape.words >= 8 ? 1.5 : shape.words >= 3 ? 0.7 : 0;
  else if (shape.ending === Ending.Stop) score = shape.words >= 3 ? 1 : 0;
  else if (shape.words >= 25) score = 1.5;
  else if (shape.words >= 15) score = 0;
  else score = isPage(context) ? -2 : -1;
  if (isFurniture(shape)) score -= shape.words <= 12 ? 4 : shape.words <= 30 && isPage(context) ? 3 : 1;
  if (shape.credit >= 0) score -= 3;
  if (shape.dashed === 1) score += shape.words >= 4 || shape.names ? 1 : 0;
  if (shape.numbered) score += 1.5;
  if (shape.speaker) score += 4;
  if (shape.handle) score -= 3;
  if (shape.words >= 4) {
    if ((context.twin[index] as number) >= 0) score -= 3;
    else if ((context.copies[index] as number) > 1) score -= 1;
  }
  if (shape.words < 25) score -= 0.7 * (context.near[index] as number);
  if (context.teaser[index] || context.biography[index] || context.promoted[index]) score -= 2;
  if (shape.opener > 1) score -= 2;
  if (shape.words > 30 && (shape.wordings > 2 || (shape.wordings > 1 && shape.words <= 60))) score -= 4;
  return score;
}

function subheading(context: Context, index: number, shape: BlockShape): number {
  if (shape.dashed === 2) return 5;
  if (!context.title[index] || shape.words > (shape.ending === Ending.Question ? 20 : 16)) return -5;
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
  if (has(shape.opens, LayoutWord.RelatedOpener) || has(shape.opens, LayoutWord.BylineOpener)) score -= 2;
  if ((context.copies[index] as number) > 1) score -= 2;
  if (shape.given && shape.names && isPage(context)) score -= 2.5; // the author of a teaser
  return score - 0.3 * (context.near[index] as number);
}

function caption(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  if (shape.credit === shape.first || isFurniture(shape)) return -3;
  if (shape.credit > shape.first) return shape.words >= 4 ? 4.5 : 1;
  let score = -2.5;
  if (has(shape.opens, LayoutWord.CaptionOpener)) score += 6;
  if (shape.portrait && zone !== Zone.Over) score += 4;
  const credited = (at: number): boolean =>
    context.shapes[at]?.credit === context.shapes[at]?.first && at >= 0 && at < context.shapes.length;
  const beside = credited(context.captionFirst ? index + 1 : index - 1);
  if (shape.told) score += isPage(context) ? 5 : 2;
  if (beside && shape.words >= 4 && shape.ending !== Ending.Colon && shape.ending !== Ending.Question)
    score += context.prose[index] ? 1 : zone === Zone.Under ? 2 : 6;
  for (let near = index + 1; near <= index + 3 && near < context.shapes.length; near++) {
    const other = context.shapes[near] as BlockShape;
    if (other.hash === shape.hash && other.credit > other.first) score += 6; // told again with its credit
  }
  return score;
}

function byline(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  if (shape.words > 22) return -6;
  const early = zone === Zone.Under || (zone === Zone.Body && index <= context.secondProse); // behind the lead at most
  const previous = context.shapes[index - 1];
  const opened = previous !== undefined && previous.words <= 4 && has(previous.opens, LayoutWord.BylineOpener);
  let score = -3;
  if (has(shape.opens, LayoutWord.BylineOpener) && shape.lower * 2 <= shape.words + 1) score = 5;
  else if (has(shape.opens, LayoutWord.NewsAgency) && shape.words <= 6) score = early ? 3.5 : 1;
  else if (has(shape.holds, LayoutWord.NewsAgency) && shape.words <= 6 && !shape.verb) score = early ? 3.5 : 2;
  else if (shape.nameStart > 0 && shape.nameStart < shape.words && shape.dated > 0.15) score = early ? 5 : 1;
  else if (shape.given && shape.words <= 6 && !shape.verb) score = early ? 4.5 : 0.5;
  else if (shape.function) score = early ? 3 : 0;
  else if (shape.nameStart > 0 || (shape.names && shape.words >= 2 && shape.words <= 8))
    score = zone === Zone.Under ? 1 : early ? 0.5 : 0;
  if (opened && shape.names) score += 3;
  if (context.inList[index] || (shape.opens & NO_NAME) !== 0) score -= 4;
  if (zone === Zone.Body && !early && index < context.lastProse) score -= 2;
  if (zone === Zone.Body && index === context.lastProse + 1 && shape.names) score += 1.5;
  return score;
}

function date(shape: BlockShape): number {
  if (shape.ending === Ending.Stop && shape.verb && shape.words > 6) return -4; // "On Jan. 5, at 6 a.m., he arrived."
  if (shape.dated > 0.5) return 4;
  return shape.dated > 0.25 && (has(shape.opens, LayoutWord.Published) || has(shape.opens, LayoutWord.Updated))
    ? 4
    : -5;
}

function related(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  let score = -2;
  if (shape.opener > 1) score = 4;
  else if (has(shape.opens, LayoutWord.RelatedOpener)) score = shape.ending === Ending.Stop && shape.words > 12 ? 0 : 3;
  else if (context.title[index] && shape.words >= 4)
    score = zone === Zone.Behind ? 0.7 : zone === Zone.Body ? -0.3 : -2;
  else if (context.prose[index]) score = zone === Zone.Behind ? (shape.words < 25 ? -0.7 : -2) : -3;
  if ((context.copies[index] as number) > 1) score += 0.5;
  if (!isPage(context) && score < 3) score -= 1;
  if (context.teaser[index]) score += 5;
  if (context.listed[index]) score += 3;
  return score;
}

function boilerplate(context: Context, index: number, shape: BlockShape, zone: Zone): number {
  let score = -0.5;
  if (shape.navigation > 0.7) score = 4;
  else if (has(shape.holds, LayoutWord.Boilerplate))
    score = shape.words <= 12 ? 3.5 : isPage(context) && shape.words <= 30 ? 1.5 : 0;
  else if (shape.wordings > 2 || (shape.wordings > 1 && shape.words <= 60)) score = 3;
  else if (shape.handle) score = 2;
  else if (shape.dated > 0.6) score = 2;
  else if (context.prose[index]) score = zone === Zone.Behind ? (shape.words < 25 ? -1.2 : -2.5) : -3.5;
  else {
    if (shape.words <= 3) score += zone === Zone.Body ? 0.5 : 1;
    if (context.pageTitle[index]) score += 2;
    else if (context.title[index] && shape.words >= 6) score -= zone === Zone.Over && shape.lower >= 3 ? 1.7 : 0.7;
    if (!isPage(context)) score -= index > context.lastProse ? 1.5 : 3;
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
