import { mixedModel } from '../../../libs/fairness/src/models/mixed.ts';
import { scoreTable } from '../../../libs/fairness/src/scores.ts';
import { Fraction, randomFrom } from '../../../libs/kernel/src/index.ts';

const CASES = [
  { entries: 1000, judges: 150, marks: 5, target: 100 },
  { entries: 3000, judges: 500, marks: 5, target: 2000 },
];
const RUNS = 5;

/** The mixed severity model by restricted maximum likelihood, from a table to estimates and standard errors. */
export async function* figures() {
  for (const { entries, judges, marks, target } of CASES) {
    const table = panelOf(entries, judges, marks);
    const value = median(Array.from({ length: RUNS }, () => milliseconds(() => mixedModel(table))));
    yield {
      name: `mixed model ${entries} × ${judges} × ${marks}`,
      value,
      unit: 'ms',
      baseline: null,
      ratio: null,
      target,
      ok: value <= target,
    };
  }
}

/** Random overlapping panels; quality and severity spread over 20 points each, noise over 10. */
function panelOf(entries, judges, marks) {
  const random = randomFrom('bench mixed');
  const seats = Array.from({ length: judges }, (_, j) => j);
  const severity = seats.map(() => random.below(2000));
  const scores = Array.from({ length: entries }, (_, i) => {
    const quality = random.below(2000);
    const mark = (j) => Fraction.of(5000 + quality + severity[j] + random.below(1000), 100);
    return random
      .shuffle(seats)
      .slice(0, marks)
      .map((j) => ({ entry: `E${i}`, judge: `J${j}`, value: mark(j) }));
  });
  return scoreTable(scores.flat());
}

function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values) {
  return Math.round(10 * values.toSorted((a, b) => a - b)[(values.length - 1) / 2]) / 10;
}
