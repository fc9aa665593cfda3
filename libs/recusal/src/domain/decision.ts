import type { Actor } from '#kernel';
import { conflictLife, type ConflictPeople, type ConflictState, type ConflictVerb } from './conflict.js';
import { may } from './policy.js';

/** What somebody decides about a relation: that it keeps the person away, or that it does not. */
export const DECISIONS = ['keep-away', 'let-in'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why a decision cannot be made: it is one's own, needs a second person, is made already, or one is kept away oneself. */
export type Skip = 'own' | 'second-person' | 'wrong-state' | 'kept-away';

/** A relation as far as deciding it goes; `keptAway`: whether whoever decides must keep away from the subject too. */
export interface DecidableConflict extends ConflictPeople {
  editionId: string;
  state: ConflictState;
  keptAway: boolean;
}

const VERBS: Record<Decision, readonly ConflictVerb[]> = {
  'keep-away': ['confirm', 'restore'],
  'let-in': ['dismiss', 'lift'],
};

/** The verb that a decision means for a relation in this state; undefined when it is made already. */
export function verbOf(state: ConflictState, decision: Decision): ConflictVerb | undefined {
  return VERBS[decision].find((verb) => conflictLife.allows(state, verb));
}

/** Why this person cannot decide so; null when they can. */
export function skipOf(actor: Actor, conflict: DecidableConflict, decision: Decision): Skip | null {
  if (!verbOf(conflict.state, decision)) return 'wrong-state';
  if (actor.personId === conflict.personId) return 'own';
  if (conflict.keptAway) return 'kept-away';
  const allowed = decision === 'let-in' ? may.endConflict : may.confirmConflict;
  return allowed(actor, conflict) ? null : 'second-person';
}
