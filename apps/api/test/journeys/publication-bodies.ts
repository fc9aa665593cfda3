import { upload } from './given.js';

const reason = '测试权限';

/** A good body for each route of publication that takes one. */
export const publicationBodies: Record<string, unknown> = {
  'POST /editions/{editionId}/releases': { note: reason },
  'POST /editions/{editionId}/prepared-releases': { note: reason },
  'PUT /releases/{id}/publication': { at: null, version: 1 },
  'DELETE /releases/{id}/publication': { version: 1 },
  'DELETE /releases/{id}': { version: 1 },
  'POST /editions/{editionId}/notices': { list: 'awards' },
  'POST /editions/{editionId}/notices/preview': { list: 'awards' },
  'PUT /objections/{id}/acceptance': { version: 1, suspend: false },
  'PUT /objections/{id}/rejection': { version: 1, reason },
  'PUT /objections/{id}/extension': { version: 1, reason },
  'PUT /objections/{id}/decision': { version: 1, reason, outcome: 'dismissed' },
  'POST /objections/{id}/hearings': { version: 1, question: reason, dueAt: '2099-01-01T00:00:00Z' },
  'PUT /hearings/{id}/answer': { answer: reason },
  'POST /hearings/{id}/evidence': upload('x'),
};

/** Routes of publication that need no session. */
export const publicationPublic = [
  ...['GET /editions/{slug}/results', 'GET /releases/{id}', 'GET /release-previews/{key}'],
  ...[
    'GET /editions/{slug}/notices',
    'GET /notices/{id}',
    'GET /notices/{id}/pdf',
    'GET /notices/{id}/document',
    'POST /notices/{id}/phone-codes',
  ],
  ...['POST /notices/{id}/evidence', 'POST /notices/{id}/objections', 'POST /notices/{id}/tips'],
  ...[
    'PUT /phone-proofs/{proofId}',
    'GET /objection-receipts/{receipt}',
    'POST /objection-receipts/{receipt}/phone-codes',
  ],
];

/** A notice to come, an objection to it and a question to the team, laid by hand. */
export const NOTICE = `WITH notice AS (INSERT INTO publication.notice (id, edition_id, no, list, kind, body, hash, starts_at, closes_at, published_at, published_by)
    VALUES ($1, $2, 1, 'awards', 'first', '{"sections": []}', 'x', clock_timestamp() + interval '1 day',
      clock_timestamp() + interval '8 days', clock_timestamp(), $3) RETURNING id),
  line AS (INSERT INTO publication.notice_line (notice_id, place, entry_id, changed, valid_from)
    SELECT id, 1, $6, false, clock_timestamp() FROM notice RETURNING notice_id, place),
  objection AS (INSERT INTO publication.objection (id, edition_id, notice_id, place, no, ground, words, state, version, received_at, accept_due_at)
    SELECT $4, $2, notice_id, place, 1, 'procedure', 'x', 'received', 1, clock_timestamp(), clock_timestamp() + interval '2 days' FROM line RETURNING id)
  INSERT INTO publication.hearing (id, objection_id, entry_id, question, asked_at, asked_by, due_at)
  SELECT $5, id, $6, 'x', clock_timestamp(), $3, clock_timestamp() + interval '2 days' FROM objection`;

/** A release that nobody has read. */
export const PREPARED = `INSERT INTO publication.release (id, edition_id, body, hash, note, prepared_at, prepared_by)
  VALUES ($1, $2, '{}', 'x', 'x', clock_timestamp(), $3)`;
