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

/** Pairs to choose from, ascending, fixed ones among them; those that are `sure` are chosen in any case. */
export interface Choice {
  readonly pairs: readonly number[];
  readonly sure: (pair: number) => boolean;
}

/** Writes the program over a choice of pairs. Rows: entries, judges, floors, total shortage, then rules. */
export function wholeProgram(master: Master, { pairs, sure }: Choice, demands: Demands): WholeProgram {
  const { problem, book, fixed } = master;
  const [n, m] = [problem.entries.length, problem.judges.length];
  const { floor, shortage, worstFirst = false } = demands;
  const { rowOf, bounds } = rowsOf(master, demands);
  const batch = new Growing();
  const roles: number[] = [];
  const end = (role: number, cost: number, [lower, upper]: readonly [number, number]) => {
    roles.push(role);
    batch.end(worstFirst ? 0 : cost, lower, upper);
  };
  const loads = new Int32Array(m);
  for (const pair of pairs) {
    const [i, j] = [Math.floor(pair / m), pair % m];
    loads[j]! += 1;
    batch.entry(i, 1);
    batch.entry(n + j, 1);
    for (const rule of book.ofJudge[j]!) batch.entry(rowOf(i, rule), 1);
    if (floor > 0) batch.entry(n + m + i, problem.affinity[pair]!);
    end(pair, -problem.affinity[pair]!, [Number(sure(pair) || fixed[pair] === 1), 1]);
  }
  for (let i = 0; shortage > 0 && i < n; i += 1)
    for (const fulfilled of book.vacancies) {
      batch.entry(i, 1);
      for (const rule of fulfilled) batch.entry(rowOf(i, rule), 1);
      batch.entry(n + m + n, 1);
      end(ROLE.vacancy, 0, [0, problem.needs[i]!]);
    }
  for (let j = 0; problem.loadPrice > 0 && j < m; j += 1)
    for (let t = 1; t <= Math.max(problem.least[j]!, Math.min(loads[j]!, problem.most[j]!)); t += 1) {
      batch.entry(n + j, -1);
      end(ROLE.load, problem.loadPrice * (2 * t - 1), [Number(t <= problem.least[j]!), 1]);
    }
  if (worstFirst) {
    for (let i = 0; i < n; i += 1) if (problem.needs[i]! > 0) batch.entry(n + m + i, -1);
    roles.push(ROLE.worst);
    batch.end(-1, 0, floor);
  }
  const integer = Uint8Array.from(roles, (role) => Number(role >= 0 || role === ROLE.vacancy));
  return { roles, integer, program: { columns: batch.columns(), ...bounds() } };
}

/** Seats have a row for every entry; an organisation has one for the entries that ask for it. */
function rowsOf({ problem, book }: Master, { floor, shortage, worstFirst = false }: Demands) {
  const { entries, needs, least, most, loadPrice } = problem;
  const loads = (bound: Int32Array) => [...bound].map((load) => (loadPrice > 0 ? 0 : load));
  const floors = [...needs].map((need) => (need > 0 && !worstFirst ? floor : 0));
  const lower = [...needs, ...loads(least), ...floors, 0];
  const upper = [...needs, ...loads(most), ...floors.map(() => Infinity), shortage];
  const places = new Int32Array(entries.length * book.rules.length).fill(-1);
  const rowOf = (entry: number, rule: number) => {
    const at = entry * book.rules.length + rule;
    if (places[at]! < 0) {
      places[at] = lower.push(book.rules[rule]!.least) - 1;
      upper.push(book.rules[rule]!.most);
    }
    return places[at]!;
  };
  book.rules.forEach(({ kind }, rule) => kind === 'seat' && entries.forEach((_, i) => rowOf(i, rule)));
  return { rowOf, bounds: () => ({ rowLower: Float64Array.from(lower), rowUpper: Float64Array.from(upper) }) };
}
