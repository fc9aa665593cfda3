import { inputsHash } from '../assignment/inputs-hash.js';
import type { Assignment, Problem } from '../assignment/problem.js';
import { type Verdict, verifyAssignment } from '../assignment/verify-assignment.js';
import type { LinearEngine } from './linear-program.js';
import { solveAssignment } from './solve-assignment.js';

/** A problem and the answer somebody kept. */
export interface Kept {
  readonly problem: Problem;
  readonly answer: Assignment;
}

/** What computing a kept answer again has shown. */
export interface SolvedAgain {
  /** of the problem as it is kept */
  readonly inputsHash: string;
  /** whether that is the hash under the certificate */
  readonly sameInputs: boolean;
  /** whether rules, figures and certificate hold, which needs no solver */
  readonly verdict: Verdict;
  /** whether the solver, asked again with the same seed, names the same pairs */
  readonly samePairs: boolean;
}

/** Synchronous and long: for a worker. */
export function solveKept(engine: LinearEngine, { problem, answer }: Kept): SolvedAgain {
  const again = solveAssignment(engine, problem, () => undefined);
  const hash = inputsHash(problem);
  return {
    inputsHash: hash,
    sameInputs: hash === answer.certificate.inputsHash,
    verdict: verifyAssignment(problem, answer),
    samePairs: 'pairs' in again && JSON.stringify(again.pairs) === JSON.stringify(answer.pairs),
  };
}
