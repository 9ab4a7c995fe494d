import type { Fitter } from "./fit.js";
import { endScore, LEAST_ON, MOST_ON, STARTS, STATES, STEPS, type State, ZONES } from "./grammar.js";
import { ALL, keepHopeful } from "./hopeful.js";

const WIDTH: number = STATES.length;

/** The best state of each of `count` blocks (Viterbi). */
export function bestPath(fitter: Fitter, count: number): Uint8Array {
  const path = new Uint8Array(count);
  const came = new Uint8Array(count * WIDTH);
  const before = ALL.slice(); // the hopeful states of the block before
  let hopeful = 0;
  let scores = STARTS.slice();
  let next = STARTS.slice();
  for (let index = 0; index < count; index++) {
    const fit = fitter.fit(index);
    for (let row = 0; row < fit.count; row++) {
      const to = fit.states[row] as number;
      const zone = ZONES[to] as number;
      let best = index > 0 ? Number.NEGATIVE_INFINITY : (scores[to] as number);
      let from = 0;
      for (let other = 0; other < hopeful; other++) {
        const at = before[other] as number;
        if ((ZONES[at] as number) > zone) break; // no step leads back
        const score = (scores[at] as number) + (STEPS[at * WIDTH + to] as number);
        if (score <= best) continue;
        best = score;
        from = at;
      }
      came[index * WIDTH + to] = from;
      next[to] = best + (fit.scores[to] as number);
    }
    if (index + 1 === count) path[index] = bestEnd(next, fit.states, fit.count);
    else hopeful = keepHopeful(next, LEAST_ON, MOST_ON, fit.states, fit.count, before);
    [scores, next] = [next, scores];
  }
  for (let index = count - 1; index > 0; index--)
    path[index - 1] = came[index * WIDTH + (path[index] as number)] as number;
  return path;
}

/** The state that a best path ends in. */
function bestEnd(scores: readonly number[], states: readonly number[], count: number): number {
  let state = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < count; row++) {
    const at = states[row] as number;
    const score = (scores[at] as number) + endScore(STATES[at] as State);
    if (score <= best) continue;
    best = score;
    state = at;
  }
  return state;
}
