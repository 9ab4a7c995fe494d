import type { Analysis } from "../../analysis/functions.js";
import type { CooperationStatus, Participant } from "../../cooperation/types.js";

/** One side of the graph. */
export interface Node {
  readonly id: string;
  readonly name: string;
}

/** What two sides have with each other in one state. */
export interface Tie {
  readonly from: Node;
  readonly to: Node;
  readonly status: CooperationStatus;
  /** Whether one side alone acts, from `from` to `to`. */
  readonly directed: boolean;
  /** Of how many events it is told. */
  count: number;
}

/** The ties of some analyses: each pair of sides once a state; records of one event count once. */
export function tiesOf(analyses: Iterable<Analysis>): Tie[] {
  const nodes = new Map<string, Node>();
  const ties = new Map<string, Tie>();
  for (const { cooperations } of analyses) {
    const seen = new Set<string>();
    for (const one of cooperations) {
      for (const [a, b, directed] of pairs(one.participants)) {
        const [from, to] = [nodeOf(nodes, a), nodeOf(nodes, b)];
        const ends = directed || from.id < to.id ? `${from.id} ${to.id}` : `${to.id} ${from.id}`;
        const key = `${ends} ${one.status} ${directed}`;
        const known = ties.get(key);
        if (!known) ties.set(key, { from, to, status: one.status, directed, count: 1 });
        else if (!seen.has(`${key} ${one.event}`)) known.count++;
        seen.add(`${key} ${one.event}`);
      }
    }
  }
  return [...ties.values()];
}

/** The sides in an order that puts neighbours side by side: from the first, always on to an unseen neighbour. */
export function nodesOf(ties: readonly Tie[]): Node[] {
  const neighbours = new Map<Node, Node[]>();
  const add = (a: Node, b: Node): void => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  const ordered = new Set<Node>();
  const stack = [...neighbours.keys()].reverse();
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (ordered.has(node)) continue;
    ordered.add(node);
    stack.push(...(neighbours.get(node) as Node[]).filter((one) => !ordered.has(one)).reverse());
  }
  return [...ordered];
}

function nodeOf(nodes: Map<string, Node>, { id, name }: Participant): Node {
  const key = id === "group" ? `group ${name}` : id;
  const node = nodes.get(key) ?? { id: key, name };
  nodes.set(key, node);
  return node;
}

/** Every side with every other; where some act alone, they with those they act on. */
function pairs(participants: readonly Participant[]): [Participant, Participant, directed: boolean][] {
  const found: [Participant, Participant, boolean][] = [];
  participants.forEach((a, at) => {
    for (const b of participants.slice(at + 1)) {
      if (a.id === b.id && a.name === b.name) continue;
      if (a.role === "source" && b.role === "target") found.push([a, b, true]);
      else if (a.role === "target" && b.role === "source") found.push([b, a, true]);
      else if (a.role === "joint" && b.role === "joint") found.push([a, b, false]);
    }
  });
  return found;
}
