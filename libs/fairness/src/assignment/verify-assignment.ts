import { connectivityOf } from './connectivity.js';
import { inputsHash } from './inputs-hash.js';
import type { Assignment, Problem } from './problem.js';
import type { Finding, Note } from './verdict.js';
import { boundFromDuals } from './verify-bound.js';
import { type Chosen, verifyPairs } from './verify-pairs.js';

/**
 * `proven`: the certificate alone shows that nothing better exists. An assignment may be `optimal` without: then a
 * search proved it, which only a solver can repeat.
 */
export type Verdict =
  | { readonly ok: true; readonly proven: boolean }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Doubles that were added up in another order still agree to this, relative to the size of the sums. */
const TOLERANCE = 1e-9;

/**
 * Checks an assignment against its problem without a solver: every rule, every figure it gives, and that its duals prove
 * its bound (weak duality, whatever the duals are). It takes O(entries · judges), and O(judges³) for λ₂. Two things it
 * cannot tell: whether a shortage is the least possible, and which share of the max-min bound the floor is.
 */
export function verifyAssignment(problem: Problem, assignment: Assignment): Verdict {
  const findings: Finding[] = [];
  const note: Note = (code, message, path) => void findings.push({ code, message, path });
  const chosen = verifyPairs(problem, assignment, note);
  verifyFigures(problem, assignment, chosen, note);
  const gap = verifyCertificate(problem, assignment, chosen, note);
  if (findings.length > 0) return { ok: false, findings };
  const step = Number.isInteger(problem.loadPrice) && problem.cap === 1 ? 1 : 0;
  return { ok: true, proven: gap < step || gap <= toleranceOf(assignment.bound) };
}

function verifyFigures(problem: Problem, assignment: Assignment, { totals, loads }: Chosen, note: Note): void {
  const { objective, worstEntry, connectivity } = assignment;
  const sum = totals.reduce((total, value) => total + value, 0);
  if (objective !== sum) note('objective-differs', `the affinities add up to ${sum}`, '/objective');
  const listed = Object.entries(assignment.loads);
  if (listed.length !== loads.length || problem.judges.some((id, j) => assignment.loads[id] !== loads[j]))
    note('loads-differ', 'the loads are not those of the pairs', '/loads');
  const worst = worstOf(problem, totals);
  if (worst?.id !== worstEntry?.id || worst?.affinity !== worstEntry?.affinity)
    note('worst-entry-differs', `the worst-served entry is ${worst?.id ?? 'none'}`, '/worstEntry');
  const found = connectivityOf(assignment.pairs);
  const near = Math.abs((found.lambda2 ?? -1) - (connectivity.lambda2 ?? -1)) <= TOLERANCE * problem.entries.length;
  if (found.components !== connectivity.components || !near)
    note('connectivity-differs', `there are ${found.components} components, λ₂ ${found.lambda2}`, '/connectivity');
}

function worstOf({ entries, needs }: Problem, totals: Float64Array): { id: string; affinity: number } | null {
  const served = [...entries.keys()].filter((i) => needs[i]! > 0);
  const worst = served.reduce<number | null>(
    (best, i) => (best === null || totals[i]! < totals[best]! ? i : best),
    null,
  );
  return worst === null ? null : { id: entries[worst]!, affinity: totals[worst]! };
}

/** Notes what the certificate gets wrong; answers the gap. */
function verifyCertificate(problem: Problem, assignment: Assignment, chosen: Chosen, note: Note): number {
  const { certificate } = assignment;
  if (certificate.inputsHash !== inputsHash(problem) || certificate.seed !== problem.seed)
    note('inputs-differ', 'the certificate is of another problem', '/certificate');
  const missing = chosen.lacking.reduce((sum, lacking) => sum + lacking, 0);
  if (problem.cap === 1 ? missing !== certificate.shortage : missing > certificate.shortage)
    note('shortage-differs', `${missing} judges are missing`, '/certificate/shortage');
  const value = assignment.objective - chosen.loads.reduce((sum, load) => sum + problem.loadPrice * load * load, 0);
  const bound = boundFromDuals(problem, certificate, note);
  const tolerance = toleranceOf(Math.max(Math.abs(bound), assignment.objective));
  const near = (a: number, b: number) => Math.abs(a - b) <= tolerance;
  if (!near(certificate.objective, value))
    note('objective-differs', `the objective is ${value}`, '/certificate/objective');
  if (!near(certificate.bound, bound)) note('bound-differs', `the duals prove ${bound}`, '/certificate/bound');
  if (!near(assignment.bound, bound)) note('bound-differs', `the duals prove ${bound}`, '/bound');
  if (problem.cap === 1 && value > bound + tolerance)
    note('bound-below-objective', `the objective ${value} is above ${bound}`, '/certificate');
  if (!near(assignment.gap, bound - value)) note('gap-differs', `the gap is ${bound - value}`, '/gap');
  verifyFloor(problem, assignment, chosen, note);
  return bound - value;
}

function verifyFloor(
  problem: Problem,
  { certificate, floorReached }: Assignment,
  { totals }: Chosen,
  note: Note,
): void {
  const worst = worstOf(problem, totals)?.affinity ?? Infinity;
  if (problem.cap === 1 && worst < certificate.floor - toleranceOf(certificate.floor))
    note('floor-missed', `the worst-served entry has ${worst} of ${certificate.floor}`, '/worstEntry');
  if ((floorReached === undefined) !== (problem.floor === 0))
    note('floor-missed', 'a floor is reported when one is asked for, and only then', '/floorReached');
}

function toleranceOf(size: number): number {
  return TOLERANCE * Math.max(1000, Math.abs(size));
}
