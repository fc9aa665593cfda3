import { refuse } from '#kernel';
import { allot, type Placed, type TakenSeat } from './allot.js';
import { type CandidateRule, type Candidates, candidatesOf, type Finalist } from './candidates.js';
import type { Prize } from './prize.js';

/** What the organiser names by hand: a special prize's winner, or that a seat stays vacant (`entryId` null). */
export interface Nomination {
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
}

/** An award of the catalogue, as far as giving it goes. */
export interface Award {
  readonly code: string;
  readonly kind: 'tiered' | 'special';
  readonly holder: 'project' | 'person';
  readonly quota: number;
  readonly candidates: CandidateRule | null;
}

/**
 * Checks a nomination against the catalogue.
 * @param nominees entries the award may go to by hand
 * @param present prizes that take a seat now
 * @throws DomainError invalid `award-unknown`, `not-a-candidate`, `holder-needed`, `holder-unwanted`; conflict
 *   `seats-full`
 */
export function checkNomination(
  { entryId, holderName }: Nomination,
  award: Award | undefined,
  nominees: readonly string[],
  present: readonly Pick<Prize, 'awardCode'>[],
): asserts award is Award {
  if (!award) refuse('invalid', 'award-unknown');
  const taken = present.filter(({ awardCode }) => awardCode === award.code).length;
  if (taken >= award.quota) refuse('conflict', 'seats-full', { quota: award.quota });
  if (entryId && !nominees.includes(entryId)) refuse('invalid', 'not-a-candidate');
  const needsHolder = award.holder === 'person' && entryId !== null;
  if (needsHolder && !holderName?.trim()) refuse('invalid', 'holder-needed');
  if (!needsHolder && holderName !== null) refuse('invalid', 'holder-unwanted');
}

/**
 * Entries an award may go to by hand: a special one by its rule, a tiered one only where a tie waits for the panel,
 * since ranks alone decide all its other seats.
 * @param taken seats that are taken now
 */
export function nomineesOf(
  award: Award,
  catalogue: readonly Award[],
  finalists: readonly (Finalist & Placed)[],
  taken: readonly TakenSeat[],
): Candidates {
  if (award.kind === 'special') return candidatesOf(award.candidates, finalists);
  const { ties } = allot(catalogue.filter(isTiered), finalists, taken);
  const candidates = ties.filter(({ awardCode }) => awardCode === award.code).flatMap(({ entryIds }) => entryIds);
  return { candidates, passedOver: [] };
}

/** Whether an award shares out ranks. */
export function isTiered({ kind }: Pick<Award, 'kind'>): boolean {
  return kind === 'tiered';
}
