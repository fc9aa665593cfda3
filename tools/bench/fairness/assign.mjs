import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Assigning by column generation against the full model in the same solver (dual simplex, typed arrays, 10 % slack).
 * Every run is a process of its own, the two kinds in turn; times are processor time of the solving thread, so that a
 * busy machine disturbs them less.
 */
const ONCE = fileURLToPath(new URL('../stage/assign-once.mjs', import.meta.url));
const RUNS = 3;

function run(mode, size) {
  const output = execFileSync(process.execPath, [ONCE, mode, JSON.stringify(size)], { encoding: 'utf8' });
  return JSON.parse(output);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const round = (value) => Number(value.toPrecision(3));

/** Medians of `RUNS` interleaved runs of some kinds, which must agree on the optimum when they solve the same size. */
function compare(kinds) {
  const results = kinds.map(() => []);
  for (let at = 0; at < RUNS; at += 1) kinds.forEach(({ mode, size }, kind) => results[kind].push(run(mode, size)));
  return results.map((list) => ({
    objective: list[0].objective,
    milliseconds: median(list.map((result) => result.milliseconds)),
    megabytes: median(list.map((result) => result.megabytes)),
  }));
}

function figure(name, unit, { value, baseline, target, ratio = value / baseline }) {
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(ratio),
    target,
    ok: ratio <= target,
  };
}

const size = (n, m, slack = 1.1, step = 1) => ({ n, m, k: 5, slack, step });

export async function* figures() {
  yield* againstFull();
  yield* againstSlack();
  yield* inItsThread();
}

function* againstFull() {
  for (const [n, m, target] of [
    [1000, 150, 0.4],
    [3000, 500, 0.15],
  ]) {
    const [ours, full] = compare(['columns', 'full'].map((mode) => ({ mode, size: size(n, m) })));
    if (ours.objective !== full.objective) throw new Error(`${ours.objective} is not the optimum ${full.objective}`);
    yield figure(`assign ${n} × ${m} against the full model`, 'ms', {
      value: ours.milliseconds,
      baseline: full.milliseconds,
      target,
    });
  }
}

function* againstSlack() {
  const [slack, tied] = compare([
    { mode: 'columns', size: size(3000, 500) },
    { mode: 'columns', size: size(3000, 500, 1, 100) },
  ]);
  yield figure('assign 3000 × 500, no slack, many ties, against slack', 'ms', {
    value: tied.milliseconds,
    baseline: slack.milliseconds,
    target: 3,
  });
}

function* inItsThread() {
  const whole = Array.from({ length: RUNS }, () => run('assign', size(3000, 500)));
  const most = (field) => Math.max(...whole.map((result) => result[field]));
  yield figure('assign 3000 × 500, peak memory', 'MB', { value: most('megabytes'), baseline: 400, target: 1 });
  yield figure('assign 3000 × 500, event loop blocked', 'ms', {
    value: median(whole.map((result) => result.delay)),
    baseline: 50,
    target: 1,
  });
  const value = median(whole.map((result) => result.milliseconds));
  yield { name: 'assign 3000 × 500 with its thread, by the clock', value: round(value), unit: 'ms' };
}
