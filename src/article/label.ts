import { type Context, contextOf } from "./context.js";
import { endScore, LEAST, MOST, STATES, STEPS, type State, startScore, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { ruleOf } from "./rule.js";
import { SCORES } from "./score.js";
import type { BlockRange } from "./segment.js";
import type { BlockShape } from "./shape.js";
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
    const shape = context.shapes[index] as BlockShape;
    return { part: found, rule: ruleOf(shape, context, found, zone === Zone.Behind) };
  });
}

/** The best state of each block. */
function bestPath(context: Context, given: readonly (Part | undefined)[]): number[] {
  const { shapes } = context;
  const width = STATES.length;
  const came = new Uint8Array(shapes.length * width);
  let scores = Float64Array.from(STATES, startScore);
  let next = new Float64Array(width);
  let from: readonly number[] = [];
  for (const shape of shapes) {
    const { index } = shape;
    const fits = STATES.map((state) => fitOf(context, shape, given[index], state));
    const states = hopeful(fits);
    for (const to of states) {
      let best = index > 0 ? Number.NEGATIVE_INFINITY : (scores[to] as number);
      for (const at of from) {
        const score = (scores[at] as number) + (STEPS[at * width + to] as number);
        if (score > best) {
          best = score;
          came[index * width + to] = at;
        }
      }
      next[to] = best + (fits[to] as number);
    }
    [scores, next] = [next, scores];
    from = states;
  }
  const path = new Array<number>(shapes.length);
  const ended = (state: number): number => (scores[state] as number) + endScore(STATES[state] as State);
  let state = from.reduce((best, one) => (ended(one) > ended(best) ? one : best));
  for (let index = shapes.length - 1; index >= 0; index--) {
    path[index] = state;
    state = came[index * width + state] as number;
  }
  return path;
}

/** The states that can be on a best path: in no zone one is left behind by more than steps can make good. */
function hopeful(fits: readonly number[]): number[] {
  const floor = new Float64Array(Zone.Behind + 1).fill(Number.NEGATIVE_INFINITY);
  STATES.forEach(({ zone }, state) => {
    floor[zone] = Math.max(floor[zone] as number, (fits[state] as number) + (LEAST[state] as number));
  });
  const found: number[] = [];
  STATES.forEach(({ zone }, state) => {
    if ((fits[state] as number) + (MOST[state] as number) >= (floor[zone] as number)) found.push(state);
  });
  return found;
}

function fitOf(context: Context, shape: BlockShape, known: Part | undefined, { part, zone }: State): number {
  if (known) return known === part ? KNOWN : 0;
  return SCORES[part](shape, context, zone);
}
