import fc from 'fast-check';
import { everyAssignment, smallProblem, valueOf } from '../../test/small-problem.js';
import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { verifyAssignment } from '../assignment/verify-assignment.js';
import { loadEngine } from './highs.js';
import { solveAssignment } from './solve-assignment.js';

const engine = await loadEngine();

const anyProblem = fc
  .tuple(
    smallProblem,
    fc.record({
      floor: fc.constantFrom(0, 0.5, 0.9, 1),
      cap: fc.constantFrom(1, 1, 0.8, 0.5),
      allowShortage: fc.boolean(),
    }),
  )
  .map(([problem, rules]): AssignmentInput => ({ ...problem, ...rules }));

describe('every assignment of the solver', () => {
  it('keeps all rules and carries a certificate that the checker accepts', () => {
    fc.assert(
      fc.property(anyProblem, (input) => {
        const problem = readProblem(input);
        const answer = solveAssignment(engine, problem, () => {});
        if ('infeasible' in answer) {
          expect(problem.cap < 1 || everyAssignment(problem).length === 0).toBe(true);
          const plain = solveAssignment(engine, { ...problem, floor: 0 }, () => {});
          expect('infeasible' in plain).toBe(true);
          return;
        }
        const verdict = verifyAssignment(problem, answer);
        expect(verdict).toMatchObject({ ok: true });
        if (problem.cap < 1 || problem.floor > 0) return;
        const { shortage } = answer.certificate;
        expect(everyAssignment(problem, shortage - 1)).toEqual([]);
        const best = Math.max(...everyAssignment(problem, shortage).map((pairs) => valueOf(problem, pairs)));
        expect(answer.certificate.objective).toBe(best);
        expect(answer.optimal).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
