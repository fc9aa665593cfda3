import type { Problem } from '../assignment/problem.js';

/** What some pairs i · judges + j add up to: affinity and judges by entry, entries by judge. */
export interface Totals {
  readonly affinities: Float64Array;
  readonly panels: Int32Array;
  readonly loads: Int32Array;
}

/** Adds up. */
export function totalsOf({ entries, judges, affinity }: Problem, pairs: readonly number[]): Totals {
  const affinities = new Float64Array(entries.length);
  const panels = new Int32Array(entries.length);
  const loads = new Int32Array(judges.length);
  for (const pair of pairs) {
    const i = Math.floor(pair / judges.length);
    affinities[i]! += affinity[pair]!;
    panels[i]! += 1;
    loads[pair % judges.length]! += 1;
  }
  return { affinities, panels, loads };
}

/** Σ affinity − Σ_j γ n_j². */
export function netOf(problem: Problem, pairs: readonly number[]): number {
  const { affinities, loads } = totalsOf(problem, pairs);
  const price = loads.reduce((sum, load) => sum + problem.loadPrice * load * load, 0);
  return affinities.reduce((sum, total) => sum + total, -price);
}

/** The least total affinity among entries with needs; 0 without any. */
export function worstTotal(problem: Problem, pairs: readonly number[]): number {
  const served = totalsOf(problem, pairs).affinities.filter((_, i) => problem.needs[i]! > 0);
  return served.length === 0 ? 0 : served.reduce((least, total) => Math.min(least, total));
}
