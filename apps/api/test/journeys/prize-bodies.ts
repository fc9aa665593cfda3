const reason = '测试权限';

/** A good body for each route about prizes that takes one. */
export const prizeBodies: Record<string, unknown> = {
  'POST /editions/{editionId}/prizes': { awardCode: 'FIRST', reason },
  'PUT /editions/{editionId}/prizes/cascade': { hash: 'ab'.repeat(32) },
  'POST /editions/{editionId}/ballots': { awardCode: 'FIRST' },
  'POST /editions/{editionId}/expert-nominations': {
    ...{ awardCode: 'FIRST', entryId: '00000000-0000-7000-8000-000000000000', grounds: reason },
  },
  'PUT /ballots/{id}/vote': { round: 1, receipt: 'ab'.repeat(16) },
  'DELETE /ballots/{id}': { reason },
  'DELETE /prizes/{id}': { reason },
  'PUT /prizes/{id}/suspension': { reason },
  'DELETE /prizes/{id}/suspension': { reason },
};
