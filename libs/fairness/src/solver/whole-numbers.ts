import { boundOf } from './bound.js';
import type { LinearEngine } from './linear-program.js';
import type { Master } from './master.js';
import type { Optimum } from './optimise.js';
import { allGains } from './pricing.js';
import { netOf } from './totals.js';
import { type Demands, wholeProgram } from './whole-program.js';

/** Nodes of branch and bound in one search: a limit that is the same on every machine. */
const NODES = 1000;
/** How near to a whole number the values of a whole point are. */
const DUST = 1e-6;
/** Sizes of the first searches: pairs, as a multiple of all needs. */
const SIZES = [3, 10, Infinity];
/** Pairs in the largest search that is tried. */
const MOST_PAIRS = 200_000;

/** The best assignment in whole numbers that was found; `optimal` = no other has more. */
export interface Whole {
  readonly pairs: readonly number[];
  readonly optimal: boolean;
}

/**
 * Whole numbers from a linear optimum. A point that is not whole is followed by branch and bound, first over the pairs
 * of least loss, for a good assignment; its distance to the bound says which other pairs could still be part of a better
 * one (reduced-cost fixing), and a second search over those is exact. Null when no assignment was found.
 */
export function inWholeNumbers(engine: LinearEngine, master: Master, optimum: Optimum, demands: Demands): Whole | null {
  const direct = wholePairs(master.roles, optimum.x);
  if (direct) return { pairs: direct, optimal: true };
  const bound = boundOf(master, optimum.prices, demands.floor, demands.shortage);
  const step = Number.isInteger(master.problem.loadPrice) ? 1 - DUST : DUST;
  const gains = allGains(master, optimum.prices);
  const search = (loss: number, known: boolean) => searchWithin(engine, master, { gains, loss, known, demands, step });
  for (const loss of firstLosses(master, gains)) {
    const first = search(loss, false);
    if (!first.pairs) continue;
    const open = bound - netOf(master.problem, first.pairs) - step;
    if (open < 0 || (first.exact && open <= loss)) return { pairs: first.pairs, optimal: true };
    if (countWithin(gains, open) > MOST_PAIRS) return { pairs: first.pairs, optimal: false };
    const last = search(open + DUST, true);
    const better = last.pairs !== null && netOf(master.problem, last.pairs) > netOf(master.problem, first.pairs);
    return { pairs: better ? last.pairs! : first.pairs, optimal: last.exact };
  }
  return null;
}

/** The pairs of a point, ascending, when it is whole. */
export function wholePairs(roles: readonly number[], x: Float64Array): number[] | null {
  const pairs: number[] = [];
  for (let column = 0; column < roles.length; column += 1) {
    const [role, value] = [roles[column]!, x[column]!];
    if (role < 0 || value < DUST) continue;
    if (value < 1 - DUST) return null;
    pairs.push(role);
  }
  return pairs.sort((a, b) => a - b);
}

interface Search {
  /** r of every pair, −Infinity for a conflict */
  readonly gains: Float64Array;
  /** pairs that lose more are left out */
  readonly loss: number;
  /** an assignment is known, and only better ones are sought: a pair that gains more than the loss is sure */
  readonly known: boolean;
  readonly demands: Demands;
  readonly step: number;
}

/** Branch and bound over a choice of pairs; `exact` = no better one over this choice, or none at all. */
function searchWithin(engine: LinearEngine, master: Master, { gains, loss, known, demands, step }: Search) {
  const pairs: number[] = [];
  gains.forEach((gain, pair) => (gain >= -loss || master.fixed[pair] === 1) && pairs.push(pair));
  const sure = (pair: number) => known && gains[pair]! > loss;
  const { program, integer, roles } = wholeProgram(master, { pairs, sure }, demands);
  const { status, x } = engine.solveInteger(program, integer, { nodes: NODES, gap: step });
  return { pairs: x.length > 0 ? wholePairs(roles, x) : null, exact: status !== 'limit' };
}

/** Losses that let in ever more pairs. */
function firstLosses({ problem, present }: Master, gains: Float64Array): number[] {
  const losses = gains
    .filter((_, pair) => present[pair] === 1)
    .map((gain) => Math.max(0, -gain))
    .sort();
  const needs = problem.needs.reduce((sum, need) => sum + need, 0);
  const all = gains.length <= MOST_PAIRS ? Number.MAX_VALUE : (losses.at(-1) ?? 0);
  return SIZES.map((size) => losses[size * needs] ?? all);
}

function countWithin(gains: Float64Array, loss: number): number {
  return gains.reduce((count, gain) => count + Number(gain >= -loss), 0);
}
