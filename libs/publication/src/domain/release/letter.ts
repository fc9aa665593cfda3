import type { Locale } from '#kernel';
import type { ReleaseChange } from './changes.js';
import type { ReleaseBody } from './release.js';
import { standingOf } from './release-json.js';

/** The text of a letter: to a winner, while the results are provisional or for good, or to anybody else. */
export type Letter = 'result-won' | 'result-provisional' | 'result-others';

/** Which text whoever won something, or nothing, is sent. */
export function letterFor(body: ReleaseBody, won: boolean): Letter {
  if (!won) return 'result-others';
  return standingOf(body) === 'final' ? 'result-won' : 'result-provisional';
}

/** Names of the awards that an entry won, in the order of the catalogue. */
export function awardsOf({ awards }: ReleaseBody, number: string, locale: Locale): string[] {
  return awards.filter(({ winners }) => winners.some((one) => one.number === number)).map(({ name }) => name[locale]);
}

/**
 * Who is written to: all by the first release, and when provisional results become final; by another one those whom it
 * changes something for.
 * @param changes null: there was no release before
 */
export function readersOf<T extends { number: string }>(
  all: readonly T[],
  changes: readonly ReleaseChange[] | null,
): T[] {
  if (changes === null || changes.some(({ kind }) => kind === 'standing')) return [...all];
  const touched = new Set(changes.map(({ number }) => number));
  return all.filter(({ number }) => touched.has(number));
}
