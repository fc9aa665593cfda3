import type { Fraction } from '#kernel';
import type { ScoreTable } from '../scores.js';

/** The scores of each entry, in the table's order of entries. */
export function scoresByEntry({ entries, entry, exact }: ScoreTable): Map<string, Fraction[]> {
  const values = new Map(entries.map((id) => [id, [] as Fraction[]]));
  entry.forEach((at, row) => values.get(entries[at]!)!.push(exact[row]!));
  return values;
}
