import type { BlockShape } from "./block-shape.js";
import { type Context, contextOf } from "./context.js";
import { isReadForFacts } from "./doc.js";
import { endScore, LEAST, MOST, STARTS, STATES, STEPS, type State, Zone } from "./grammar.js";
import type { Layout } from "./layout.js";
import { ruleOf } from "./rule.js";
import { SCORES, type Score } from "./score.js";
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
  return context.shapes.map((shape) => {
    const known = given[shape.index];
    if (known) return { part: known, rule: "given" };
    const { part, zone } = STATES[path[shape.index] as number] as State;
    const alone = blocks.length === 1 && !isReadForFacts(part); // a name or a line by itself is a text, not a byline
    return alone
      ? { part: "paragraph", rule: "paragraph" }
      : { part, rule: ruleOf(shape, context, part, zone === Zone.Behind) };
  });
}

const WIDTH: number = STATES.length;
const ZONES: Uint8Array = /* @__PURE__ */ Uint8Array.from(STATES, ({ zone }) => zone);

const FITS: readonly Score[] = /* @__PURE__ */ STATES.map(({ part }) => SCORES[part]);

/** The best state of each block. */
function bestPath(context: Context, given: readonly (Part | undefined)[]): Uint8Array {
  const { shapes } = context;
  const came = new Uint8Array(shapes.length * WIDTH);
  const fits = new Float64Array(WIDTH);
  let scores = STARTS.slice();
  let next = new Float64Array(WIDTH);
  let states = new Uint8Array(WIDTH);
  let before = new Uint8Array(WIDTH);
  let count = 0;
  for (let index = 0; index < shapes.length; index++) {
    fit(context, shapes[index] as BlockShape, given[index], fits);
    const counted = count;
    [states, before] = [before, states];
    count = keepHopeful(fits, states);
    for (let row = 0; row < count; row++) {
      const to = states[row] as number;
      let best = index > 0 ? Number.NEGATIVE_INFINITY : (scores[to] as number);
      let from = 0;
      for (let other = 0; other < counted; other++) {
        const at = before[other] as number;
        const score = (scores[at] as number) + (STEPS[at * WIDTH + to] as number);
        if (score <= best) continue;
        best = score;
        from = at;
      }
      came[index * WIDTH + to] = from;
      next[to] = best + (fits[to] as number);
    }
    [scores, next] = [next, scores];
  }
  let state = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    const at = states[row] as number;
    const score = (scores[at] as number) + endScore(STATES[at] as State);
    if (score <= best) continue;
    best = score;
    state = at;
  }
  const path = new Uint8Array(shapes.length);
  for (let index = shapes.length - 1; index >= 0; index--) {
    path[index] = state;
    state = came[index * WIDTH + state] as number;
  }
  return path;
}

/** Notes the states that can be on a best path: those that steps can still bring up to the best of their zone; how many. */
function keepHopeful(fits: Float64Array, states: Uint8Array): number {
  let count = 0;
  for (let from = 0, to = 0; from < WIDTH; from = to) {
    let floor = Number.NEGATIVE_INFINITY;
    for (to = from; to < WIDTH && ZONES[to] === ZONES[from]; to++)
      floor = Math.max(floor, (fits[to] as number) + (LEAST[to] as number));
    for (let at = from; at < to; at++) if ((fits[at] as number) + (MOST[at] as number) >= floor) states[count++] = at;
  }
  return count;
}

/** How well a block fits each state. */
function fit(context: Context, shape: BlockShape, known: Part | undefined, fits: Float64Array): void {
  for (let at = 0; at < WIDTH; at++) {
    if (known) fits[at] = known === STATES[at]?.part ? KNOWN : 0;
    else fits[at] = (FITS[at] as Score)(shape, context, ZONES[at] as Zone);
  }
}
