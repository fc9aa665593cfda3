import { newId } from '#platform/chance';
import { hospital, pdf, TICKS, upload } from './given.js';

const PORTRAIT = { name: '周宁', role: '研发', unit: '医院', contribution: '样机' };

/** Good bodies for the routes by which an entry is written, handed in and reviewed. */
export const entryBodies = (reason: string): Record<string, unknown> => ({
  'PUT /entries/{id}/form': { version: 1 },
  'POST /entries/{id}/copies': { from: newId() },
  'POST /entries/{id}/copies/undo': { copiedAt: '2030-01-01T09:00:00+08:00' },
  'PUT /entries/{id}/pledge/acceptance': { note: reason },
  'POST /entries/{id}/eligibility-decisions': { verdict: 'proven', reason },
  'POST /entries/{id}/thread': { words: reason },
  'PATCH /entries/{id}': { title: '别人的题目', version: 1 },
  'PATCH /entries/{id}/answers': { changes: [{ field: 'oneLiner', value: '别人的一句话', version: 0 }] },
  'PUT /entries/{id}/organisation': hospital(3),
  'PUT /entries/{id}/documents/{kind}': upload(pdf('o')),
  'PUT /entries/{id}/documents/{kind}/order': { files: [] },
  'POST /entries/{id}/submission': TICKS,
  'PUT /entries/{id}/waiting-submission': TICKS,
  'POST /entries/{id}/members': PORTRAIT,
  'PATCH /entries/{id}/members/{memberId}': PORTRAIT,
  'PUT /entries/{id}/member-order': { members: [newId()] },
  'PUT /entries/{id}/lead-offer': { memberId: newId() },
  'PUT /entries/{id}/consents': TICKS,
  'POST /team-invitations/{token}/acceptance': TICKS,
  'PUT /entries/{id}/withdrawal': { reason },
  'POST /entries/{id}/decisions': { verdict: 'return', checklist: [], reason },
  'POST /entries/{id}/decisions/preview': { checks: [], reason },
  'PUT /entries/{id}/worksheet': { checks: [], note: '', version: 0 },
  'PUT /entries/{id}/reviewer': { personId: null },
  'PUT /entries/{id}/findings/{findingId}/dismissal': { note: reason },
  'POST /entries/{id}/proposals': { kind: 'disqualify', reason, evidence: reason },
  'PUT /entries/{id}/proposals/{proposalId}/refusal': { note: reason },
  'POST /entries/{id}/change-requests': { part: 'title', title: '别人的新题目', reason, proof: '' },
  'PUT /entries/{id}/change-requests/{requestId}/approval': { note: reason },
  'PUT /entries/{id}/change-requests/{requestId}/refusal': { note: reason },
});
