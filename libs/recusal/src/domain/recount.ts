import {
  conflictLife,
  type ConflictRelation,
  type ConflictState,
  type Effect,
  effectOf,
  type Evidence,
} from './conflict.js';
import type { FoundRelation } from './find-relations.js';
import type { Relation, RelationEffect, Rules } from './rules.js';

/** A relation as it is kept, as far as a recount goes. */
export interface KeptRelation {
  id: string;
  personId: string;
  subjectId: string;
  relation: ConflictRelation;
  source: string;
  evidence: Evidence;
  state: ConflictState;
  effect: Effect;
}

/** What a recount changes. */
export interface Recount {
  added: (FoundRelation & { effect: Effect })[];
  changed: { id: string; state: ConflictState; effect: Effect }[];
}

/**
 * Compares what the facts show now with what is kept. What is new is suggested, what is no longer shown passes, what is
 * shown again is suggested again; what people said or decided stays, under the effect of the rules in force.
 */
export function recount(kept: readonly KeptRelation[], found: readonly FoundRelation[], rules: Rules): Recount {
  const known = new Map(kept.map((one) => [keyOf(one), one]));
  const shown = new Set(found.map(keyOf));
  const added = found
    .filter((one) => !known.has(keyOf(one)))
    .map((one) => ({ ...one, effect: effectOf('suggested', wordOf(rules, one.relation), one.evidence) }));
  const changed = kept.flatMap((one) => {
    const state = stateOf(one, shown.has(keyOf(one)));
    const effect = effectOf(state, wordOf(rules, one.relation), one.evidence);
    return state === one.state && effect === one.effect ? [] : [{ id: one.id, state, effect }];
  });
  return { added, changed };
}

function stateOf({ state, evidence }: KeptRelation, isShown: boolean): ConflictState {
  if (evidence === 'stated') return state;
  if (isShown) return conflictLife.allows(state, 'find') ? conflictLife.advance(state, 'find') : state;
  return conflictLife.allows(state, 'pass') ? conflictLife.advance(state, 'pass') : state;
}

/** What the rules say of a relation; what people put in their own words always keeps them away. */
export function wordOf(rules: Rules, relation: ConflictRelation): RelationEffect {
  return rules.get(relation as Relation)?.effect ?? 'block';
}

const keyOf = (one: { personId: string; subjectId: string; relation: string; source: string }) =>
  [one.personId, one.subjectId, one.relation, one.source].join(' ');
