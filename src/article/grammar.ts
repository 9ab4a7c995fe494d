import type { Part } from "./types.js";

/**
 * How far into an article a block stands: over the headline, between headline and lead, in the body, behind it.
 * The parts of an article follow each other in this order; within one of them, in any.
 */
export enum Zone {
  Over = 0,
  Headline = 1,
  Under = 2,
  Lead = 3,
  Body = 4,
  Behind = 5,
}

/** One state of the labelling: a part in a zone. */
export interface State {
  readonly zone: Zone;
  readonly part: Part;
}

const PARTS: readonly (readonly [Zone, readonly Part[]])[] = [
  [Zone.Over, ["boilerplate", "related", "kicker", "date", "byline", "caption", "credit"]],
  [Zone.Headline, ["headline"]],
  [Zone.Under, ["boilerplate", "related", "kicker", "date", "byline", "caption", "credit"]],
  [Zone.Lead, ["lead"]],
  [Zone.Body, ["paragraph", "subheading", "caption", "credit", "date", "byline", "related", "boilerplate"]],
  [Zone.Behind, ["boilerplate", "related", "date", "byline", "credit"]],
];

/** All states. */
export const STATES: readonly State[] = /* @__PURE__ */ PARTS.flatMap(([zone, parts]) =>
  parts.map((part) => ({ zone, part })),
);

/** The zone of each state. */
export const ZONES: Uint8Array = /* @__PURE__ */ Uint8Array.from(STATES, ({ zone }) => zone);

/** The score of what cannot be. */
const NEVER: number = Number.NEGATIVE_INFINITY;

/** What it costs to go from one zone to another; rows are where it comes from, -1 is the start of the text. */
const ZONE_STEPS: readonly (readonly number[])[] = [
  // Over, Headline, Under, Lead, Body, Behind
  [0, 0, NEVER, -3, -4, NEVER], // Over
  [NEVER, NEVER, 0, 0.5, -1, -2], // Headline
  [NEVER, NEVER, 0, 0, -1, -3], // Under
  [NEVER, NEVER, NEVER, NEVER, 0, -1], // Lead
  [NEVER, NEVER, NEVER, NEVER, 0, 0], // Body
  [NEVER, NEVER, NEVER, NEVER, NEVER, 0], // Behind
];
const START: readonly number[] = [0, 0.5, NEVER, -2, -3, NEVER];

/** The score of each state at the start of a text. */
export const STARTS: readonly number[] = /* @__PURE__ */ Array.from(STATES, ({ zone }) => START[zone] as number);

/** The score of one state behind another. */
function stepScore(from: State, to: State): number {
  let score = (ZONE_STEPS[from.zone] as readonly number[])[to.zone] as number;
  if (from.part === "subheading") {
    if (to.part === "subheading") score -= 2;
    else if (to.zone === Zone.Behind) score -= 4;
    else if (to.part === "paragraph") score += 0.5;
  }
  if (from.part === to.part && (to.part === "related" || to.part === "boilerplate")) score += 0.7;
  if (from.part === "headline" && (to.part === "byline" || to.part === "date")) score += 0.4;
  if (from.part === "byline" && to.part === "byline") score += 0.5;
  if (from.part === "kicker" && (to.part === "kicker" || to.part === "headline")) score += 0.7;
  if (from.part === "related" && to.part === "subheading") score -= 1;
  return score;
}

/** An article does not end over its headline, nor with a sub-heading. */
export function endScore({ zone, part }: State): number {
  return part === "subheading" || zone === Zone.Over ? -3 : 0;
}

/** The score of each step: from state a to state b at `a * STATES.length + b`. */
export const STEPS: Float64Array = /* @__PURE__ */ Float64Array.from(
  STATES.flatMap((from) => STATES.map((to) => stepScore(from, to))),
);

type Pick = (...scores: number[]) => number;

/** The least and the most that the steps out of each state tell besides those between their zones. */
export const LEAST_ON: Float64Array = /* @__PURE__ */ boundsOn(Math.min);
export const MOST_ON: Float64Array = /* @__PURE__ */ boundsOn(Math.max);

/** The same of the steps into and out of it: a state is on no best path where another of its zone is better by more. */
export const LEAST: Float64Array = /* @__PURE__ */ bounds(Math.min, LEAST_ON);
export const MOST: Float64Array = /* @__PURE__ */ bounds(Math.max, MOST_ON);

function boundsOn(pick: Pick): Float64Array {
  return Float64Array.from(STATES, (from) => pick(0, ...STATES.map((to) => special(from, to))));
}

function bounds(pick: Pick, on: Float64Array): Float64Array {
  return Float64Array.from(
    STATES,
    (to, at) => pick(0, ...STATES.map((from) => special(from, to))) + (on[at] as number),
  );
}

function special(from: State, to: State): number {
  const zones = (ZONE_STEPS[from.zone] as readonly number[])[to.zone] as number;
  return zones === NEVER ? 0 : stepScore(from, to) - zones;
}
