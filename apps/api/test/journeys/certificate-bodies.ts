import { upload } from './given.js';

/** Routes of certificates that need no session. */
export const certificatePublic = ['POST /certificate-verifications', 'GET /certificate-keys'];

/** Good bodies for the routes of certificates. */
export const certificateBodies = (reason: string): Record<string, unknown> => ({
  'POST /editions/{editionId}/certificate-issues': { judges: [], organisations: [] },
  'POST /editions/{editionId}/certificate-trials': { kind: 'project' },
  'PUT /editions/{editionId}/certificate-seal': upload('x'),
  'PUT /certificates/{id}/revocation': { reason },
  'POST /certificates/{id}/replacement': { reason },
  'POST /certificate-verifications': { number: 'FZX2024-FIRST-0001-0' },
});
