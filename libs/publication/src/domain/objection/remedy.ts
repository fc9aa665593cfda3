import type { ObjectionState } from './objection.js';

/** What the office does when an objection held: take the entry out, confirm who moves up, finalise, show the list anew. */
export const REMEDIES = ['entry', 'prizes', 'results', 'notice'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** One thing to do, and whether it is done. */
export interface RemedyStep {
  readonly step: Remedy;
  readonly done: boolean;
}

/** What an objection is about: a prize, an entry on another list, a list as a whole. */
export type Matter = 'award' | 'entry' | 'whole';

const UPHELD: Readonly<Record<Matter, readonly Remedy[]>> = {
  award: ['prizes', 'results', 'notice'],
  entry: ['entry', 'notice'],
  whole: ['notice'],
};

/** What follows from a decision, in the order in which it is done; nothing from one that changes nothing. */
export function remediesOf(
  { state, matter }: { readonly state: ObjectionState; readonly matter: Matter },
  done: Readonly<Record<Remedy, boolean>>,
): RemedyStep[] {
  if (state !== 'corrected' && state !== 'upheld') return [];
  const steps: readonly Remedy[] = state === 'upheld' ? UPHELD[matter] : ['notice'];
  return steps.map((step) => ({ step, done: done[step] }));
}
