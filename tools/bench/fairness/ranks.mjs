import { performance } from 'node:perf_hooks';
import { exactRanks, scoresByEntry, scoreTable, trimmedMean } from '#fairness';
import { Fraction, randomFrom } from '#kernel';

const ENTRIES = 20_000;
const JUDGES = 500;
const MARKS = 5;
const RUNS = 5;
const MOST_MS = 1000;

/** Trimmed ranks of 100,000 sheets: from scores to ranks, exact. */
export async function* figures() {
  const scores = sheets();
  const times = Array.from({ length: RUNS }, () => timeOf(() => rank(scores))).sort((a, b) => a - b);
  const value = times[(RUNS - 1) / 2];
  yield {
    name: 'trimmed ranks of 100,000 sheets',
    value: Math.round(value),
    unit: 'ms',
    baseline: null,
    ratio: null,
    target: MOST_MS,
    ok: value <= MOST_MS,
  };
}

function rank(scores) {
  const byEntry = scoresByEntry(scoreTable(scores));
  return exactRanks(new Map([...byEntry].map(([id, values]) => [id, trimmedMean({ drop: 1 }, values).value])));
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sheets() {
  const random = randomFrom('trimmed ranks');
  return Array.from({ length: ENTRIES * MARKS }, (_, at) => ({
    entry: `E${Math.floor(at / MARKS)}`,
    judge: `J${(Math.floor(at / MARKS) + 97 * (at % MARKS)) % JUDGES}`,
    value: Fraction.of(random.below(20_001), 200),
  }));
}
