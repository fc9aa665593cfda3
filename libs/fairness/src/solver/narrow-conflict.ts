import { whyConflict } from '../assignment/infeasibility.js';
import type { Infeasible, Problem } from '../assignment/problem.js';
import { begin } from './begin.js';
import { NO_GOAL, ROLE } from './goal.js';
import type { LinearEngine } from './linear-program.js';
import { optimise } from './optimise.js';

const DUST = 1e-6;

/**
 * Narrows entries whose rules cannot be kept together down to a smallest set: leaves out halves, quarters … single
 * entries as long as the rest still cannot be served. A deletion filter (Chinneck & Dravnieks 1991) over small programs.
 */
export function narrowConflict(engine: LinearEngine, problem: Problem, suspects: readonly number[]): Infeasible {
  let left = [...suspects];
  if (canServe(engine, problem, left)) return whyConflict(problem, { entries: [], judges: [] });
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < left.length && left.length > 1;) {
      const fewer = left.toSpliced(from, size);
      if (fewer.length === 0 || canServe(engine, problem, fewer)) from += size;
      else left = fewer;
    }
  const m = problem.judges.length;
  const judges = [...problem.judges.keys()].filter((j) => left.some((i) => problem.affinity[i * m + j]! >= 0));
  return whyConflict(problem, { entries: left, judges });
}

/** Whether these entries alone could be served, in the linear program and without minimum loads. */
function canServe(engine: LinearEngine, problem: Problem, entries: readonly number[]): boolean {
  const master = begin(engine, onlyOf(problem, entries));
  try {
    master.setGoal({ ...NO_GOAL, vacancy: 1 });
    const best = optimise(master, 'shortage', () => {});
    return best !== null && !best.x.some((value, column) => master.roles[column] === ROLE.vacancy && value > DUST);
  } finally {
    master.close();
  }
}

/** The problem of some entries; judges have left what is not fixed to the others. */
function onlyOf(problem: Problem, entries: readonly number[]): Problem {
  const m = problem.judges.length;
  const at = new Map(entries.map((entry, place) => [entry, place]));
  const kept = problem.fixed.filter((pair) => at.has(Math.floor(pair / m)));
  const most = problem.most.slice();
  for (const pair of problem.fixed) if (!at.has(Math.floor(pair / m))) most[pair % m]! -= 1;
  const affinity = new Int16Array(entries.length * m);
  entries.forEach((entry, place) => affinity.set(problem.affinity.subarray(entry * m, (entry + 1) * m), place * m));
  return {
    ...problem,
    entries: entries.map((entry) => problem.entries[entry]!),
    needs: Int32Array.from(entries, (entry) => problem.needs[entry]!),
    least: new Int32Array(m),
    most,
    affinity,
    fixed: kept.map((pair) => at.get(Math.floor(pair / m))! * m + (pair % m)),
  };
}
