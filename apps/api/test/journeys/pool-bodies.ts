import { upload } from './given.js';

/** A good body for each route of the pool of judges that takes one. */
export const poolBodies: Record<string, unknown> = {
  'PATCH /editions/{editionId}/judge-profiles/{profileId}': { capacity: 5, version: 1 },
  'POST /editions/{editionId}/judge-profile-invitations': { profileIds: ['00000000-0000-4000-8000-000000000000'] },
  'PATCH /me/judge-profile': { capacity: 5, version: 1 },
  'PUT /editions/{editionId}/undertaking/signature': { textHash: '0'.repeat(64), name: '周宁' },
  'PUT /rounds/{id}/calibration/samples': { samples: [], version: 0 },
  'PUT /rounds/{id}/calibration/sheets/{sampleId}': { marks: [], comment: '' },
  'POST /rounds/{id}/calibration/readings': upload('no workbook'),
  'POST /editions/{editionId}/judge-import-previews': upload('no workbook'),
  'POST /editions/{editionId}/judge-imports': upload('no workbook'),
};
