import { newId } from '#platform/chance';
import { paperBodies } from './paper-bodies.js';

const reason = '测试回避';
const [KEEPS, SKIPS] = ['409 kept-away', '201 involved'];

/** Ids of what the tables are about. */
export interface About {
  entry: string;
  assignment: string;
  turn: string;
  /** Of the edition's staff, but not who asks. */
  other: string;
  /** A relation of theirs to the entry. */
  conflict: string;
}

/**
 * What staff decide about one entry, with a good body and what somebody who must keep away from it is told. Whoever adds a
 * route adds it here, or says below why it is about no entry.
 */
export const decidesAbout = (ids: About): Record<string, [body: object | undefined, told: string]> => ({
  'PUT /entries/{id}/review': [undefined, KEEPS],
  'PUT /entries/{id}/worksheet': [{ checks: [], note: reason, version: 0 }, KEEPS],
  'PUT /entries/{id}/reviewer': [{ personId: null }, KEEPS],
  'POST /entries/{id}/decisions': [{ verdict: 'return', checklist: [], reason }, KEEPS],
  'POST /entries/{id}/eligibility-decisions': [{ verdict: 'proven', reason }, KEEPS],
  'PUT /entries/{id}/findings/{findingId}/dismissal': [{ note: reason }, KEEPS],
  'DELETE /entries/{id}/findings/{findingId}/dismissal': [undefined, KEEPS],
  'POST /entries/{id}/looks': [undefined, KEEPS],
  'PUT /entries/{id}/pledge/acceptance': [{ note: reason }, KEEPS],
  'POST /entries/{id}/pledge/requests': [{ reasons: ['illegible'], note: reason }, KEEPS],
  'POST /entries/{id}/proposals': [{ kind: 'disqualify', reason, evidence: reason }, KEEPS],
  'PUT /entries/{id}/proposals/{proposalId}/confirmation': [undefined, KEEPS],
  'PUT /entries/{id}/proposals/{proposalId}/refusal': [{ note: reason }, KEEPS],
  'PUT /entries/{id}/change-requests/{requestId}/approval': [{ note: reason }, KEEPS],
  'PUT /entries/{id}/change-requests/{requestId}/refusal': [{ note: reason }, KEEPS],
  'POST /entries/{id}/thread': [{ words: reason }, KEEPS],
  'POST /editions/{editionId}/extensions': [{ whom: '{number}', until: '2099-01-02T09:00:00+08:00', reason }, KEEPS],
  'POST /editions/{editionId}/entry-batches': [{ action: 'start', entryIds: [ids.entry], reviewers: [] }, SKIPS],
  'POST /editions/{editionId}/conflicts': [
    { personId: ids.other, subjectId: ids.entry, relation: 'kinship', reason },
    KEEPS,
  ],
  'POST /editions/{editionId}/conflicts/decisions': [
    { ids: [ids.conflict], decision: 'keep-away', reason },
    '409 conflicts-undecidable',
  ],
  'DELETE /assignments/{id}/sheet/submission': [{ reason }, KEEPS],
  'POST /rounds/{id}/replacements': [{ assignmentId: ids.assignment }, KEEPS],
  'POST /rounds/{id}/readers': [{ entryId: ids.entry, reason }, KEEPS],
  'POST /rounds/{id}/promotions': [{ leavingId: ids.entry, reason }, KEEPS],
  'PUT /rounds/{id}/votes': [{ votes: [{ entryId: ids.entry, votes: 1 }] }, KEEPS],
  'PUT /rounds/{id}/excuses': [{ keys: [`sheet-missing:${ids.entry}::`], reason }, KEEPS],
  'POST /rounds/{id}/result-releases': [{ entryId: ids.entry }, KEEPS],
  'DELETE /result-releases/{id}': [{ reason }, KEEPS],
  'POST /editions/{editionId}/result-sets': [{ comment: reason }, KEEPS],
  'PUT /result-sets/{id}/application': [{ comment: reason }, KEEPS],
  'PUT /result-sets/{id}/dismissal': [{ comment: reason }, KEEPS],
  ...paperDecisions(),
  'POST /turns/{id}/steps': [{ version: 1, verb: 'miss', reason }, KEEPS],
  'DELETE /turns/{id}/steps/last': [{ version: 1 }, KEEPS],
  'PUT /turns/{id}/gap': [{ version: 1 }, KEEPS],
  'POST /sittings/{id}/swaps': [{ version: 1, slotIds: [ids.turn, newId()], reason }, KEEPS],
  'POST /editions/{editionId}/prizes': [{ awardCode: 'FIRST', entryId: ids.entry, reason }, KEEPS],
  'PUT /editions/{editionId}/prizes/confirmation': [undefined, KEEPS],
  'DELETE /prizes/{id}': [{ reason }, KEEPS],
  'DELETE /ballots/{id}': [{ reason }, KEEPS],
  'POST /editions/{editionId}/expert-nominations': [
    { awardCode: 'BEST_ORIGINALITY', entryId: ids.entry, grounds: reason },
    KEEPS,
  ],
  'PUT /objections/{id}/acceptance': [{ version: 1, suspend: false }, KEEPS],
  'PUT /objections/{id}/rejection': [{ version: 1, reason }, KEEPS],
  'PUT /objections/{id}/extension': [{ version: 1, reason }, KEEPS],
  'PUT /objections/{id}/decision': [{ version: 1, reason, outcome: 'dismissed' }, KEEPS],
  'POST /objections/{id}/hearings': [{ version: 1, question: reason, dueAt: '2099-01-01T00:00:00Z' }, KEEPS],
  'PUT /objections/{id}/objector-look': [undefined, '404 not-found'],
  'PUT /prizes/{id}/suspension': [{ reason }, KEEPS],
  'DELETE /prizes/{id}/suspension': [{ reason }, KEEPS],
});

/** What is read off a sheet of paper is an entry's mark; before a scan is read, its sender is asked. */
const paperDecisions = (): Record<string, [body: object | undefined, told: string]> =>
  Object.fromEntries(
    Object.entries(paperBodies(reason)).flatMap(([route, body]) =>
      route.includes(' /paper-sheets/')
        ? [[route, [body as object, route.endsWith('/scan') ? '403 not-allowed' : KEEPS]]]
        : [],
    ),
  );

/** Routes beside an entry by which nothing is decided about one, and why. */
export const DECIDES_NOTHING: Record<string, readonly string[]> = {
  'moves a round by its rules, all entries alike': [
    ...['PUT /rounds/{id}/entrants', 'PUT /rounds/{id}/panel', 'PUT /rounds/{id}/assignment'],
    ...['PUT /rounds/{id}/opening', 'PUT /rounds/{id}/closure', 'DELETE /rounds/{id}/closure'],
    ...['PUT /rounds/{id}/advancement', 'PUT /rounds/{id}/announcement', 'POST /rounds/{id}/reminders'],
    ...['PUT /rounds/{id}/reopening', 'PUT /rounds/{id}/reopening/confirmation', 'DELETE /rounds/{id}/reopening'],
    ...['PUT /editions/{editionId}/prizes/proposal', 'PUT /editions/{editionId}/prizes/cascade'],
  ],
  'drafts who reads what by the rules; whoever changes it for one entry is asked, in its own spec': [
    ...[
      'POST /rounds/{id}/assignment-drafts',
      'POST /rounds/{id}/assignment-copies',
      'POST /rounds/{id}/assignment-repairs',
    ],
    ...['DELETE /rounds/{id}/assignment-draft', 'PUT /rounds/{id}/assignment-draft/publication'],
    ...['DELETE /rounds/{id}/assignment-draft/publication', 'POST /rounds/{id}/assignment-verifications'],
    ...['POST /rounds/{id}/assignment-table-readings', 'POST /rounds/{id}/assignment-draft/change-previews'],
    ...['POST /rounds/{id}/assignment-draft/changes', 'DELETE /rounds/{id}/assignment-draft/changes'],
  ],
  'frees or gives seats of a judge as a whole; of these its own spec asks': [
    ...['POST /rounds/{id}/absences', 'DELETE /rounds/{id}/absences/{judgeId}', 'POST /rounds/{id}/substitutes'],
  ],
  'chooses judges by lot, or lets them in': [
    ...['POST /rounds/{id}/expert-lots', 'PUT /rounds/{id}/expert-lots/{lotId}/revelation'],
    ...['DELETE /rounds/{id}/expert-lots/{lotId}', 'POST /rounds/{id}/expert-lots/{lotId}/invitations'],
    ...['POST /rounds/{id}/hall-codes', 'DELETE /rounds/{id}/hall-codes/{codeId}'],
  ],
  'tries marking out on samples, which are no entries of the round': [
    ...['PUT /rounds/{id}/calibration/samples', 'PUT /rounds/{id}/calibration/opening'],
    ...['PUT /rounds/{id}/calibration/sheets/{sampleId}', 'POST /rounds/{id}/calibration/readings'],
  ],
  'plans or shows a sitting as a whole': [
    ...['PUT /rounds/{id}/schedule', 'PUT /rounds/{id}/schedule/arrangement', 'PUT /rounds/{id}/schedule/publication'],
    ...['PUT /rounds/{id}/reveal', 'PUT /rounds/{id}/reveal/position', 'PUT /sittings/{id}/bells'],
    ...['POST /sittings/{id}/screens', 'DELETE /screens/{id}'],
  ],
  'puts a prize to the panel’s secret vote, or counts it; whom it keeps away its own spec asks': [
    ...['POST /editions/{editionId}/ballots', 'PUT /ballots/{id}/vote', 'PUT /ballots/{id}/closure'],
  ],
  'draws an order that nobody chooses': [
    ...['POST /rounds/{id}/draws', 'PUT /draws/{id}/commitment', 'PUT /draws/{id}/revelation', 'DELETE /draws/{id}'],
    ...['PUT /draws/{id}/values/{position}/seal', 'PUT /draws/{id}/values/{position}/opening'],
    'PUT /draws/{id}/values/{position}/giver',
  ],
  'prints sheets, or signs those handed in; of these its own spec asks': [
    'POST /rounds/{id}/paper-prints',
    'POST /rounds/{id}/signatures',
  ],
  'notes who has come': [
    'POST /rounds/{id}/sessions/{sessionId}/check-ins',
    'DELETE /rounds/{id}/sessions/{sessionId}/check-ins/{checkInId}',
  ],
  'publishes what a second person has confirmed': [
    ...['POST /editions/{editionId}/releases', 'POST /editions/{editionId}/prepared-releases'],
  ],
  'shows what would happen': [
    ...['POST /entries/{id}/decisions/preview', 'POST /editions/{editionId}/entry-batches/preview'],
    'POST /editions/{editionId}/conflicts/decisions/preview',
  ],
  'is the team’s': [
    ...['PATCH /entries/{id}', 'PATCH /entries/{id}/answers', 'PUT /entries/{id}/form', 'POST /entries/{id}/copies'],
    ...['PUT /entries/{id}/organisation', 'PUT /entries/{id}/documents/{kind}', 'DELETE /entries/{id}/files/{fileId}'],
    ...['PUT /entries/{id}/documents/{kind}/order', 'DELETE /entries/{id}/documents/{kind}'],
    ...['POST /entries/{id}/submission', 'PUT /entries/{id}/waiting-submission', 'PUT /entries/{id}/withdrawal'],
    ...['DELETE /entries/{id}/withdrawal', 'POST /entries/{id}/members', 'PATCH /entries/{id}/members/{memberId}'],
    ...['DELETE /entries/{id}/members/{memberId}', 'POST /entries/{id}/members/{memberId}/invitations'],
    ...['PUT /entries/{id}/member-order', 'PUT /entries/{id}/lead-offer', 'DELETE /entries/{id}/lead-offer'],
    ...[
      'POST /entries/{id}/lead-offer/acceptance',
      'PUT /entries/{id}/consents',
      'DELETE /entries/{id}/consents/{code}',
    ],
    ...['POST /entries/{id}/passes', 'POST /entries/{id}/copies/undo', 'POST /entries/{id}/change-requests'],
    'DELETE /entries/{id}/change-requests/{requestId}',
  ],
  'is the judge’s own duty, which ends with the conflict': [
    ...['PUT /assignments/{id}/sheet', 'PUT /assignments/{id}/sheet/submission', 'PUT /assignments/{id}/recusal'],
  ],
  'is the person’s own': [
    ...['PUT /entries/{id}/thread/reading', 'POST /editions/{editionId}/entries'],
    'PUT /editions/{editionId}/conflicts/{conflictId}/answer',
  ],
};
