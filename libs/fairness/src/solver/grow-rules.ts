import { ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { Master } from './master.js';

/** How far a rule may be missed: ten times the tolerance of the solver. */
const DUST = 1e-6;

/** Gives a row to every rule of seats, organisations and the floor that the point breaks; answers how many. */
export function addBrokenRules(master: Master, x: Float64Array): number {
  const { problem, book, columnsOf, ruleRows, floorRows, worst } = master;
  const width = book.rules.length;
  if (width === 0 && worst < 0) return 0;
  const batch = new Growing();
  const given: { readonly table: Int32Array; readonly at: number }[] = [];
  const counts = new Float64Array(width);
  columnsOf.forEach((columns, i) => {
    let total = 0;
    counts.fill(0);
    for (const column of columns) {
      if (x[column]! < DUST / columns.length) continue;
      total += affinityOf(master, column) * x[column]!;
      for (const rule of rulesCounting(master, column)) counts[rule]! += x[column]!;
    }
    book.rules.forEach(({ least, most }, rule) => {
      if (master.ruleRow(i, rule) >= 0 || (counts[rule]! >= least - DUST && counts[rule]! <= most + DUST)) return;
      for (const column of columns) if (rulesCounting(master, column).includes(rule)) batch.entry(column, 1);
      batch.end(0, least, most);
      given.push({ table: ruleRows, at: i * width + rule });
    });
    if (worst < 0 || floorRows[i]! >= 0 || problem.needs[i] === 0 || total >= x[worst]! - DUST) return;
    for (const column of columns) batch.entry(column, affinityOf(master, column));
    batch.entry(worst, -1);
    batch.end(0, 0, Infinity);
    given.push({ table: floorRows, at: i });
  });
  const first = master.addRows(batch);
  given.forEach(({ table, at }, place) => (table[at] = first + place));
  return batch.size;
}

function affinityOf({ roles, problem }: Master, column: number): number {
  const role = roles[column]!;
  return role >= 0 ? problem.affinity[role]! : 0;
}

/** Rules that count the column of a pair or a vacancy. */
function rulesCounting({ roles, book, problem }: Master, column: number): readonly number[] {
  const role = roles[column]!;
  if (role >= 0) return book.ofJudge[role % problem.judges.length]!;
  return role === ROLE.vacancy ? book.vacancies[column % book.vacancies.length]! : [];
}
