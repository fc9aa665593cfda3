import type { WorkbenchEntry, WorkbenchView } from '../api/workbench.js';

/** An entry whose judges would change, by the names of judges. */
export interface Difference {
  entry: WorkbenchEntry;
  gains: string[];
  losses: string[];
  stays: string[];
}

const without = (some: readonly number[], others: readonly number[]) => some.filter((place) => !others.includes(place));

/** Who would read what that they do not today, and the other way round. */
export function differencesOf({ entries, judges }: Pick<WorkbenchView, 'entries' | 'judges'>): Difference[] {
  const names = (places: readonly number[]) => places.map((place) => judges[place]?.name ?? '–');
  return entries.map((entry) => {
    const { before, after } = entry;
    const stays = before.filter((place) => after.includes(place));
    return { entry, gains: names(without(after, before)), losses: names(without(before, after)), stays: names(stays) };
  });
}

/** How many pairs would come and go. */
export function countsOf(differences: readonly Difference[]): { changed: number; gained: number; lost: number } {
  const sum = (of: (one: Difference) => number) => differences.reduce((total, one) => total + of(one), 0);
  return {
    changed: differences.filter(({ gains, losses }) => gains.length + losses.length > 0).length,
    gained: sum(({ gains }) => gains.length),
    lost: sum(({ losses }) => losses.length),
  };
}
