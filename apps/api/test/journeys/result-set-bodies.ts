const comment = '测试权限';

/** A good body for each route about results being finalised. */
export const resultSetBodies: Record<string, unknown> = {
  'POST /editions/{editionId}/result-sets': { comment },
  'PUT /result-sets/{id}/application': { comment },
  'PUT /result-sets/{id}/dismissal': { comment },
};

/** A result set beside the one that counts, laid by hand. */
export const RESULT_SET = `INSERT INTO award.result_set (id, edition_id, no, rules_version, bundle, hash, content, key, checks, made_by,
    made_at, comment)
  VALUES ($1, $2, 1, 1, '{}', repeat('a', 64), '{"rounds": [], "prizes": []}', '{}', '[]', $3, clock_timestamp(), 'x')`;
