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
  const cells = marginals.value.length;
  return (random) => {
    const flow = start.slice();
    const alive: number[][] = Array.from({ length: nodes }, () => []);
    for (const edge of fractional) {
      alive[from[edge]!]!.push(edge);
      alive[to[edge]!]!.push(edge);
    }
    const walk = { from, to, flow, alive, random, place: new Int32Array(nodes).fill(-1) };
    for (const edge of fractional) {
      if (!Number.isInteger(flow[edge])) roundFrom(from[edge]!, walk);
    }
    return Uint8Array.from(flow.subarray(0, cells));
  };
}

interface Walk {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly flow: Float64Array;
  /** edges at each node that may be fractional still */
  readonly alive: readonly number[][];
  /** where a node stands on the path, −1 = not on it */
  readonly place: Int32Array;
  readonly random: Random;
}

/** Walks along fractional edges and rounds the cycles that close, until the node where it began has none left. */
function roundFrom(first: number, walk: Walk): void {
  const { from, to, flow, place } = walk;
  const nodes = [first];
  const edges: number[] = [];
  place[first] = 0;
  for (;;) {
    const node = nodes.at(-1)!;
    const edge = nextEdge(node, edges.at(-1), walk);
    if (edge === undefined) {
      place[nodes.pop()!] = -1;
      const last = edges.pop();
      if (last === undefined) return;
      // A single fractional edge at a node is dust of the arithmetic: the others are whole, so it is nearly.
      flow[last] = Math.round(flow[last]!);
      continue;
    }
    const next = from[edge]! + to[edge]! - node;
    const closes = place[next]!;
    edges.push(edge);
    if (closes < 0) {
      place[next] = nodes.length;
      nodes.push(next);
    } else {
      turn(edges.splice(closes), next, walk);
      for (const passed of nodes.splice(closes + 1)) place[passed] = -1;
    }
  }
}

/** How many edges of a node are tried for one that closes a cycle: short cycles cost less. */
const GLANCES = 8;

/** A fractional edge of the node other than the one it was entered by: one that closes a short cycle, if soon seen. */
function nextEdge(node: number, entered: number | undefined, { from, to, alive, flow, place }: Walk) {
  const list = alive[node]!;
  let found: number | undefined;
  let nearest = -1;
  const end = list.length - GLANCES;
  for (let at = list.length - 1; at >= 0 && (at >= end || found === undefined); at -= 1) {
    const edge = list[at]!;
    if (Number.isInteger(flow[edge])) {
      const moved = list.pop()!;
      if (at < list.length) list[at] = moved;
    } else if (edge !== entered) {
      const closes = place[from[edge]! + to[edge]! - node]!;
      if (found === undefined || closes > nearest) [found, nearest] = [edge, closes];
    }
  }
  return found;
}

/** Moves a cycle, which begins at a node, up or down at random until one of its edges is whole. */
function turn(cycle: readonly number[], start: number, { from, to, flow, random }: Walk): void {
  let node = start;
  let [up, down] = [1, 1];
  const signs = cycle.map((edge) => {
    const sign = from[edge] === node ? 1 : -1;
    node = from[edge]! + to[edge]! - node;
    const above = Math.ceil(flow[edge]!) - flow[edge]!;
    up = Math.min(up, sign > 0 ? above : 1 - above);
    down = Math.min(down, sign > 0 ? 1 - above : above);
    return sign;
  });
  const step = random.next() * (up + down) < down * WORDS ? up : -down;
  cycle.forEach((edge, at) => {
    flow[edge] = withoutDust(flow[edge]! + signs[at]! * step);
  });
}
