import fc from 'fast-check';
import { bradleyTerry } from './bradley-terry.js';

const close = (ours: readonly number[], theirs: readonly number[], digits = 10) => {
  expect(ours).toHaveLength(theirs.length);
  theirs.forEach((value, at) => expect(ours[at]).toBeCloseTo(value, digits));
};

/** Hunter 2004, MM: γ_i ← W_i / Σ_j n_ij/(γ_i + γ_j), so many times, log and centred. */
function byMinorisation(wins: readonly (readonly number[])[], prior: number, steps: number): number[] {
  const won = wins.map((row, i) => row.map((count, j) => (i === j ? 0 : count + prior)));
  const step = (gamma: readonly number[]) =>
    gamma.map((own, i) => {
      const met = gamma.map((other, j) => (won[i]![j]! + won[j]![i]!) / (own + other));
      return won[i]!.reduce((sum, count) => sum + count, 0) / met.reduce((sum, value) => sum + value, 0);
    });
  let gamma = wins.map(() => 1);
  for (let at = 0; at < steps; at += 1) gamma = step(gamma);
  const logs = gamma.map(Math.log);
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return logs.map((value) => value - mean);
}

const square = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, i) => row.map((count, j) => (i === j ? 0 : count / 2)))),
);

describe('Bradley–Terry', () => {
  it('gives two competitors the log of their ratio of wins, half each way', () => {
    close(
      bradleyTerry(
        [
          [0, 3],
          [1, 0],
        ],
        0,
      ),
      [Math.log(3) / 2, -Math.log(3) / 2],
      14,
    );
    close(
      bradleyTerry(
        [
          [0, 3],
          [1, 0],
        ],
        1,
      ),
      [Math.log(2) / 2, -Math.log(2) / 2],
      14,
    );
  });

  it('gives a circle equal strengths', () => {
    expect(
      bradleyTerry(
        [
          [0, 1, 0],
          [0, 0, 1],
          [1, 0, 0],
        ],
        0,
      ),
    ).toEqual([0, 0, 0]);
  });

  it('finds where the MM algorithm goes', () => {
    fc.assert(
      fc.property(square, fc.constantFrom(0.5, 1), (wins, prior) => {
        close(bradleyTerry(wins, prior), byMinorisation(wins, prior, 2000), 7);
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it('meets the likelihood equations to the last digits, and sums to 0', () => {
    fc.assert(
      fc.property(square, (wins) => {
        const beta = bradleyTerry(wins, 0.1);
        expect(beta.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
        beta.forEach((own, i) => {
          const slope = beta.reduce((sum, other, j) => {
            if (i === j) return sum;
            const p = 1 / (1 + Math.exp(other - own));
            return sum + wins[i]![j]! + 0.1 - (wins[i]![j]! + wins[j]![i]! + 0.2) * p;
          }, 0);
          expect(slope).toBeCloseTo(0, 12);
        });
      }),
      { seed: 7 },
    );
  });

  it('follows chains of rare upsets over many powers of ten', () => {
    const size = 6;
    const chain = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => (j === i + 1 ? 1e9 : j === i - 1 ? 1 : 0)),
    );
    const step = 9 * Math.log(10);
    close(
      bradleyTerry(chain, 0),
      chain.map((_, i) => step * (2.5 - i)),
      6,
    );
  });

  it('knows one and none', () => {
    expect(bradleyTerry([[0]], 0)).toEqual([0]);
    expect(bradleyTerry([], 0)).toEqual([]);
  });

  it.each([
    [
      [
        [0, 1],
        [0, 0],
      ],
    ],
    [
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [0, 1, 0, 0],
        [1, 0, 1, 0],
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ],
    ],
    [
      [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 1],
        [0, 0, 1, 0],
      ],
    ],
  ])('refuses %j without a prior: somebody cannot be reached along wins', (wins) => {
    expect(() => bradleyTerry(wins, 0)).toThrow(
      expect.objectContaining({
        code: 'not-connected',
        message: 'wins do not lead from everyone to everyone else: give a prior above 0',
        path: '/wins',
      }),
    );
    expect(bradleyTerry(wins, 0.5)).toHaveLength(wins.length);
  });

  it.each([
    [[[0, 1]], 0, 'not-square', '/wins/0', '1 numbers are needed in every row'],
    [[[0, 1], [1]], 0, 'not-square', '/wins/1', '2 numbers are needed in every row'],
    [
      [
        [0, -1],
        [1, 0],
      ],
      0,
      'not-a-count',
      '/wins/0/1',
      'wins are numbers from 0',
    ],
    [
      [
        [0, 1],
        [Infinity, 0],
      ],
      0,
      'not-a-count',
      '/wins/1/0',
      'wins are numbers from 0',
    ],
    [
      [
        [0, 1],
        [1, 2],
      ],
      0,
      'own-win',
      '/wins/1/1',
      'nobody beats itself',
    ],
    [[[0]], -1, 'not-a-count', '/prior', 'the prior is a number from 0'],
    [[[0]], NaN, 'not-a-count', '/prior', 'the prior is a number from 0'],
  ])('refuses %j with prior %p: %s at %s', (wins, prior, code, path, message) => {
    expect(() => bradleyTerry(wins, prior)).toThrow(expect.objectContaining({ code, path, message }));
  });
});
