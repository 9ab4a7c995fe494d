import type { Node, Tie } from "./ties.js";

/** A point of the picture, the centre at 0, 0. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A side in its place on the circle. */
export interface Place extends Point {
  readonly node: Node;
  /** Radians, clockwise from the right. */
  readonly angle: number;
}

/** The sides round a circle, wide enough for their names; two sides stand left and right. */
export function circle(nodes: readonly Node[]): Place[] {
  const radius = Math.max(nodes.length <= 2 ? 90 : 110, (nodes.length * 32) / (2 * Math.PI));
  const first = nodes.length === 2 ? Math.PI : -Math.PI / 2;
  return nodes.map((node, at): Place => {
    const angle = first + (at * 2 * Math.PI) / nodes.length;
    return { node, angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** A tie as a curve with its middle. */
export interface Curve {
  readonly tie: Tie;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly middle: Point;
}

const NODE = 7;
/** Between two curves of the same sides, where they are far from each other. */
const APART = 44;

/** Curves from side to side, drawn towards the centre; those between the same sides apart from each other. */
export function curves(ties: readonly Tie[], places: readonly Place[]): Curve[] {
  const placeOf = new Map(places.map((place) => [place.node, place]));
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = [tie.from.id, tie.to.id].sort().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((tie, at) => {
      const [from, to] = [placeOf.get(tie.from) as Place, placeOf.get(tie.to) as Place];
      return curve(tie, from, to, (at - (group.length - 1) / 2) * APART);
    }),
  );
}

function curve(tie: Tie, a: Point, b: Point, offset: number): Curve {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  // The same side of the line, whichever way the tie goes.
  const turn = a.x < b.x || (a.x === b.x && a.y < b.y) ? 1 : -1;
  const across = { x: (turn * (a.y - b.y)) / length, y: (turn * (b.x - a.x)) / length };
  const bend = Math.min(1, length / 200) * offset * 2;
  const control = { x: ((a.x + b.x) / 2) * 0.6 + across.x * bend, y: ((a.y + b.y) / 2) * 0.6 + across.y * bend };
  const from = towards(a, control, NODE + 4);
  const to = towards(b, control, NODE + (tie.directed ? 9 : 4));
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
  return { tie, from, control, to, middle };
}

function towards(a: Point, b: Point, distance: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) * distance) / length, y: a.y + ((b.y - a.y) * distance) / length };
}
