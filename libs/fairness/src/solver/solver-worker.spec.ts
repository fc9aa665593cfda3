import { jest } from '@jest/globals';
import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { readRepair } from '../assignment/read-repair.js';
import { loadEngine } from './highs.js';
import { repairAssignment } from './repair-assignment.js';
import { solveAssignment } from './solve-assignment.js';
import type { Said } from './solver-worker.js';

const INPUT: AssignmentInput = {
  entries: [{ id: 'A', judges: 1 }],
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 1 })),
  affinity: [[9, 8]],
  seed: 's',
};
const PROBLEM = readProblem(INPUT);
const engine = await loadEngine();

/** Runs the file as a thread would, and hears what it says to its parent. */
async function heard(workerData: unknown, solve?: typeof solveAssignment): Promise<Said[]> {
  const said: Said[] = [];
  jest.resetModules();
  jest.unstable_mockModule('node:worker_threads', () => ({
    workerData,
    parentPort: { postMessage: (message: Said) => said.push(message) },
  }));
  jest.unstable_unmockModule('./solve-assignment.js');
  if (solve) jest.unstable_mockModule('./solve-assignment.js', () => ({ solveAssignment: solve }));
  await import('./solver-worker.js');
  return said;
}

describe('the thread of the solver', () => {
  it('tells every round, then the proven answer', async () => {
    const said = await heard({ task: 'assign', input: PROBLEM });
    expect(said).toHaveLength(2);
    expect(said[0]).toEqual({
      is: 'progress',
      progress: { stage: 'affinity', round: 1, columns: expect.any(Number) as number, objective: -9 },
    });
    expect(said[1]).toEqual({ is: 'answer', answer: solveAssignment(engine, PROBLEM, () => {}) });
  });

  it('answers why there is no assignment', async () => {
    const hopeless = readProblem({ ...INPUT, affinity: [[null, null]] });
    const answer = { infeasible: { code: 'too-few-judges', entries: ['A'], judges: [] } };
    expect((await heard({ task: 'assign', input: hopeless })).at(-1)).toMatchObject({ is: 'answer', answer });
  });

  it('repairs, and tells every round', async () => {
    const damage = readRepair({ ...INPUT, current: [['A', 'x']], scored: [], gone: ['x'] });
    const said = await heard({ task: 'repair', input: damage });
    expect(said[0]).toMatchObject({ is: 'progress', progress: { round: 1, objective: -8 } });
    expect(said.at(-1)).toEqual({ is: 'answer', answer: repairAssignment(engine, damage, () => {}) });
  });

  it('tells a fault of the input, with code, words and place', async () => {
    expect((await heard({ task: 'assign', input: { ...PROBLEM, seed: '\ud800' } })).at(-1)).toEqual({
      is: 'input-error',
      code: 'lone-surrogate',
      message: 'the text holds half a character',
      path: '/seed',
    });
  });

  it('dies of any other error', async () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    await expect(heard({ task: 'assign', input: PROBLEM }, broken)).rejects.toThrow('broken');
  });

  it('lets no assignment out that its proof does not bear', async () => {
    const lucky: typeof solveAssignment = (...given) => {
      const answer = solveAssignment(...given);
      return 'infeasible' in answer ? answer : { ...answer, objective: answer.objective + 1 };
    };
    await expect(heard({ task: 'assign', input: PROBLEM }, lucky)).rejects.toThrow('an assignment without a proof');
  });
});
