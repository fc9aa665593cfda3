import type { Validity } from '../notice/validity.js';
import type { ReleaseStanding } from './release.js';

/** What comes first in an edition. */
type Order = 'notice_then_ceremony' | 'ceremony_then_notice';

/**
 * How results stand that are published now: final once their notice has closed. Until then they are provisional (拟获奖)
 * where the ceremony comes first; where the notice does, nothing is published (null).
 */
export function standingNow(order: Order, { state }: Pick<Validity, 'state'>): ReleaseStanding | null {
  if (state === 'closed') return 'final';
  return order === 'ceremony_then_notice' ? 'provisional' : null;
}
