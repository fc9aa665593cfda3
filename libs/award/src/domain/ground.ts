import type { Contest } from './allot.js';
import type { Award, AwardRules } from './award.js';
import type { Finalist } from './candidates.js';
import type { Prize } from './prize.js';

/** A prize that stands now, as the plan looks at it. */
export type Standing = Pick<Prize, 'id' | 'awardCode' | 'entryId' | 'rank' | 'state'>;

/** Everything prizes follow from. */
export interface Ground {
  readonly catalogue: readonly Award[];
  readonly rules: AwardRules;
  readonly finalists: readonly (Finalist & Contest['placed'][number])[];
  readonly barred: readonly string[];
}

/** The contest for the tiered prizes. */
export function contestOf({ catalogue, rules, finalists, barred }: Ground): Contest {
  return { awards: catalogue.filter(({ kind }) => kind === 'tiered'), placed: finalists, rules, barred };
}

/** The seats as the allotment looks at them. */
export function seatsOf(prizes: readonly Standing[]) {
  return prizes.map(({ awardCode, entryId, state }) => ({ awardCode, entryId, fixed: state === 'suspended' }));
}

/** What keeps an entry from any prize. */
export function barOf({ finalists, barred }: Ground, entry: string): 'gone' | 'barred' | null {
  if (!finalists.some(({ entryId }) => entryId === entry)) return 'gone';
  return barred.includes(entry) ? 'barred' : null;
}
