import { lifecycle, refuse } from '#kernel';
import type { Entry } from './entry.js';

/** What is fixed once an entry is reviewed and admitted, and changes only when the organisers agree. */
export const CHANGE_PARTS = ['title', 'lead', 'organisation'] as const;
export type ChangePart = (typeof CHANGE_PARTS)[number];

/** Where a request for a change stands. */
export type ChangeRequestState = 'open' | 'approved' | 'refused' | 'taken_back';

/** The life of a request: an organiser approves or refuses it, the lead may take it back. */
export const changeRequestLife = lifecycle<ChangeRequestState, 'approve' | 'refuse' | 'takeBack'>({
  initial: 'open',
  final: ['approved', 'refused', 'taken_back'],
  moves: { open: { approve: 'approved', refuse: 'refused', takeBack: 'taken_back' } },
});

/** A team's request to change what is fixed; `before` and `wanted` as people read them. */
export interface ChangeRequest {
  id: string;
  entryId: string;
  part: ChangePart;
  state: ChangeRequestState;
  before: string;
  wanted: string;
  /** The place of who is to lead. */
  memberId: string | null;
  organisationId: string | null;
  /** The registered address of the organisation, GB/T 2260. */
  region: string | null;
  reason: string;
  /** What proves it, in words: the number of a document, the message in the thread that brings it. */
  proof: string;
  askedBy: string;
  askedAt: Date;
  /** When who is to lead said yes. */
  agreedAt: Date | null;
  settledBy: string | null;
  settledAt: Date | null;
  /** The organiser's reason. */
  note: string;
  /** The revision that holds what was approved. */
  revisionNo: number | null;
}

/** The parts that can be asked to change now: of an admitted entry each, while it is reviewed the lead alone. */
export function requestableParts({ state }: Pick<Entry, 'state'>): readonly ChangePart[] {
  if (state === 'admitted') return CHANGE_PARTS;
  return state === 'in_review' ? ['lead'] : [];
}

/** Refuses with `change-unasked` a request where the part is still the team's to change, or nobody's any more. */
export function assertRequestable(entry: Pick<Entry, 'state'>, part: ChangePart): void {
  if (!requestableParts(entry).includes(part)) refuse('conflict', 'change-unasked', { state: entry.state });
}

/** Whether another lead needs the organisers' consent. */
export function isLeadFixed(entry: Pick<Entry, 'state'>): boolean {
  return requestableParts(entry).includes('lead');
}

/** Refuses with `lead-frozen` to hand over the lead without a request. */
export function assertLeadFree(entry: Pick<Entry, 'state'>): void {
  if (isLeadFixed(entry)) refuse('conflict', 'lead-frozen');
}

/** Refuses to approve what has no reason (`reason-missing`), or a lead who has not agreed (`lead-unagreed`). */
export function assertApprovable({ part, agreedAt }: Pick<ChangeRequest, 'part' | 'agreedAt'>, note: string): void {
  if (note.trim() === '') refuse('invalid', 'reason-missing');
  if (part === 'lead' && agreedAt === null) refuse('conflict', 'lead-unagreed');
}

/** What a new revision does to a call for materials: what was still awaited stays awaited. */
export function keepsAwaited(
  entry: Pick<Entry, 'revisionNo' | 'materialsRevision'>,
  next: number,
): Partial<Pick<Entry, 'materialsRevision'>> {
  const awaited = entry.materialsRevision !== null && entry.revisionNo <= entry.materialsRevision;
  return awaited ? { materialsRevision: next } : {};
}
