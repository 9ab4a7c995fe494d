import { type Context, contextOf } from "./context.js";
import { STATES, STEPS, type State, startScore, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { ruleOf } from "./rule.js";
import { scoreOf } from "./score.js";
import type { BlockRange } from "./segment.js";
import type { Part } from "./types.js";

/** The part of a block and the rule that told it. */
export interface Label {
  readonly part: Part;
  readonly rule: string;
}

/** A part that the caller knows outweighs what the block looks like. */
const KNOWN = 1000;

/**
 * Labels the blocks of an article: of all sequences of parts that the grammar of articles allows, the one whose parts
 * together fit the blocks best (Viterbi). Parts the caller gave are kept.
 */
export function labelBlocks(
  layout: Layout,
  blocks: readonly BlockRange[],
  given: readonly (Part | undefined)[],
): Label[] {
  if (blocks.length === 0) return [];
  const context = contextOf(layout, blocks);
  const path = bestPath(context, given);
  return path.map((state, index) => {
    const part = given[index];
    if (part) return { part, rule: "given" };
    const { part: found, zone } = STATES[state] as State;
    return { part: found, rule: ruleOf(context, index, found, zone === Zone.Behind) };
  });
}

/** The best state of each block. */
function bestPath(context: Context, given: readonly (Part | undefined)[]): number[] {
  const count = context.shapes.length;
  const width = STATES.length;
  const came = new Uint8Array(count * width);
  let scores = Float64Array.from(STATES, (state) => startScore(state) + emission(context, given, 0, state));
  let next = new Float64Array(width);
  for (let index = 1; index < count; index++) {
    for (let to = 0; to < width; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let step = STEPS.start[to] as number, end = STEPS.start[to + 1] as number; step < end; step++) {
        const score = (scores[STEPS.from[step] as number] as number) + (STEPS.score[step] as number);
        if (score > best) {
          best = score;
          from = STEPS.from[step] as number;
        }
      }
      came[index * width + to] = from;
      next[to] = best + emission(context, given, index, STATES[to] as State);
    }
    [scores, next] = [next, scores];
  }
  const path = new Array<number>(count);
  let state = 0;
  for (let at = 1; at < width; at++) {
    if ((scores[at] as number) + endScore(at) > (scores[state] as number) + endScore(state)) state = at;
  }
  for (let index = count - 1; index >= 0; index--) {
    path[index] = state;
    state = came[index * width + state] as number;
  }
  return path;
}

/** An article does not end over its headline, nor with a sub-heading. */
function endScore(state: number): number {
  const { zone, part } = STATES[state] as State;
  return part === "subheading" ? -3 : zone === Zone.Over ? -3 : 0;
}

function emission(context: Context, given: readonly (Part | undefined)[], index: number, state: State): number {
  const known = given[index];
  if (known) return known === state.part ? KNOWN : 0;
  return scoreOf(context, index, state.part, state.zone);
}
