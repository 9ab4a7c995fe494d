import type { Participant } from "../../cooperation/types.js";

/**
 * The pairs of a record: from every side that acts to every side it acts on, and every joint side with every other. A side
 * that stands alone is a pair with none.
 */
export function pairsOf(sides: readonly Participant[]): [Participant, Participant | null][] {
  const pairs: [Participant, Participant | null][] = [];
  const sources = sides.filter((side) => side.role === "source");
  const targets = sides.filter((side) => side.role === "target");
  const joint = sides.filter((side) => side.role === "joint");
  for (const source of sources) {
    if (targets.length === 0) pairs.push([source, null]);
    for (const target of targets) pairs.push([source, target]);
  }
  joint.forEach((side, at) => {
    for (const other of joint.slice(at + 1)) pairs.push([side, other]);
  });
  if (pairs.length === 0) for (const side of sides) pairs.push([side, null]);
  return pairs;
}
