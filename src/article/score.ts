import { type BlockShape, isCredit } from "./block-shape.js";
import type { Context } from "./context.js";
import type { Zone } from "./grammar.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { caption, paragraph, subheading } from "./score-body.js";
import { boilerplate, related } from "./score-furniture.js";
import { byline, date, headline, kicker, lead } from "./score-top.js";
import type { Part } from "./types.js";

/**
 * How well a block fits a part in a zone: a sum of what speaks for and against it, 0 where nothing does. A sure sign is
 * worth about 4, a hint 0.5 to 1; only the differences between the parts of one block count. Set by hand.
 */
export type Score = (shape: BlockShape, context: Context, zone: Zone) => number;

/** The score of each part. */
export const SCORES: Readonly<Record<Part, Score>> = {
  headline,
  kicker: (shape, _, zone) => kicker(shape, zone),
  lead,
  paragraph,
  subheading,
  caption,
  credit: (shape) => (isCredit(shape) ? (hasWord(shape.holds, LayoutWord.Boilerplate) ? 2 : 4) : -6),
  byline,
  date,
  related,
  boilerplate,
};
