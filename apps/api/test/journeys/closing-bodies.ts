import { pdf, upload } from './given.js';
import { paperBodies } from './paper-bodies.js';

/** Good bodies for the routes that amend and end a round. */
export const closingBodies = (ids: Record<string, string>, reason: string): Record<string, unknown> => ({
  ...paperBodies(reason),
  'POST /rounds/{id}/replacements': { assignmentId: ids.assignments },
  'POST /rounds/{id}/absences': { judgeId: ids.judges, reason },
  'POST /rounds/{id}/substitutes': { judgeId: ids.judges, reason },
  'POST /rounds/{id}/hall-codes': { day: '2030-01-01', language: 'zh-CN' },
  'PUT /rounds/{id}/votes': { votes: [{ entryId: ids.entries, votes: 1 }] },
  'PUT /rounds/{id}/excuses': { keys: ['sheet-missing:x:y:'], reason },
  'DELETE /rounds/{id}/closure': { reason },
  'PUT /rounds/{id}/reopening': { reason },
  'POST /rounds/{id}/readers': { entryId: ids.entries, reason },
  'POST /rounds/{id}/promotions': { leavingId: ids.entries, reason },
  'POST /rounds/{id}/expert-lots': { quotas: [{ kind: 'clinical', count: 1 }], event: reason },
  'PUT /rounds/{id}/expert-lots/{lotId}/revelation': { publicValue: '1' },
  'DELETE /rounds/{id}/expert-lots/{lotId}': { reason },
  'PUT /rounds/{id}/assignment-draft/publication': { draftId: ids.rounds },
  'POST /rounds/{id}/assignment-table-readings': upload(pdf('x')),
  'POST /rounds/{id}/assignment-draft/change-previews': { cells: [['编号', '评委', '变更']] },
  'POST /rounds/{id}/assignment-draft/changes': { cells: [['编号', '评委', '变更']], digest: '0' },
});
