import { connectivityOf } from '../assignment/connectivity.js';
import { inputsHash } from '../assignment/inputs-hash.js';
import type { Assignment, Duals, Problem } from '../assignment/problem.js';
import type { Master } from './master.js';
import type { Prices } from './prices.js';
import { netOf, totalsOf } from './totals.js';

/** What the stages have found out: the chosen pairs i · judges + j, ascending, and what proves them. */
export interface Found {
  readonly pairs: readonly number[];
  readonly prices: Prices;
  readonly bound: number;
  readonly optimal: boolean;
  /** T and S of the certificate */
  readonly floor: number;
  readonly shortage: number;
  /** the max-min bound when a floor was asked for */
  readonly maxMin?: number;
  readonly draws?: number;
}

/** Writes the answer by ids. */
export function answerOf(master: Master, solver: string, found: Found): Assignment {
  const { problem } = master;
  const m = problem.judges.length;
  const { affinities, panels, loads } = totalsOf(problem, found.pairs);
  const pairs = found.pairs.map((pair) => [problem.entries[Math.floor(pair / m)]!, problem.judges[pair % m]!] as const);
  const net = netOf(problem, found.pairs);
  const worst = worstEntry(problem, affinities);
  const { maxMin, draws } = found;
  return {
    pairs,
    objective: affinities.reduce((sum, total) => sum + total, 0),
    bound: found.bound,
    gap: found.bound - net,
    optimal: found.optimal,
    ...(maxMin === undefined ? {} : { floorReached: maxMin > 0 && worst ? worst.affinity / maxMin : 1 }),
    ...(draws === undefined ? {} : { draws }),
    ...(problem.allowShortage ? { shortage: shortageOf(problem, panels) } : {}),
    worstEntry: worst,
    loads: Object.fromEntries(problem.judges.map((id, j) => [id, loads[j]!])),
    connectivity: connectivityOf(pairs),
    certificate: {
      inputsHash: inputsHash(problem),
      seed: problem.seed,
      solver,
      objective: net,
      bound: found.bound,
      floor: found.floor,
      shortage: found.shortage,
      duals: dualsOf(master, found.prices),
    },
  };
}

function worstEntry({ entries, needs }: Problem, totals: Float64Array): Assignment['worstEntry'] {
  const served = [...needs.keys()].filter((i) => needs[i]! > 0);
  const least = served.reduce((worst, i) => (worst < 0 || totals[i]! < totals[worst]! ? i : worst), -1);
  return least < 0 ? null : { id: entries[least]!, affinity: totals[least]! };
}

function shortageOf({ entries, needs }: Problem, panel: Int32Array): Record<string, number> {
  const missing = entries.map((id, i) => [id, needs[i]! - panel[i]!] as const);
  return Object.fromEntries(missing.filter(([, count]) => count > 0));
}

function dualsOf({ problem, book }: Master, prices: Prices): Duals {
  const byId = (ids: readonly string[], values: Float64Array) =>
    ids.flatMap((id, at) => (values[at] === 0 ? [] : [[id, values[at]!] as const]));
  const rules = [...prices.rules.keys()]
    .filter((at) => prices.rules[at]! > 0)
    .map((at) => ({
      entry: problem.entries[Math.floor(at / book.rules.length)]!,
      rule: book.rules[at % book.rules.length]!,
      price: prices.rules[at]!,
    }));
  return {
    entries: Object.fromEntries(byId(problem.entries, prices.entries)),
    judges: Object.fromEntries(byId(problem.judges, prices.judges)),
    seats: rules.flatMap(({ entry, rule, price }) => (rule.kind === 'seat' ? [[entry, rule.seat, price]] : [])),
    organisations: rules.flatMap(({ entry, rule, price }) =>
      rule.kind === 'organisation' ? [[entry, rule.organisation, price]] : [],
    ),
    floors: byId(problem.entries, prices.floors),
    shortage: prices.shortage,
  };
}
