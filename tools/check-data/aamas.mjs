const NEEDS = 3;
const SLACK = 1.1;

/** Bids of AAMAS 2015 (613 papers × 201 reviewers): the optimum of column generation against that of the full model. */
export async function* check(read) {
  const { readProblem } = await import('../../libs/fairness/src/assignment/read-problem.ts');
  const { loadEngine } = await import('../../libs/fairness/src/solver/highs.ts');
  const { solveAssignment } = await import('../../libs/fairness/src/solver/solve-assignment.ts');
  const problem = readProblem(problemOf(await read('bids_aamas2015.in')));
  const engine = await loadEngine();
  const { objective, optimal } = solveAssignment(engine, problem, () => {});
  const full = -fullOptimum(engine, problem);
  const what = `AAMAS 2015: affinity ${objective} by column generation, ${full} by the full model`;
  yield { what, ok: optimal && Math.abs(objective - full) < 1e-6 };
}

function problemOf(text) {
  const [, ...lines] = text.trim().split('\n');
  const affinity = lines.map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((bid) => Math.round(1000 * Number(bid))),
  );
  const judges = affinity[0].length;
  const max = Math.ceil((affinity.length * NEEDS * SLACK) / judges);
  return {
    entries: affinity.map((_, i) => ({ id: `${i}`, judges: NEEDS })),
    judges: affinity[0].map((_, j) => ({ id: `${j}`, min: 0, max })),
    affinity,
    seed: 'aamas',
  };
}

function rowsOf(size, entries, judges) {
  return Int32Array.from({ length: 2 * size }, (_, at) =>
    at % 2 === 0 ? Math.floor(at / 2 / judges) : entries + ((at >> 1) % judges),
  );
}

function fullOptimum(engine, { affinity, entries, judges, needs, most }) {
  const size = affinity.length;
  const program = engine.open({
    columns: {
      cost: Float64Array.from(affinity, (value) => -value),
      lower: new Float64Array(size),
      upper: new Float64Array(size).fill(1),
      starts: Int32Array.from({ length: size + 1 }, (_, at) => 2 * at),
      rows: rowsOf(size, entries.length, judges.length),
      values: new Float64Array(2 * size).fill(1),
    },
    rowLower: Float64Array.from([...needs, ...judges.map(() => 0)]),
    rowUpper: Float64Array.from([...needs, ...most]),
  });
  const { objective } = program.solve();
  program.close();
  return objective;
}
