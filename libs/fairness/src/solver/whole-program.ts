import { ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { LinearProgram } from './linear-program.js';
import type { Master } from './master.js';

/** What a program over a choice of pairs must keep beside the rules. */
export interface Demands {
  /** T: total affinity of every entry with needs, 0 = none */
  readonly floor: number;
  /** S: total shortage */
  readonly shortage: number;
  /** maximise the worst-served entry's total, up to T, instead of affinity less load */
  readonly worstFirst?: boolean;
}

/** A program with all its rules at once, for a search in whole numbers; `roles` as in the master. */
export interface WholeProgram {
  readonly program: LinearProgram;
  readonly integer: Uint8Array;
  readonly roles: readonly number[];
}

/** Writes the program over the given pairs (ascending, fixed ones among them); those in `sure` are chosen in any case. */
export function wholeProgram(
  master: Master,
  pairs: readonly number[],
  demands: Demands,
  sure: (pair: number) => boolean,
): WholeProgram {
  const { problem, book } = master;
  const [n, m, r] = [problem.entries.length, problem.judges.length, book.rules.length];
  const { floor, shortage, worstFirst = false } = demands;
  const ruleRow = n + m;
  const floorRow = ruleRow + n * r;
  const shortageRow = floorRow + n;
  const batch = new Growing();
  const roles: number[] = [];
  const end = (role: number, cost: number, [lower, upper]: readonly [number, number]) => {
    roles.push(role);
    batch.end(cost, lower, upper);
  };
  for (const pair of pairs) {
    const [i, j] = [Math.floor(pair / m), pair % m];
    batch.entry(i, 1);
    batch.entry(n + j, 1);
    for (const rule of book.ofJudge[j]!) batch.entry(ruleRow + i * r + rule, 1);
    if (floor > 0) batch.entry(floorRow + i, problem.affinity[pair]!);
    end(pair, worstFirst ? 0 : -problem.affinity[pair]!, [Number(sure(pair) || master.fixed[pair] === 1), 1]);
  }
  for (let i = 0; shortage > 0 && i < n; i += 1)
    for (const fulfilled of book.vacancies) {
      batch.entry(i, 1);
      for (const rule of fulfilled) batch.entry(ruleRow + i * r + rule, 1);
      batch.entry(shortageRow, 1);
      end(ROLE.vacancy, 0, [0, problem.needs[i]!]);
    }
  for (let j = 0; problem.loadPrice > 0 && j < m; j += 1)
    for (let t = 1; t <= Math.min(n, problem.most[j]!); t += 1) {
      batch.entry(n + j, -1);
      end(ROLE.load, worstFirst ? 0 : problem.loadPrice * (2 * t - 1), [Number(t <= problem.least[j]!), 1]);
    }
  for (let i = 0; worstFirst && i < n; i += 1) if (problem.needs[i]! > 0) batch.entry(floorRow + i, -1);
  if (worstFirst) end(ROLE.worst, -1, [0, floor]);
  const priced = problem.loadPrice > 0;
  const perEntry = (value: (entry: number, rule: number) => number) =>
    Array.from({ length: n * r }, (_, at) => value(Math.floor(at / r), at % r));
  return {
    roles,
    integer: Uint8Array.from(roles, (role) => Number(role >= 0 || role === ROLE.vacancy)),
    program: {
      columns: batch.columns(),
      rowLower: Float64Array.from([
        ...problem.needs,
        ...problem.least.map((least) => (priced ? 0 : least)),
        ...perEntry((_, rule) => book.rules[rule]!.least),
        ...problem.needs.map((need) => (need > 0 && !worstFirst ? floor : 0)),
        0,
      ]),
      rowUpper: Float64Array.from([
        ...problem.needs,
        ...problem.most.map((most) => (priced ? 0 : most)),
        ...perEntry((_, rule) => book.rules[rule]!.most),
        ...Array.from({ length: n }, () => Infinity),
        shortage,
      ]),
    },
  };
}
