import { indexOf } from '../scores.js';
import type { Duals, Problem } from './problem.js';
import type { Note } from './verdict.js';

/** Multipliers by place; see {@link Duals} for what the letters mean. */
interface Multipliers {
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly f: Float64Array;
  /** u of seat s for entry i at i · seats + s */
  readonly u: Float64Array;
  /** g for entry i, by organisation */
  readonly g: readonly ReadonlyMap<string, number>[];
  readonly sigma: number;
}

/**
 * What no assignment can be above, from any duals of the right signs: the formula of {@link Duals}, added up anew in
 * O(entries · judges · seats). Multipliers of the wrong sign or of nothing that exists are noted and count as 0, so
 * the bound holds in any case, up to the rounding of doubles.
 */
export function boundFromDuals(
  problem: Problem,
  { duals, floor, shortage }: { readonly duals: Duals; readonly floor: number; readonly shortage: number },
  note: Note,
): number {
  const multipliers = readDuals(problem, duals, note);
  const { y, w, f, u, g, sigma } = multipliers;
  const cap = problem.organisationCap ?? 0;
  let bound = sigma * shortage;
  problem.entries.forEach((_, i) => {
    const seats = problem.seats.reduce((sum, { least }, s) => sum + u[i * problem.seats.length + s]! * least, 0);
    const organisations = [...g[i]!.values()].reduce((sum, price) => sum + price * cap, 0);
    const needs = problem.needs[i]!;
    bound += needs * y[i]! - seats + organisations - (needs > 0 ? floor * f[i]! : 0);
    if (shortage > 0) bound += needs * bestVacancies(problem, multipliers, i);
  });
  problem.judges.forEach((_, j) => (bound += bestLoad(problem, j, w[j]!)));
  return bound + sumOfPairs(problem, multipliers);
}

/** Σ over pairs of what they may add beyond their prices. */
function sumOfPairs(problem: Problem, { y, w, f, u, g }: Multipliers): number {
  const { seats, kinds, organisations, affinity, cap } = problem;
  const m = problem.judges.length;
  const seatsOf = kinds.map((kind) => [...seats.keys()].filter((s) => kind !== null && seats[s]!.kinds.includes(kind)));
  const fixed = new Set(problem.fixed);
  let sum = 0;
  problem.entries.forEach((_, i) => {
    for (let j = 0; j < m; j += 1) {
      const pair = i * m + j;
      if (affinity[pair]! < 0) continue;
      let rest = affinity[pair]! * (1 + f[i]!) - y[i]! - w[j]!;
      for (const s of seatsOf[j]!) rest += u[i * seats.length + s]!;
      const organisation = organisations[j];
      if (organisation) rest -= g[i]!.get(organisation) ?? 0;
      if (fixed.has(pair)) sum += rest;
      else if (rest > 0) sum += cap * rest;
    }
  });
  return sum;
}

/**
 * max_c max(0, Σ_{s ∋ c} u − y − σ): a vacancy counts as any one kind of a seat, or as none, and an entry has no more
 * vacancies than needs. No more than the sum over c of {@link Duals}.
 */
function bestVacancies({ seats }: Problem, { y, u, sigma }: Multipliers, i: number): number {
  const kinds = [...new Set(seats.flatMap((seat) => seat.kinds)), null];
  const gain = (kind: string | null) =>
    seats.reduce(
      (sum, seat, s) => (kind !== null && seat.kinds.includes(kind) ? sum + u[i * seats.length + s]! : sum),
      -y[i]! - sigma,
    );
  return Math.max(0, ...kinds.map(gain));
}

/** max{w n − γ n² : l ≤ n ≤ L}, n whole: a concave function, best beside w/2γ. */
function bestLoad({ least, most, entries, loadPrice }: Problem, j: number, w: number): number {
  const [low, high] = [least[j]!, Math.max(least[j]!, Math.min(most[j]!, entries.length))];
  const value = (n: number) => w * n - loadPrice * n * n;
  const peak = loadPrice > 0 ? Math.floor(w / (2 * loadPrice)) : w > 0 ? high : low;
  const within = (n: number) => Math.min(high, Math.max(low, n));
  return Math.max(value(within(peak)), value(within(peak + 1)));
}

function readDuals(problem: Problem, duals: Duals, note: Note): Multipliers {
  const [entryAt, judgeAt] = [indexOf(problem.entries), indexOf(problem.judges)];
  const path = '/certificate/duals';
  const placeOf = (places: Map<string, number>, id: string, field: string): number | undefined => {
    const place = places.get(id);
    if (place === undefined) note('dual-unknown', `a multiplier of ${id}, which does not exist`, `${path}/${field}`);
    return place;
  };
  const atLeast = (low: number, value: number, field: string): number => {
    if (value >= low && value < Infinity) return value;
    note('dual-sign', `a multiplier of the wrong sign: ${value}`, `${path}/${field}`);
    return 0;
  };
  const positive = (value: number, field: string) => atLeast(0, value, field);
  const finite = (value: number, field: string) => atLeast(-Number.MAX_VALUE, value, field);
  const [n, m, seats] = [problem.entries.length, problem.judges.length, problem.seats.length];
  const [y, w, f, u] = [new Float64Array(n), new Float64Array(m), new Float64Array(n), new Float64Array(n * seats)];
  const g = problem.entries.map(() => new Map<string, number>());
  for (const [id, value] of Object.entries(duals.entries))
    y[placeOf(entryAt, id, 'entries') ?? n] = finite(value, 'entries');
  for (const [id, value] of Object.entries(duals.judges))
    w[placeOf(judgeAt, id, 'judges') ?? m] = finite(value, 'judges');
  for (const [id, value] of duals.floors) f[placeOf(entryAt, id, 'floors') ?? n] = positive(value, 'floors');
  for (const [id, s, value] of duals.seats) {
    const i = placeOf(entryAt, id, 'seats');
    if (!problem.seats[s]) note('dual-unknown', `a multiplier of seat ${s}, which does not exist`, `${path}/seats`);
    else if (i !== undefined) u[i * seats + s] = positive(value, 'seats');
  }
  for (const [id, organisation, value] of duals.organisations) {
    const i = placeOf(entryAt, id, 'organisations');
    if (problem.organisationCap === null)
      note('dual-unknown', 'a multiplier of a cap that does not exist', `${path}/organisations`);
    else if (i !== undefined) g[i]!.set(organisation, positive(value, 'organisations'));
  }
  return { y, w, f, u, g, sigma: positive(duals.shortage, 'shortage') };
}
