/** That the portal was given to be run at another place. */
export interface Handover {
  readonly id: string;
  readonly givenAt: Date;
  /** Since when it runs at the place it was given to; known there, and here once it is back. */
  readonly takenAt: Date | null;
  /** Since when it goes on where it was, without what was done at the other place. */
  readonly keptAt: Date | null;
}

/** Why a portal cannot go on from what another place gives; null where it can. */
export type Obstacle = 'not-given' | 'kept' | 'other-portal' | 'not-given-back';

/** The handover from which nobody has gone on yet: one at most, wherever its clock puts it among those of other machines. */
export function openHandover(handovers: readonly Handover[]): Handover | null {
  return handovers.find(({ takenAt, keptAt }) => !takenAt && !keptAt) ?? null;
}

/**
 * Whether this portal may be replaced by the one that comes: only if that went on from the very handover that is open
 * here, and was given back since.
 * @param here its handovers, oldest first, and those of the one that comes
 */
export function obstacle(here: readonly Handover[], coming: readonly Handover[]): Obstacle | null {
  const given = openHandover(here);
  if (!given) return here.at(-1)?.keptAt ? 'kept' : 'not-given';
  const there = coming.find(({ id }) => id === given.id);
  if (!there) return 'other-portal';
  return there.takenAt && openHandover(coming) ? null : 'not-given-back';
}
