import type { BlockShape } from "./block-shape.js";
import type { Context } from "./context.js";
import { LEAST, MOST, STARTS, STATES, type State } from "./grammar.js";
import { ALL, keepHopeful } from "./hopeful.js";
import { isPlain } from "./plain.js";
import { SCORES, type Score } from "./score.js";
import type { Part } from "./types.js";

/** How well a block fits each state, and the `count` states that it can be in on a best path, in order. */
export interface Fit {
  readonly scores: number[];
  readonly states: number[];
  count: number;
}

const FITS: readonly Score[] = /* @__PURE__ */ STATES.map(({ part }) => SCORES[part]);

/** A part that the caller knows outweighs what the block looks like. */
const KNOWN = 1000;

/** Tells how well the blocks of an article fit, one at a time. */
export class Fitter {
  /** How the block asked for last fits that is not plain. */
  readonly #other: Fit = emptyFit();
  /** How all plain blocks fit. */
  #plain: Fit | null = null;

  constructor(
    private readonly context: Context,
    private readonly known: readonly ({ readonly part?: Part } | undefined)[],
  ) {}

  fit(index: number): Fit {
    const shape = this.context.shapes[index] as BlockShape;
    const known = this.known[index]?.part;
    if (!known && isPlain(shape, this.context)) {
      this.#plain ??= read(emptyFit(), shape, this.context, undefined);
      return this.#plain;
    }
    return read(this.#other, shape, this.context, known);
  }
}

function emptyFit(): Fit {
  return { scores: STARTS.slice(), states: ALL.slice(), count: 0 };
}

function read(fit: Fit, shape: BlockShape, context: Context, known: Part | undefined): Fit {
  const { scores, states } = fit;
  for (let at = 0; at < STATES.length; at++) {
    const { part, zone } = STATES[at] as State;
    if (known) scores[at] = known === part ? KNOWN : 0;
    else scores[at] = (FITS[at] as Score)(shape, context, zone);
  }
  fit.count = keepHopeful(scores, LEAST, MOST, ALL, STATES.length, states);
  return fit;
}
