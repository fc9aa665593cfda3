import '../../node-guard.mjs';
import '../../typescript.mjs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * One measurement in a process of its own: `node assign-once.mjs full|columns|assign '{"n","m","k","slack","step"}'`
 * prints milliseconds of processor time of the solving thread (of the clock for `assign`) and the peak memory.
 */
const { randomFrom } = await import('#kernel');
const [mode = '', text = '{}'] = process.argv.slice(2);
const size = JSON.parse(text);

/** Judges and entries have a track and skills; affinity is their match, in multiples of `step`. */
function problemOf({ n, m, k, slack, step }) {
  const random = randomFrom(`bench ${n} ${m}`);
  const share = () => random.next() / 2 ** 32;
  const somebody = () => ({ track: random.below(8), skills: Array.from({ length: 12 }, share) });
  const judges = Array.from({ length: m }, somebody);
  const entries = Array.from({ length: n }, somebody);
  const match = (a, b) => a.skills.reduce((sum, skill, at) => sum + skill * b.skills[at], 0) / a.skills.length;
  const affinity = (entry, judge) => {
    const value = (entry.track === judge.track ? 300 : 0) + 600 * match(entry, judge) + 100 * share();
    return share() < 0.02 ? null : Math.min(1000, step * Math.round(value / step));
  };
  const max = Math.ceil((n * k * slack) / m);
  return {
    entries: entries.map((_, i) => ({ id: `e${i}`, judges: k })),
    judges: judges.map((_, j) => ({ id: `j${j}`, min: 0, max })),
    affinity: entries.map((entry) => judges.map((judge) => affinity(entry, judge))),
    seed: 'bench',
  };
}

/** Every pair at once. */
function fullProgram({ entries, judges, needs, most, affinity }) {
  const pairs = [...affinity.keys()].filter((pair) => affinity[pair] >= 0);
  const rowOf = (pair) => Math.floor(pair / judges.length);
  const bounds = (loads) => Float64Array.from([...needs, ...loads]);
  return {
    columns: {
      cost: Float64Array.from(pairs, (pair) => -affinity[pair]),
      lower: new Float64Array(pairs.length),
      upper: new Float64Array(pairs.length).fill(1),
      starts: Int32Array.from({ length: pairs.length + 1 }, (_, at) => 2 * at),
      rows: Int32Array.from({ length: 2 * pairs.length }, (_, at) => {
        const pair = pairs[at >> 1];
        return at % 2 === 0 ? rowOf(pair) : entries.length + (pair % judges.length);
      }),
      values: new Float64Array(2 * pairs.length).fill(1),
    },
    rowLower: bounds(judges.map(() => 0)),
    rowUpper: bounds(most),
  };
}

async function solving(input) {
  const { readProblem } = await import('../../../libs/fairness/src/assignment/read-problem.ts');
  const { loadEngine } = await import('../../../libs/fairness/src/solver/highs.ts');
  const { solveAssignment } = await import('../../../libs/fairness/src/solver/solve-assignment.ts');
  const [engine, problem] = [await loadEngine(), readProblem(input)];
  const program = mode === 'full' ? fullProgram(problem) : undefined;
  const start = process.threadCpuUsage();
  const objective = program
    ? -engine.open(program).solve().objective
    : solveAssignment(engine, problem, () => {}).objective;
  const { user, system } = process.threadCpuUsage(start);
  return { objective, milliseconds: (user + system) / 1000 };
}

async function assigning(input) {
  const { assign } = await import('#fairness/solver');
  await assign({ ...input, entries: [], affinity: [] });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const { objective } = await assign(input);
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { objective, milliseconds, delay: delay.max / 1e6 };
}

const input = problemOf(size);
const result = mode === 'assign' ? await assigning(input) : await solving(input);
console.log(JSON.stringify({ ...result, megabytes: process.resourceUsage().maxRSS / 1024 }));
