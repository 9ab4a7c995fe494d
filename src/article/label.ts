import { contextOf } from "./context.js";
import { isReadForFacts } from "./doc.js";
import { Fitter } from "./fit.js";
import { STATES, type State, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { bestPath } from "./path.js";
import { ruleOf } from "./rule.js";
import type { BlockRange } from "./segment.js";
import type { Part } from "./types.js";

/** The part of a block and the rule that told it. */
export interface Label {
  readonly part: Part;
  readonly rule: string;
  /** First token of the credit that ends the block; -1 if none does. */
  readonly credit: number;
}

/**
 * Labels the blocks of an article: of all sequences of parts that the grammar of articles allows, the one whose parts
 * together fit the blocks best. Parts the caller gave are kept.
 */
export function labelBlocks(
  layout: Layout,
  blocks: readonly BlockRange[],
  given: readonly (Part | undefined)[],
): Label[] {
  if (blocks.length === 0) return [];
  const context = contextOf(layout, blocks);
  const path = bestPath(new Fitter(context, given), blocks.length);
  return context.shapes.map((shape) => {
    const { index, credit } = shape;
    const known = given[index];
    if (known) return { part: known, rule: "given", credit };
    const { part, zone } = STATES[path[index] as number] as State;
    const alone = blocks.length === 1 && !isReadForFacts(part); // a name or a line by itself is a text, not a byline
    return alone
      ? { part: "paragraph", rule: "paragraph", credit }
      : { part, rule: ruleOf(shape, context, part, zone === Zone.Behind), credit };
  });
}
