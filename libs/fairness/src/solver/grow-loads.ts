import { ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { Master } from './master.js';

/**
 * Gives judge j load columns up to t = `upTo[j]` (not above its maximum): the t-th entry costs γ(2t − 1), so that a
 * cheaper one is always taken first; those up to the minimum load are taken in any case.
 */
export function addLoads(master: Master, upTo: Int32Array): number {
  const { problem, loads } = master;
  const n = problem.entries.length;
  const batch = new Growing();
  for (let j = 0; j < upTo.length; j += 1) {
    const last = Math.min(upTo[j]!, problem.most[j]!);
    for (; loads[j]! < last; loads[j]! += 1) {
      const t = loads[j]! + 1;
      batch.entry(n + j, -1);
      batch.end(master.cost(master.note(ROLE.load, t)), t <= problem.least[j]! ? 1 : 0, 1);
    }
  }
  master.addColumns(batch);
  return batch.size;
}
