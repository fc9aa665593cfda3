import { lifecycle } from '#kernel';

/** What somebody can object to; another opinion than the judges' is not among them. */
export const GROUNDS = ['ownership', 'false-material', 'eligibility', 'procedure', 'recusal', 'arithmetic'] as const;
export type Ground = (typeof GROUNDS)[number];

/** How an objection can end: nothing was wrong, something is put right and counted anew, or the award is taken back. */
export const OUTCOMES = ['dismissed', 'corrected', 'upheld'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where an objection stands. */
export type ObjectionState = 'received' | 'accepted' | 'rejected' | Outcome;
type ObjectionVerb = 'accept' | 'reject' | 'dismiss' | 'correct' | 'uphold';

/** Life of an objection. */
export const objectionLife = lifecycle<ObjectionState, ObjectionVerb>({
  initial: 'received',
  final: ['rejected', 'dismissed', 'corrected', 'upheld'],
  moves: {
    received: { accept: 'accepted', reject: 'rejected' },
    accepted: { dismiss: 'dismissed', correct: 'corrected', uphold: 'upheld' },
  },
});

/** The verb that leads to an outcome. */
export const VERB_OF = { dismissed: 'dismiss', corrected: 'correct', upheld: 'uphold' } as const satisfies Record<
  Outcome,
  ObjectionVerb
>;

/** Grounds that lie in the entry itself: an award taken back for one of them bars the entry from every other. */
export const BARRING: readonly Ground[] = ['ownership', 'false-material', 'eligibility'];

/** Whether somebody still has to do something about it. */
export function isOpen({ state }: { readonly state: ObjectionState }): boolean {
  return state === 'received' || state === 'accepted';
}

/** What a clock says: when it is due, and whether that is over at an instant; null where nothing is due. */
export function clockOf(
  objection: { readonly state: ObjectionState; readonly acceptDueAt: Date; readonly decideDueAt: Date | null },
  at: Date,
): { dueAt: Date; overdue: boolean } | null {
  const dueAt = objection.state === 'received' ? objection.acceptDueAt : objection.decideDueAt;
  if (!isOpen(objection) || dueAt === null) return null;
  return { dueAt, overdue: at >= dueAt };
}
