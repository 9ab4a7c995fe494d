import { type BlockShape, hasMark, Mark } from "./block-shape.js";
import type { Context } from "./context.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import type { Part } from "./types.js";

/** The name of the rule that tells why a block is the part it is. */
export function ruleOf(shape: BlockShape, { firstProse }: Context, part: Part, behind: boolean): string {
  switch (part) {
    case "kicker":
      return "section-line";
    case "lead":
      return shape.index < firstProse ? "standfirst" : "lead";
    case "byline":
      if (hasWord(shape.opens, LayoutWord.BylineOpener)) return "byline-opener";
      return behind || shape.index > firstProse ? "signature" : "byline-names";
    case "date":
      return "date-line";
    case "caption":
      return shape.credit > shape.first ? "caption-credit" : shape.copies > 1 ? "caption-repeat" : "caption";
    case "credit":
      return "credit-line";
    case "subheading":
      return shape.dashed === 2 ? "dashed-heading" : "heading";
    case "paragraph":
      return shape.dashed === 1 ? "list-item" : "paragraph";
    case "related":
      if (hasMark(shape, Mark.Post)) return "post";
      return hasWord(shape.opens, LayoutWord.RelatedOpener) ? "related-opener" : "teaser";
    case "boilerplate":
      if (shape.navigation > 0.7) return "navigation";
      return hasWord(shape.holds, LayoutWord.Boilerplate) ? "furniture-wording" : "furniture";
    default:
      return part;
  }
}
