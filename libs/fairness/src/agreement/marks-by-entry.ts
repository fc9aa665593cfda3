import { onOneScale } from '../aggregation/scale.js';
import type { ScoreTable } from '../scores.js';

/** The marks of each entry in whole units that all marks share, entries and their judges in the table's order. */
export function marksByEntry({ entries, entry, exact }: ScoreTable): bigint[][] {
  const { units } = onOneScale(exact);
  const marks = entries.map((): bigint[] => []);
  entry.forEach((at, row) => marks[at]!.push(units[row]!));
  return marks;
}
