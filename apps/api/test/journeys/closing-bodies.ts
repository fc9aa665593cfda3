import { paperBodies } from './paper-bodies.js';

/** Good bodies for the routes that amend and end a round. */
export const closingBodies = (ids: Record<string, string>, reason: string): Record<string, unknown> => ({
  ...paperBodies(reason),
  'POST /rounds/{id}/replacements': { assignmentId: ids.assignments },
  'PUT /rounds/{id}/votes': { votes: [{ entryId: ids.entries, votes: 1 }] },
  'PUT /rounds/{id}/excuses': { keys: ['sheet-missing:x:y:'], reason },
  'DELETE /rounds/{id}/closure': { reason },
  'POST /rounds/{id}/readers': { entryId: ids.entries, reason },
  'POST /rounds/{id}/promotions': { leavingId: ids.entries, reason },
});
