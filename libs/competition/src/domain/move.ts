import { refuse } from '#kernel';
import type { MilestoneTimes } from './milestone.js';

/**
 * Refuses to move a milestone where it would end before it begins (`milestone-order`), or to a close that has passed
 * already (`milestone-past`): what was open to everybody cannot be closed after the fact.
 */
export function refuseBadMove(before: MilestoneTimes, after: MilestoneTimes, at: Date): void {
  if (after.startsAt >= after.endsAt) refuse('invalid', 'milestone-order');
  const closeMoved = before.endsAt.getTime() !== after.endsAt.getTime();
  if (closeMoved && after.endsAt <= at) refuse('invalid', 'milestone-past');
}
