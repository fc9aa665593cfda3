import type { Locale } from '#kernel';
import type { ReleaseChange } from './changes.js';
import type { ReleaseBody } from './release.js';
import { standingOf } from './release-json.js';

/** The text of a letter: to a winner, while it is provisional or for good, to whose prize is suspended, or to anybody else. */
export type Letter = 'result-won' | 'result-provisional' | 'result-suspended' | 'result-others';

/**
 * Which text the team of an entry is sent.
 * @param suspended whether a prize of it waits for a decision: then nobody is thanked for having taken part
 */
export function letterFor(body: ReleaseBody, number: string, suspended: boolean): Letter {
  const own = body.awards.flatMap(({ winners }) => winners.filter((one) => one.number === number));
  if (own.length === 0) return suspended ? 'result-suspended' : 'result-others';
  const waits = standingOf(body) === 'provisional' || own.some(({ provisional }) => provisional);
  return waits ? 'result-provisional' : 'result-won';
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
