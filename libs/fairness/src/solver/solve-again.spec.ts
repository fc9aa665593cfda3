import type { AssignmentInput } from '../assignment/problem.js';
import { assign } from './assign.js';
import { inspect } from './inspect.js';
import { solveAgain } from './solve-again.js';

const input: AssignmentInput = {
  entries: ['A', 'B', 'C'].map((id) => ({ id, judges: 1 })),
  judges: ['x', 'y'].map((id) => ({ id, min: 0, max: 3 })),
  affinity: [
    [900, 100],
    [100, 800],
    [null, 300],
  ],
  seed: 'kept',
};
const kept = async () => {
  const answer = await assign(input);
  if ('infeasible' in answer) throw new Error('no answer');
  // as a database gives it back: another order of members, the same numbers
  return JSON.parse(JSON.stringify(answer)) as typeof answer;
};

describe('computing a kept assignment again', () => {
  it('holds for what was not touched', async () => {
    const answer = await kept();
    expect(await solveAgain(input, answer)).toEqual({
      inputsHash: answer.certificate.inputsHash,
      sameInputs: true,
      verdict: { ok: true, proven: true },
      samePairs: true,
    });
  });

  it('tells a pair that was put in another place, and inputs that were changed afterwards', async () => {
    const answer = await kept();
    const bent = { ...answer, pairs: answer.pairs.map(([entry]) => [entry, 'y'] as const) };
    expect(await solveAgain(input, bent)).toMatchObject({ sameInputs: true, samePairs: false, verdict: { ok: false } });
    const other = { ...input, affinity: [[900, 900], ...input.affinity.slice(1)] };
    expect(await solveAgain(other, answer)).toMatchObject({ sameInputs: false, verdict: { ok: false } });
  });
});

describe('looking at an assignment', () => {
  const pairs = [
    ['A', 'x'],
    ['B', 'y'],
    ['C', 'y'],
  ] as const;

  it('offers who could stand in, and says into how many parts the judges fall', async () => {
    const seen = await inspect(input, pairs);
    expect(seen).toEqual({
      anchors: [],
      connectivity: { components: 2, lambda2: 0 },
      alternates: { A: ['y'], B: ['x'], C: [] },
    });
  });

  it('joins the parts by the sheet of the most affinity when asked to', async () => {
    const seen = await inspect(input, pairs, true);
    expect(seen.anchors).toEqual([['A', 'y']]);
    expect(seen.connectivity.components).toBe(1);
    expect(seen.alternates.A).toEqual([]);
  });
});
