import { contextOf } from "./context.js";
import { type DocBlock, isReadForFacts } from "./doc.js";
import { Fitter } from "./fit.js";
import { STATES, type State, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { bestPath } from "./path.js";
import { ruleOf } from "./rule.js";
import type { BlockRows } from "./segment.js";
import type { Part } from "./types.js";

/** What the caller knows of a block. */
interface Known {
  readonly part?: Part;
  /** Id of the rule that told the part. */
  readonly rule?: string;
}

/**
 * Labels the blocks of an article: of all sequences of parts that the grammar of articles allows, the one whose parts
 * together fit the blocks best. Parts the caller gave are kept.
 *
 * @param tag language tag that the ids of rules open with
 */
export function labelBlocks(
  layout: Layout,
  blocks: BlockRows,
  known: readonly (Known | undefined)[],
  tag: string,
): DocBlock[] {
  if (blocks.length === 0) return [];
  const context = contextOf(layout, blocks);
  const { shapes } = context;
  const path = bestPath(new Fitter(context, known), shapes.length);
  const { start, end } = layout.tokens;
  return shapes.map((shape): DocBlock => {
    const { index, first, last, credit } = shape;
    const given = known[index];
    const { part, zone } = STATES[path[index] as number] as State;
    const alone = shapes.length === 1 && !isReadForFacts(part); // a name or a line by itself is a text, not a byline
    const told = given?.part ?? (alone ? "paragraph" : part);
    const rule = given?.part ? "given" : alone ? "paragraph" : ruleOf(shape, context, part, zone === Zone.Behind);
    return {
      first,
      last,
      start: start[first] as number,
      end: end[last - 1] as number,
      part: told,
      rule: given?.rule ?? `${tag}/${rule}`,
      credit,
    };
  });
}
