import type { NoticeList } from '../notice/notice.js';
import type { ObjectionState } from './objection.js';

/**
 * What the office does when an objection held: take the entry out, fill its place, have the next move up, finalise, show the
 * list anew.
 */
export type Remedy = 'entry' | 'place' | 'prizes' | 'results' | 'notice';

/** One thing to do, and whether it is done. */
export interface RemedyStep {
  readonly step: Remedy;
  readonly done: boolean;
}

/** What an objection is about: a prize, an entry on another list, a list as a whole. */
export type Matter = 'award' | 'entry' | 'whole';

/** An objection as far as something follows from it. */
export interface Decided {
  readonly state: ObjectionState;
  readonly matter: Matter;
  readonly notice: { readonly list: NoticeList };
}

/** What follows from a decision, in the order in which it is done; nothing from one that changes nothing. */
export function remediesOf(decided: Decided, done: Readonly<Record<Remedy, boolean>>): RemedyStep[] {
  return stepsOf(decided).map((step) => ({ step, done: done[step] }));
}

function stepsOf({ state, matter, notice: { list } }: Decided): Remedy[] {
  if (state !== 'corrected' && state !== 'upheld') return [];
  if (list === 'awards')
    return [...(state === 'upheld' && matter === 'award' ? ['prizes' as const] : []), 'results', 'notice'];
  if (state === 'corrected' || matter !== 'entry') return ['notice'];
  // Whoever is admitted takes nobody's place.
  return list === 'admitted' ? ['entry', 'notice'] : ['entry', 'place', 'notice'];
}
