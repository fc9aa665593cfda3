import type { Infeasible, Problem } from '../assignment/problem.js';
import type { Damage, Repair } from '../assignment/repair.js';
import { outcomeOf } from '../assignment/repair-outcome.js';
import { fillingOf, movingOf, stayingOf } from '../assignment/repair-stages.js';
import type { LinearEngine } from './linear-program.js';
import type { Report } from './optimise.js';
import { solveAssignment } from './solve-assignment.js';

/** Repairs in up to three stages: fill; else count the fewest moves; then the best with so few. For a worker. */
export function repairAssignment(engine: LinearEngine, damage: Damage, report: Report): Repair | Infeasible {
  const solve = (problem: Problem) => solveAssignment(engine, problem, report);
  const filled = solve(fillingOf(damage));
  if (!('infeasible' in filled)) return outcomeOf(damage, filled.pairs);
  const stayed = solve(stayingOf(damage));
  if ('infeasible' in stayed) return stayed;
  const moved = solve(movingOf(damage, damage.kept.length - stayed.objective));
  return 'infeasible' in moved ? moved : outcomeOf(damage, moved.pairs);
}
