import type { BlockShape } from "./block-shape.js";
import { type Context, contextOf } from "./context.js";
import { isReadForFacts } from "./doc.js";
import { STATES, type State, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { bestPath } from "./path.js";
import { isPlain } from "./plain.js";
import { ruleOf } from "./rule.js";
import { SCORES, type Score } from "./score.js";
import type { BlockRange } from "./segment.js";
import type { Part } from "./types.js";

/** The part of a block and the rule that told it. */
export interface Label {
  readonly part: Part;
  readonly rule: string;
  /** First token of the credit that ends the block; -1 if none does. */
  readonly credit: number;
}

const FITS: readonly Score[] = /* @__PURE__ */ STATES.map(({ part }) => SCORES[part]);

/** A part that the caller knows outweighs what the block looks like. */
const KNOWN = 1000;

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
  const path = bestPath(blocks.length, fitter(context, given));
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

/** What notes how well each block fits each state. */
function fitter(context: Context, given: readonly (Part | undefined)[]): (index: number, fits: number[]) => void {
  let plain: readonly number[] | null = null; // how the first plain block fits: all others fit the same
  return (index, fits) => {
    const shape = context.shapes[index] as BlockShape;
    const known = given[index];
    const like = !known && isPlain(shape, context);
    for (let at = 0; at < fits.length; at++) {
      const { part, zone } = STATES[at] as State;
      if (known) fits[at] = known === part ? KNOWN : 0;
      else fits[at] = like && plain ? (plain[at] as number) : (FITS[at] as Score)(shape, context, zone);
    }
    if (like) plain ??= fits.slice();
  };
}
