import { endScore, LEAST, LEAST_ON, MOST, MOST_ON, NEVER, STARTS, STATES, STEPS, type State } from "./grammar.js";

const WIDTH: number = STATES.length;
const ZONES: readonly number[] = /* @__PURE__ */ STATES.map(({ zone }) => zone);
/** Scores that are no further apart may be the same sum, added up in another order. */
const HAIR = 1e-9;
const ALL: readonly number[] = /* @__PURE__ */ STATES.map((_, state) => state);

/**
 * The best state of each of `count` blocks (Viterbi).
 *
 * @param fit notes how well the block of an index fits each state
 */
export function bestPath(count: number, fit: (index: number, fits: number[]) => void): Uint8Array {
  const path = new Uint8Array(count);
  const came = new Uint8Array(count * WIDTH);
  const fits = STARTS.slice();
  let scores = STARTS.slice();
  let next = STARTS.slice();
  let states = ALL.slice();
  let before = ALL.slice();
  let counted = 0;
  for (let index = 0; index < count; index++) {
    fit(index, fits);
    for (let state = 0; state < WIDTH; state++) states[state] = state;
    const hopeful = keepHopeful(fits, LEAST, MOST, states, WIDTH);
    for (let row = 0; row < hopeful; row++) {
      const to = states[row] as number;
      const zone = ZONES[to] as number;
      let best = index > 0 ? NEVER : (scores[to] as number);
      let from = 0;
      for (let other = 0; other < counted; other++) {
        const at = before[other] as number;
        if ((ZONES[at] as number) > zone) break; // no step leads back
        const score = (scores[at] as number) + (STEPS[at * WIDTH + to] as number);
        if (score <= best) continue;
        best = score;
        from = at;
      }
      came[index * WIDTH + to] = from;
      next[to] = best + (fits[to] as number);
    }
    counted = index + 1 < count ? keepHopeful(next, LEAST_ON, MOST_ON, states, hopeful) : hopeful;
    [scores, next] = [next, scores];
    [states, before] = [before, states];
  }
  let state = 0;
  let best = NEVER;
  for (let row = 0; row < counted; row++) {
    const at = before[row] as number;
    const score = (scores[at] as number) + endScore(STATES[at] as State);
    if (score <= best) continue;
    best = score;
    state = at;
  }
  for (let index = count - 1; index >= 0; index--) {
    path[index] = state;
    state = came[index * WIDTH + state] as number;
  }
  return path;
}

/**
 * Keeps of the first `count` states, in order, those that can be on a best path: that steps can still bring up to the
 * best of their zone. How many it kept.
 */
function keepHopeful(
  scores: readonly number[],
  least: readonly number[],
  most: readonly number[],
  states: number[],
  count: number,
): number {
  let kept = 0;
  for (let from = 0, to = 0; from < count; from = to) {
    const zone = ZONES[states[from] as number];
    let floor = NEVER;
    for (to = from; to < count && ZONES[states[to] as number] === zone; to++) {
      const state = states[to] as number;
      floor = Math.max(floor, (scores[state] as number) + (least[state] as number));
    }
    if (floor === NEVER) continue; // nothing leads here
    for (let at = from; at < to; at++) {
      const state = states[at] as number;
      if ((scores[state] as number) + (most[state] as number) >= floor - HAIR) states[kept++] = state;
    }
  }
  return kept;
}
