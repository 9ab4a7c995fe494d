import { STATES, ZONES } from "./grammar.js";

/** All states, in order. */
export const ALL: readonly number[] = /* @__PURE__ */ Array.from(STATES, (_, state) => state);

/** Scores that are no further apart may be the same sum, added up in another order. */
const HAIR = 1e-9;

/**
 * Notes in `kept`, in order, those of `count` states that can be on a best path: that further steps, which tell between
 * `least` and `most`, can still bring up to the best of their zone. How many they are.
 */
export function keepHopeful(
  scores: readonly number[],
  least: Float64Array,
  most: Float64Array,
  states: readonly number[],
  count: number,
  kept: number[],
): number {
  let keeps = 0;
  for (let from = 0, to = 0; from < count; from = to) {
    const zone = ZONES[states[from] as number];
    let floor = Number.NEGATIVE_INFINITY;
    for (to = from; to < count; to++) {
      const state = states[to] as number;
      if (ZONES[state] !== zone) break;
      const score = (scores[state] as number) + (least[state] as number);
      if (score > floor) floor = score;
    }
    if (floor === Number.NEGATIVE_INFINITY) continue; // nothing leads here
    for (let at = from; at < to; at++) {
      const state = states[at] as number;
      if ((scores[state] as number) + (most[state] as number) >= floor - HAIR) kept[keeps++] = state;
    }
  }
  return keeps;
}
