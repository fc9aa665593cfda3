import { ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { Master } from './master.js';

/** How far a rule may be missed: ten times the tolerance of the solver. */
const DUST = 1e-6;

/** Gives a row to every rule of seats, organisations and the floor that the point breaks; answers how many. */
export function addBrokenRules(master: Master, x: Float64Array): number {
  const { problem, book, columnsOf, ruleRows, floorRows, worst } = master;
  const batch = new Growing();
  const rows: { readonly table: Int32Array; readonly at: number }[] = [];
  const row = (table: Int32Array, at: number, [least, most]: readonly [number, number]) => {
    batch.end(0, least, most);
    rows.push({ table, at });
  };
  columnsOf.forEach((columns, i) => {
    book.rules.forEach(({ least, most }, rule) => {
      const at = i * book.rules.length + rule;
      if (ruleRows[at]! >= 0) return;
      const counted = columns.filter((column) => countsFor(master, column, rule));
      const sum = counted.reduce((total, column) => total + x[column]!, 0);
      if (sum >= least - DUST && sum <= most + DUST) return;
      for (const column of counted) batch.entry(column, 1);
      row(ruleRows, at, [least, most]);
    });
    if (worst < 0 || floorRows[i]! >= 0 || problem.needs[i] === 0) return;
    const affinity = (column: number) => Math.max(0, problem.affinity[master.roles[column]!] ?? 0);
    const total = columns.reduce((sum, column) => sum + affinity(column) * x[column]!, 0);
    if (total >= x[worst]! - DUST) return;
    for (const column of columns) if (affinity(column) > 0) batch.entry(column, affinity(column));
    batch.entry(worst, -1);
    row(floorRows, i, [0, Infinity]);
  });
  const first = master.addRows(batch);
  rows.forEach(({ table, at }, place) => (table[at] = first + place));
  return batch.size;
}

function countsFor({ roles, book, problem }: Master, column: number, rule: number): boolean {
  const role = roles[column]!;
  if (role >= 0) return book.rules[rule]!.members[role % problem.judges.length] === 1;
  return role === ROLE.vacancy && book.vacancies[column % book.vacancies.length]!.includes(rule);
}
