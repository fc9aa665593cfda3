import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, Infeasible, Problem } from '../assignment/problem.js';
import type { Damage } from '../assignment/repair.js';
import { verifyAssignment } from '../assignment/verify-assignment.js';
import { InputError } from '../input-error.js';
import { loadEngine } from './highs.js';
import { type Inspected, inspectPairs } from './inspect-pairs.js';
import type { LinearEngine } from './linear-program.js';
import type { Progress, Report } from './optimise.js';
import { repairAssignment } from './repair-assignment.js';
import { type Kept, solveKept } from './solve-kept.js';
import { solveAssignment } from './solve-assignment.js';

/** What the thread says: how far it is, and in the end one answer or one fault of the input. */
export type Said =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'answer'; readonly answer: unknown }
  | { readonly is: 'input-error'; readonly code: string; readonly message: string; readonly path: string };

const TASKS = {
  assign: (engine: LinearEngine, input: Problem, report: Report) =>
    checked(input, solveAssignment(engine, input, report)),
  repair: (engine: LinearEngine, input: Damage, report: Report) => repairAssignment(engine, input, report),
  solveAgain: (engine: LinearEngine, input: Kept) => solveKept(engine, input),
  inspect: (_: LinearEngine, input: Inspected) => inspectPairs(input),
};

/** Nothing leaves the thread that the independent checker does not accept. */
function checked(problem: Problem, answer: Assignment | Infeasible): Assignment | Infeasible {
  const verdict = 'infeasible' in answer ? null : verifyAssignment(problem, answer);
  if (verdict?.ok === false) throw new Error(`an assignment without a proof: ${JSON.stringify(verdict.findings)}`);
  return answer;
}

/** What a thread can do. */
export type TaskName = keyof typeof TASKS;

const say = (said: Said) => parentPort?.postMessage(said);
const { task, input } = workerData as { task: TaskName; input: never };

try {
  const engine = await loadEngine();
  say({ is: 'answer', answer: TASKS[task](engine, input, (progress) => say({ is: 'progress', progress })) });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  say({ is: 'input-error', code: error.code, message: error.message, path: error.path });
}
