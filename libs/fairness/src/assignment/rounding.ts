import type { Random } from '#kernel';
import { type Marginals, roundingNetwork, withoutDust } from './rounding-network.js';

const WORDS = 0x1_0000_0000;

/**
 * Prepares random rounding; each call of the answer is one draw: 1 for the chosen cells, 0 for the others. Every cell
 * is chosen with its probability, and every draw keeps each entry's, each judge's and each nested group's sum at its
 * floor or its ceiling (so whole sums exactly). Groups that cross keep theirs in expectation only. The draw is a
 * function of the order of the cells and of the stream of chance.
 *
 * Source: Budish, Che, Kojima & Milgrom, Designing random allocation mechanisms, American Economic Review 103 (2013):
 * while a cycle of fractional edges is left in the network, move it up by α or down by β, as far as an edge becomes
 * whole, with probabilities β/(α+β) and α/(α+β), which keeps expectations.
 *
 * Values are doubles. What is within 1e-6 of a whole number is set to it, so probabilities hold to about 1e-6; sums
 * hold exactly, for a cycle changes no sum that has become whole.
 */
export function roundingOf(marginals: Marginals): (random: Random) => Uint8Array {
  const { nodes, from, to, flow: start } = roundingNetwork(marginals);
  const fractional = [...start.keys()].filter((edge) => !Number.isInteger(start[edge]));
  return (random) => {
    const flow = start.slice();
    const alive: number[][] = Array.from({ length: nodes }, () => []);
    for (const edge of fractional) {
      alive[from[edge]!]!.push(edge);
      alive[to[edge]!]!.push(edge);
    }
    for (const edge of fractional) {
      if (!Number.isInteger(flow[edge])) roundFrom(from[edge]!, { from, to, flow, alive, random });
    }
    return Uint8Array.from({ length: marginals.value.length }, (_, cell) => flow[cell]!);
  };
}

interface Walk {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly flow: Float64Array;
  /** edges at each node that may be fractional still */
  readonly alive: readonly number[][];
  readonly random: Random;
}

/** Walks along fractional edges and rounds the cycles that close, until the node where it began has none left. */
function roundFrom(first: number, walk: Walk): void {
  const nodes = [first];
  const edges: number[] = [];
  const placeOf = new Map([[first, 0]]);
  for (;;) {
    const node = nodes.at(-1)!;
    const edge = nextEdge(node, edges.at(-1), walk);
    if (edge === undefined) {
      if (edges.length === 0) return;
      // A single fractional edge at a node is dust of the arithmetic: the others are whole, so it is nearly.
      const last = edges.pop()!;
      walk.flow[last] = Math.round(walk.flow[last]!);
      placeOf.delete(nodes.pop()!);
      continue;
    }
    const next = walk.from[edge]! === node ? walk.to[edge]! : walk.from[edge]!;
    edges.push(edge);
    const place = placeOf.get(next);
    if (place === undefined) {
      placeOf.set(next, nodes.length);
      nodes.push(next);
    } else {
      turn(edges.splice(place), next, walk);
      for (const passed of nodes.splice(place + 1)) placeOf.delete(passed);
    }
  }
}

/** A fractional edge of the node other than the one it was entered by. */
function nextEdge(node: number, entered: number | undefined, { alive, flow }: Walk): number | undefined {
  const list = alive[node]!;
  let held = false;
  let found: number | undefined;
  while (found === undefined && list.length > 0) {
    const edge = list.pop()!;
    if (edge === entered) held = true;
    else if (!Number.isInteger(flow[edge])) found = edge;
  }
  if (held && entered !== undefined) list.push(entered);
  if (found !== undefined) list.push(found);
  return found;
}

/** Moves a cycle, which begins at a node, up or down at random until one of its edges is whole. */
function turn(cycle: readonly number[], start: number, { from, to, flow, random }: Walk): void {
  let node = start;
  const signs = cycle.map((edge) => {
    const forward = from[edge] === node;
    node = forward ? to[edge]! : from[edge]!;
    return forward ? 1 : -1;
  });
  const room = (direction: number) =>
    Math.min(
      ...cycle.map((edge, at) => {
        const value = flow[edge]!;
        return signs[at]! * direction > 0 ? Math.ceil(value) - value : value - Math.floor(value);
      }),
    );
  const [up, down] = [room(1), room(-1)];
  const step = random.next() * (up + down) < down * WORDS ? up : -down;
  cycle.forEach((edge, at) => {
    flow[edge] = withoutDust(flow[edge]! + signs[at]! * step);
  });
}
