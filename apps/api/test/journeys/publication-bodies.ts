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
};

/** Routes of publication that need no session. */
export const publicationPublic = [
  ...['GET /editions/{slug}/results', 'GET /releases/{id}', 'GET /release-previews/{key}'],
  ...['GET /editions/{slug}/notices', 'GET /notices/{id}'],
];

/** A notice to come, laid by hand. */
export const NOTICE = `INSERT INTO publication.notice (id, edition_id, no, list, kind, body, hash, starts_at, closes_at, published_at, published_by)
  VALUES ($1, $2, 1, 'awards', 'first', '{}', 'x', clock_timestamp() + interval '1 day', clock_timestamp() + interval '8 days', clock_timestamp(), $3)`;

/** A release that nobody has read. */
export const PREPARED = `INSERT INTO publication.release (id, edition_id, body, hash, note, prepared_at, prepared_by)
  VALUES ($1, $2, '{}', 'x', 'x', clock_timestamp(), $3)`;
