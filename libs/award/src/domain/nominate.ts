import { refuse } from '#kernel';
import type { Prize } from './prize.js';

/** What the organiser names by hand: a special prize's winner, or that a seat stays vacant (`entryId` null). */
export interface Nomination {
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
}

interface NominatedAward {
  readonly code: string;
  readonly kind: 'tiered' | 'special';
  readonly holder: 'project' | 'person';
  readonly quota: number;
}

/**
 * Checks a nomination against the catalogue.
 * @param candidates entries the award may go to
 * @param present prizes that take a seat now
 * @throws DomainError invalid `award-unknown`, `holder-needed`, `not-a-candidate`; conflict `seats-full`
 */
export function checkNomination(
  nomination: Nomination,
  award: NominatedAward | undefined,
  candidates: readonly string[],
  present: readonly Pick<Prize, 'awardCode'>[],
): void {
  if (!award) refuse('invalid', 'award-unknown');
  if (nomination.entryId && !candidates.includes(nomination.entryId)) refuse('invalid', 'not-a-candidate');
  if (nomination.entryId && award.holder === 'person' && !nomination.holderName) refuse('invalid', 'holder-needed');
  const taken = present.filter(({ awardCode }) => awardCode === award.code).length;
  if (taken >= award.quota) refuse('conflict', 'seats-full', { quota: award.quota });
}

/** For a tiered award, those tied at its open seat; ranks alone decide all others. */
export function tieCandidates(
  ties: readonly { awardCode: string; entryIds: readonly string[] }[],
  code: string,
): string[] {
  return ties.filter(({ awardCode }) => awardCode === code).flatMap(({ entryIds }) => [...entryIds]);
}
