const reason = '测试权限';

/** A good body for each route about prizes that takes one. */
export const prizeBodies: Record<string, unknown> = {
  'POST /editions/{editionId}/prizes': { awardCode: 'FIRST', reason },
  'PUT /editions/{editionId}/prizes/cascade': { hash: 'ab'.repeat(32) },
  'DELETE /prizes/{id}': { reason },
  'PUT /prizes/{id}/suspension': { reason },
  'DELETE /prizes/{id}/suspension': { reason },
};
