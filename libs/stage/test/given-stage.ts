import { newId } from '#platform/chance';
import type { Portal } from '#testing';
import { published, type Show, show } from './given.js';

const OPENED = `UPDATE judging.round SET state = 'open', opened_at = clock_timestamp() WHERE id = $1`;
const DUTY = `SELECT a.id FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  WHERE a.round_id = $1 AND a.entry_id = $2 AND j.id = $3`;
const CLEAR = `INSERT INTO recusal.clearance (person_id, subject_id, edition_id, cleared_at)
  SELECT j.person_id, a.entry_id, j.edition_id, clock_timestamp() FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id WHERE a.id = $1 ON CONFLICT DO NOTHING`;
const SHEET = `INSERT INTO judging.sheet (id, assignment_id, state, comment, suggestion, total, version, salt, saved_at, submitted_at)
  VALUES ($1, $2, 'submitted', '', '', $3, 1, 'salt', clock_timestamp(), clock_timestamp())`;
const MARKS = `INSERT INTO judging.mark (sheet_id, criterion, hundredths)
  SELECT $1, c->>'code', CASE WHEN c->>'code' = b->'criteria'->0->>'code' THEN $3::int ELSE 0 END FROM competition.edition e, jsonb_array_elements(e.plan->'rounds') r,
    jsonb_array_elements(r->'rubrics') b, jsonb_array_elements(b->'criteria') c
  WHERE e.id = $2 AND r->>'code' = 'FINAL' ON CONFLICT DO NOTHING`;

/** The final, open and published as one sitting, with whoever works beside the stage. */
export async function hall(portal: Portal, entries = 3, judges = 3) {
  const made = await show(portal, entries, judges);
  const chair = await portal.actor({ seats: [{ editionId: made.id, role: 'panel-chair' }] });
  const { sessionId, slotIds } = await published(portal, made);
  await portal.unit.run((tx) => tx.query(OPENED, [made.rounds.FINAL]));
  return { ...made, chair, sessionId, slotIds, roundId: made.rounds.FINAL! };
}

/** A judge's submitted sheet of so many points, after saying that there is no conflict, all for the first criterion; entry and judge by their places in the show. */
export async function sheetIn(
  portal: Portal,
  { id, rounds, entries, judges }: Show,
  [entry, judge]: [number, number],
  points: number,
) {
  await portal.unit.run(async (tx) => {
    const [duty] = await tx.query<[{ id: string }]>(DUTY, [rounds.FINAL, entries[entry], judges[judge]!.id]);
    await tx.query(CLEAR, [duty.id]);
    const sheet = newId();
    await tx.query(SHEET, [sheet, duty.id, points * 100]);
    await tx.query(MARKS, [sheet, id, points * 100]);
  });
}

/** Everything that playing a stage remembers and says. */
export function played(portal: Portal): Promise<unknown> {
  const tables = ['stage.run', 'stage.step', 'stage.screen', 'stage.reveal', 'stage.slot', 'judging.release'];
  const all = tables.map((table, at) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM ${table} t) AS t${at}`);
  return portal.db.query(`SELECT ${all.join(', ')}, (SELECT count(*) FROM journal.line) AS lines`);
}
