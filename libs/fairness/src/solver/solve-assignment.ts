import { whyConflict, whyFixed } from '../assignment/infeasibility.js';
import type { Assignment, Infeasible, Problem } from '../assignment/problem.js';
import { answerOf } from './answer.js';
import type { LinearEngine } from './linear-program.js';
import { begin } from './begin.js';
import { narrowConflict } from './narrow-conflict.js';
import { optimise, type Report } from './optimise.js';
import { leastShortage } from './shortage.js';
import { fairly, mostAffinity } from './stages.js';

/** The best assignment, proven, or why there is none. Synchronous and long: for a worker. */
export function solveAssignment(engine: LinearEngine, problem: Problem, report: Report): Assignment | Infeasible {
  const broken = whyFixed(problem);
  if (broken) return broken;
  const master = begin(engine, problem);
  try {
    const first = optimise(master, 'affinity', report);
    if (first === null) return narrowConflict(engine, problem, [...problem.entries.keys()]);
    const filled = leastShortage(engine, master, first, report);
    if ('infeasible' in filled) return filled;
    const found = problem.floor > 0 ? fairly(engine, master, filled, report) : mostAffinity(engine, master, filled, 0);
    return found ? answerOf(master, engine.name, found) : whyConflict(problem, { entries: [], judges: [] });
  } finally {
    master.close();
  }
}
