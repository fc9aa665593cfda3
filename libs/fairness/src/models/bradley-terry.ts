import { reject } from '../input-error.js';
import { solveLaplacian } from '../linear-algebra/graph-laplacian.js';

const [CLOSE, MOST_STEPS] = [1e-9, 10_000];

/**
 * Log strengths β, centred at 0, that make P(i beats j) = e^β_i / (e^β_i + e^β_j) most likely.
 *
 * The likelihood is the one of Hunter 2004 (MM algorithms for generalized Bradley–Terry models), who shows that its
 * maximum exists when every competitor can be reached from every other along wins. The maximum is found by Newton's
 * method with the step ln(1 + d)/d, d = max δ − min δ, which always converges (Sun & Tran-Dinh 2019, generalized
 * self-concordant functions) and, unlike MM, to the last digits in a few steps.
 * @param wins square; `wins[i][j]` is how often i beat j, a tie counts ½ for both; the diagonal is 0
 * @param prior virtual wins each way for every pair
 * @throws InputError `not-square`; `not-a-count` for a value that is negative or not finite; `own-win` for a diagonal
 * that is not 0; `not-connected` when the wins do not lead from everyone to everyone else and the prior is 0
 */
export function bradleyTerry(wins: readonly (readonly number[])[], prior: number): number[] {
  check(wins, prior);
  const size = wins.length;
  const won = Float64Array.from(wins.flat(), (count) => count + prior);
  if (size > 1 && !(reachesAll(won, size, false) && reachesAll(won, size, true)))
    reject('not-connected', 'wins do not lead from everyone to everyone else: give a prior above 0', '/wins');
  return [...maximise(won, size)];
}

function check(wins: readonly (readonly number[])[], prior: number): void {
  const isCount = (value: number) => Number.isFinite(value) && value >= 0;
  if (!isCount(prior)) reject('not-a-count', 'the prior is a number from 0', '/prior');
  wins.forEach((row, i) => {
    if (row.length !== wins.length)
      reject('not-square', `${wins.length} numbers are needed in every row`, `/wins/${i}`);
    row.forEach((count, j) => {
      if (!isCount(count)) reject('not-a-count', 'wins are numbers from 0', `/wins/${i}/${j}`);
      if (i === j && count !== 0) reject('own-win', 'nobody beats itself', `/wins/${i}/${j}`);
    });
  });
}

/** Whether the first reaches everyone along wins (or against them). */
function reachesAll(won: Float64Array, size: number, against: boolean): boolean {
  const reached = new Set([0]);
  for (const i of reached)
    for (let j = 0; j < size; j += 1) if (won[against ? j * size + i : i * size + j]! > 0) reached.add(j);
  return reached.size === size;
}

function maximise(won: Float64Array, size: number): Float64Array {
  let strength = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = newtonStep(won, strength);
    const span = Math.max(0, ...change) - Math.min(0, ...change);
    const scale = span === 0 ? 1 : Math.log1p(span) / span;
    strength = centred(strength.map((value, i) => value + scale * change[i]!));
    if (span <= CLOSE) break;
  }
  return strength;
}

/** δ of Hδ = gradient; each pair's part is taken as a difference of products, so that rare upsets keep their digits. */
function newtonStep(won: Float64Array, strength: Float64Array): Float64Array {
  const size = strength.length;
  const [weights, gradient] = [new Float64Array(size * size), new Float64Array(size)];
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      const [wonBy, wonFrom] = [won[i * size + j]!, won[j * size + i]!];
      const better = logistic(strength[i]! - strength[j]!);
      const worse = logistic(strength[j]! - strength[i]!);
      gradient[i]! += wonBy * worse - wonFrom * better;
      weights[i * size + j] = (wonBy + wonFrom) * better * worse;
    }
  return solveLaplacian(weights, gradient);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function centred(values: Float64Array): Float64Array<ArrayBuffer> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
