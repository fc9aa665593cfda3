import { Growing } from './growing.js';
import type { Master } from './master.js';

/** Gives pairs a column each, unless they have one: at most `cap` of it, a fixed pair all of it. */
export function addPairs(master: Master, pairs: Iterable<number>): number {
  const { problem, book, present, fixed, floorRows } = master;
  const [n, m] = [problem.entries.length, problem.judges.length];
  const batch = new Growing();
  for (const pair of pairs) {
    if (present[pair] === 1) continue;
    present[pair] = 1;
    const j = pair % m;
    const i = (pair - j) / m;
    batch.entry(i, 1);
    batch.entry(n + j, 1);
    for (const rule of book.ofJudge[j]!) if (master.ruleRow(i, rule) >= 0) batch.entry(master.ruleRow(i, rule), 1);
    if (floorRows[i]! >= 0) batch.entry(floorRows[i]!, problem.affinity[pair]!);
    const column = master.note(pair);
    master.columnsOf[i]!.push(column);
    batch.end(master.cost(column), fixed[pair]!, fixed[pair] === 1 ? 1 : problem.cap);
  }
  master.addColumns(batch);
  return batch.size;
}
