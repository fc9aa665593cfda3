import type { Refusal } from '#kernel';

/** What the unique indexes of an entry mean to its team. */
export const TAKEN: Record<string, [Refusal, string]> = {
  uq_entry_title: ['conflict', 'title-taken'],
  uq_entry_lead: ['conflict', 'already-leading'],
};
