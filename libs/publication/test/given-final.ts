import { rankRound, type RoundRecord } from '#fairness';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/unit-of-work';

/** An entry of a final, with what its one judge gave it. */
export interface Judged {
  entryId: string;
  /** points by criterion */
  marks: Record<string, number>;
}

/** Marks of up to 100 points, one sheet an entry, no signatures: what a spec about prizes needs of a final. */
const RULE = {
  ...{ minimumSheets: 1, trim: null, tieLadder: ['total'], rankBy: 'exact', scale: 2, signatures: false },
};
const PLAIN = `UPDATE competition.edition SET plan = jsonb_set(plan, '{rounds,-1}', plan->'rounds'->-1 || $2::jsonb
    || jsonb_build_object('rubrics', (SELECT jsonb_agg(rubric || jsonb_build_object('criteria', (
      SELECT jsonb_agg(c || '{"max": 100}') FROM jsonb_array_elements(rubric->'criteria') AS c
      WHERE c->>'code' IN ('CLINICAL', 'INNOVATION'))))
    FROM jsonb_array_elements(plan->'rounds'->-1->'rubrics') AS rubric))) WHERE id = $1`;
const CLOSE = `UPDATE judging.round SET state = 'closed', seed = 'spec', inputs_hash = 'spec',
  drawn_at = clock_timestamp() WHERE edition_id = $1`;
const JUDGE = `WITH person AS (INSERT INTO identity.person (id, email, name, locale, confirmed_at, created_at)
    VALUES ($2::uuid, $2::text || '@example.org', '评委', 'zh-CN', clock_timestamp(), clock_timestamp()) RETURNING id)
  INSERT INTO judging.judge (id, edition_id, person_id, organisation_id, kind, capacity, state, version, added_at)
  SELECT $1, $3, id, $4, 'clinical', 50, 'active', 1, clock_timestamp() FROM person`;
const TAKES_PART = `INSERT INTO judging.participation (round_id, entry_id, list_key, state) VALUES ($1, $2, 'all', 'scored')`;
const SHEET = `WITH duty AS (INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
    VALUES ($1, $2, $3, $4, 'active', $6, clock_timestamp()) RETURNING id),
  sheet AS (INSERT INTO judging.sheet (id, assignment_id, state, comment, suggestion, total, version, saved_at, submitted_at)
    SELECT $1, id, 'submitted', '', '', (SELECT sum(value::int) * 100 FROM jsonb_each_text($5)), 1, clock_timestamp(),
      clock_timestamp() FROM duty RETURNING id)
  INSERT INTO judging.mark (sheet_id, criterion, hundredths)
  SELECT sheet.id, m.key, m.value::int * 100 FROM sheet, jsonb_each_text($5) AS m`;
const RESULT = `INSERT INTO judging.standing (round_id, entry_id, list_key, rank, exact, shown, untrimmed, decided_by, keys, criteria,
    sheets)
  SELECT $1, "entryId", list, rank, exact, value, untrimmed, "decidedBy", keys, criteria, sheets
  FROM jsonb_to_recordset($2) AS line ("entryId" uuid, list text, rank int, exact text, value text, untrimmed boolean,
    "decidedBy" text, keys jsonb, criteria jsonb, sheets int)`;

/** A final as one judge played it, closed with its standings; every round before it closed without anybody in it. */
export async function playedFinal(
  tx: Tx,
  { editionId, roundId, organisationId }: { editionId: string; roundId: string; organisationId: string },
  judged: readonly Judged[],
  tieLadder: string[] = RULE.tieLadder,
): Promise<void> {
  await tx.query(PLAIN, [editionId, JSON.stringify({ ...RULE, tieLadder })]);
  await tx.query(CLOSE, [editionId]);
  const judge = newId();
  await tx.query(JUDGE, [judge, newId(), editionId, organisationId]);
  for (const [index, { entryId, marks }] of judged.entries()) {
    await tx.query(TAKES_PART, [roundId, entryId]);
    await tx.query(SHEET, [newId(), roundId, entryId, judge, JSON.stringify(marks), index + 1]);
  }
  await tx.query(RESULT, [roundId, JSON.stringify(standingsOf(judged, tieLadder))]);
}

function standingsOf(judged: readonly Judged[], tieLadder: string[]) {
  const criteria = ['CLINICAL', 'INNOVATION'].map((code) => ({ code, max: 100 }));
  const record: RoundRecord = {
    rubric: { criteria },
    rule: { tieLadder },
    sheets: judged.map(({ entryId, marks }) => ({ entry: entryId, judge: 'J', marks })),
    entries: judged.map(({ entryId }) => ({ id: entryId, list: 'all' })),
  };
  return Object.entries(rankRound(record).results).map(([entryId, { value, ...result }]) => ({
    ...{ entryId, ...result },
    // pages add two decimals themselves
    value: value?.replace(/(\.\d\d)\d\d$/, '$1'),
  }));
}

const MARKS = `SELECT a.entry_id AS "entryId", jsonb_object_agg(m.criterion, m.hundredths / 100) AS marks FROM judging.assignment a
  JOIN judging.sheet s ON s.assignment_id = a.id JOIN judging.mark m ON m.sheet_id = s.id WHERE a.round_id = $1 GROUP BY a.id`;
const REMARK = `WITH sheet AS (SELECT s.id FROM judging.sheet s JOIN judging.assignment a ON a.id = s.assignment_id
    WHERE a.round_id = $1 AND a.entry_id = $2),
  mark AS (UPDATE judging.mark m SET hundredths = value::int * 100 FROM sheet, jsonb_each_text($3)
    WHERE m.sheet_id = sheet.id AND m.criterion = key)
  UPDATE judging.sheet s SET total = (SELECT sum(value::int) * 100 FROM jsonb_each_text($3)) FROM sheet WHERE s.id = sheet.id`;

/** The final opened again, one entry's sheet marked otherwise, and closed with what follows. */
export async function rescoredFinal(tx: Tx, roundId: string, { entryId, marks }: Judged): Promise<void> {
  await tx.query(REMARK, [roundId, entryId, JSON.stringify(marks)]);
  await tx.query('DELETE FROM judging.standing WHERE round_id = $1', [roundId]);
  const judged = (await tx.query(MARKS, [roundId])) as Judged[];
  await tx.query(RESULT, [roundId, JSON.stringify(standingsOf(judged, RULE.tieLadder))]);
  await tx.query('UPDATE judging.round SET closed_at = clock_timestamp() WHERE id = $1', [roundId]);
}
