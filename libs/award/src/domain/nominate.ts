import { refuse } from '#kernel';
import { allot } from './allot.js';
import { type Award, isTiered } from './award.js';
import { type Candidates, candidatesOf, type NoCandidate } from './candidates.js';
import type { Prize } from './prize.js';
import { contestOf, type Ground, seatsOf, type Standing } from './ground.js';

/** What the organiser names by hand: a special prize's winner, or that a seat stays vacant (`entryId` null). */
export interface Nomination {
  readonly awardCode: string;
  readonly entryId: string | null;
  /** Who of its team, for a prize held by a person. */
  readonly holderId: string | null;
}

/** Somebody of an entry's team. */
export interface TeamPerson {
  readonly entryId: string;
  readonly personId: string;
}

/**
 * Checks a nomination against the catalogue.
 * @param nominees entries the award may go to by hand
 * @param present prizes that take a seat now
 * @param people of the teams, where a person holds the award
 * @throws DomainError invalid `award-unknown`, `not-a-candidate`, `holder-needed`, `holder-unwanted`; conflict
 *   `seats-full`
 */
export function checkNomination(
  { entryId, holderId }: Nomination,
  award: Award | undefined,
  nominees: readonly string[],
  present: readonly Pick<Prize, 'awardCode'>[],
  people: readonly TeamPerson[] = [],
): asserts award is Award {
  if (!award) refuse('invalid', 'award-unknown');
  const taken = present.filter(({ awardCode }) => awardCode === award.code).length;
  if (taken >= award.quota) refuse('conflict', 'seats-full', { quota: award.quota });
  if (entryId && !nominees.includes(entryId)) refuse('invalid', 'not-a-candidate');
  const needsHolder = award.holder === 'person' && entryId !== null;
  if (needsHolder && !isOfTeam(people, entryId, holderId)) refuse('invalid', 'holder-needed');
  if (!needsHolder && holderId !== null) refuse('invalid', 'holder-unwanted');
}

function isOfTeam(people: readonly TeamPerson[], entryId: string, holderId: string | null): boolean {
  return people.some((one) => one.entryId === entryId && one.personId === holderId);
}

/**
 * Entries an award may go to by hand: a special one by its rule, a tiered one only where a tie waits for the panel,
 * since ranks alone decide all its other seats.
 * @param taken seats that are taken now
 */
export function nomineesOf(award: Award, ground: Ground, taken: readonly Standing[]): Candidates {
  if (!isTiered(award)) return stacked(award, ground, taken);
  const { ties } = allot(contestOf(ground), seatsOf(taken));
  const candidates = ties.filter(({ awardCode }) => awardCode === award.code).flatMap(({ entryIds }) => entryIds);
  return { candidates, passedOver: [] };
}

/** A special award's candidates without those whom the rules of stacking keep from it, given the prizes they hold. */
function stacked(award: Award, ground: Ground, taken: readonly Standing[]): Candidates {
  const { candidates, passedOver } = candidatesOf(award, ground.finalists, ground.barred);
  const bars = candidates.map((entryId) => ({
    entryId,
    reason: stackingBar(award, ground, heldBy(entryId, ground, taken)),
  }));
  const out = bars.flatMap(({ entryId, reason }) => (reason ? [{ entryId, reason }] : []));
  const free = candidates.filter((id) => !out.some(({ entryId }) => entryId === id));
  return { candidates: free, passedOver: [...out, ...passedOver] };
}

function heldBy(entry: string, { catalogue }: Ground, taken: readonly Standing[]): Award[] {
  const codes = new Set(taken.flatMap(({ entryId, awardCode }) => (entryId === entry ? awardCode : [])));
  return catalogue.filter(({ code }) => codes.has(code));
}

function stackingBar(award: Award, { rules }: Ground, held: readonly Award[]): NoCandidate | null {
  if (!rules.besideTiered && held.some(isTiered)) return 'holds-tiered';
  const specials = held.filter((one) => one.holder === 'project' && !isTiered(one) && one.code !== award.code);
  return award.holder === 'project' && specials.length >= rules.specialsPerProject ? 'holds-special' : null;
}
