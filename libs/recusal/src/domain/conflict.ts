import { type Lifecycle, lifecycle } from '#kernel';
import type { Relation, RelationEffect } from './rules.js';

/** Kinds of conflict a person declares for themselves (the four of international practice). */
export const CONFLICT_KINDS = ['personal', 'financial', 'organisational', 'professional'] as const;
/** One of them. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** How somebody stands to a subject: as the rules name it, or as they put it themselves. */
export type ConflictRelation = Relation | ConflictKind;

/**
 * How sure a relation is: `certain` compares ids of the register or of accounts, `likely` compares what was written,
 * `stated` is somebody's word; `reported` is the team's, which the person does not see and the organisers decide upon.
 */
export type Evidence = 'certain' | 'likely' | 'stated' | 'reported';

/** Where a relation stands. */
export type ConflictState =
  | 'absent' // nothing of it is known any more
  | 'suggested'
  | 'cleared' // the person says, in a sentence, that it is no conflict
  | 'declared' // the person says that it is one
  | 'pinned' // staff entered it
  | 'confirmed'
  | 'dismissed'
  | 'lifted';
/** What can happen to it. */
export type ConflictVerb = 'find' | 'pass' | 'clear' | 'declare' | 'pin' | 'confirm' | 'dismiss' | 'lift' | 'restore';

/** The life of a relation between a person and a subject. What a second person decided, no calculation changes. */
export const conflictLife: Lifecycle<ConflictState, ConflictVerb> = lifecycle<ConflictState, ConflictVerb>({
  initial: 'absent',
  final: [],
  moves: {
    absent: { find: 'suggested', declare: 'declared', pin: 'pinned' },
    suggested: { pass: 'absent', clear: 'cleared', declare: 'declared', confirm: 'confirmed', dismiss: 'dismissed' },
    cleared: { pass: 'absent', declare: 'declared', confirm: 'confirmed', dismiss: 'dismissed' },
    declared: { confirm: 'confirmed', dismiss: 'dismissed' },
    pinned: { clear: 'cleared', declare: 'declared', confirm: 'confirmed', lift: 'lifted' },
    confirmed: { lift: 'lifted' },
    dismissed: { restore: 'confirmed' },
    lifted: { restore: 'confirmed' },
  },
});

/** What a relation does now: keeps the person away, asks for their word before a file opens, or nothing. */
export type Effect = 'block' | 'declare' | 'none';

const KNOWN: Partial<Record<ConflictState, Effect>> = {
  declared: 'block',
  confirmed: 'block',
  absent: 'none',
  cleared: 'none',
  dismissed: 'none',
  lifted: 'none',
};

/**
 * What a relation in a state does by the word of its rule. A likeness of words never keeps anybody away by itself, for
 * names are not people: it is asked about instead.
 */
export function effectOf(state: ConflictState, rule: RelationEffect, evidence: Evidence): Effect {
  const known = KNOWN[state];
  if (known) return known;
  if (rule === 'ignore' || evidence === 'reported') return 'none';
  return rule === 'block' && evidence !== 'likely' ? 'block' : 'declare';
}

/** Whose conflict it is and whose word it rests on. */
export interface ConflictPeople {
  personId: string;
  enteredBy: string | null;
  decidedBy: string | null;
}

/** Whether somebody may be the second person: neither the one concerned, nor who entered or last decided it. */
export function isSecondPerson(
  personId: string,
  { personId: concerned, enteredBy, decidedBy }: ConflictPeople,
): boolean {
  return ![concerned, enteredBy, decidedBy].includes(personId);
}
