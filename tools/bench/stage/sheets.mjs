const SHEETS = `INSERT INTO judging.sheet (id, assignment_id, state, comment, suggestion, notes, total, version, salt, saved_at,
    submitted_at)
  SELECT gen_random_uuid(), a.id, 'submitted', '', '', '', 0, 1, 'bench', now(), now()
  FROM judging.assignment a WHERE a.round_id = $1 AND a.entry_id = ANY($2::uuid[])
  ON CONFLICT DO NOTHING RETURNING id`;
/** Half points up to the criterion's maximum, another one for every sheet and criterion. */
const MARKS = `INSERT INTO judging.mark (sheet_id, criterion, hundredths)
  SELECT s.id, c.code, 50 * (abs(hashtext(s.id || c.code)) % (2 * c.max + 1))
  FROM unnest($1::uuid[]) AS s (id) CROSS JOIN jsonb_to_recordset($2::jsonb) AS c (code text, max int)`;
const TOTALS = `UPDATE judging.sheet s SET total = (SELECT sum(m.hundredths) FROM judging.mark m WHERE m.sheet_id = s.id)
  WHERE s.id = ANY($1::uuid[])`;

/** Submitted sheets of all who read these entries, put into the database as the portal would have stored them. */
export async function fillSheets(client, roundId, entryIds, rubric) {
  const ids = (await client.query(SHEETS, [roundId, entryIds])).rows.map(({ id }) => id);
  await client.query(MARKS, [ids, JSON.stringify(rubric.map(({ code, max }) => ({ code, max })))]);
  await client.query(TOTALS, [ids]);
  await client.query('VACUUM ANALYZE judging.sheet, judging.mark');
  return ids.length;
}

const COMMENT = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。'.repeat(4);

/** A whole sheet as a judge hands it in. */
export function sheetOf(rubric) {
  const marks = rubric.map(({ code, max }) => ({ criterion: code, mark: String(Math.floor(max * 0.8)) }));
  return JSON.stringify({ marks, comment: COMMENT, suggestion: COMMENT, version: 0 });
}
