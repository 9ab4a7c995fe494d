import type { Context } from "./context.js";
import type { Zone } from "./grammar.js";
import { caption, paragraph, subheading } from "./score-body.js";
import { boilerplate, related } from "./score-furniture.js";
import { byline, date, headline, kicker, lead } from "./score-top.js";
import type { BlockShape } from "./shape.js";
import type { Part } from "./types.js";

/**
 * How well a block fits a part in a zone: a sum of what speaks for and against it, 0 where nothing does. A sure sign is
 * worth about 4, a hint 0.5 to 1; only the differences between the parts of one block count. Set by hand.
 */
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
