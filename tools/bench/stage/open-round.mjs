import { cloneEntry } from './clone.mjs';
import { castOf } from '../../demo/cast.mjs';
import { calendarOf, travelTo } from '../../demo/clock.mjs';
import { openRound, seatJudges } from '../../demo/rounds.mjs';

const QUIET = { tick: () => undefined };
const ADMIT = `UPDATE entry.entry SET state = 'admitted' WHERE id = $1`;
export const ENTER = `INSERT INTO judging.participation (round_id, entry_id, list_key, revision_id, state)
  SELECT $1, v.entry_id, v.division, v.id, 'entered' FROM entry.revision v WHERE v.entry_id = ANY($2)`;
export const ASSIGN = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  SELECT gen_random_uuid(), $1, e.id, j.id, 'active', 10 + e.at, now()
  FROM unnest($2::uuid[]) WITH ORDINALITY e (id, at) CROSS JOIN unnest($3::uuid[]) j (id)`;
/** Nobody is in conflict: all have said so. */
export const CLEAR = `INSERT INTO recusal.clearance (person_id, subject_id, edition_id, cleared_at)
  SELECT j.person_id, a.entry_id, j.edition_id, now() FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  WHERE a.round_id = $1 ON CONFLICT DO NOTHING`;
const DUTIES = `SELECT id FROM judging.assignment WHERE judge_id = $1 AND entry_id = ANY($2) ORDER BY position`;

/**
 * An open online round with these many entries more, all of them read by each of the judges; the round's own few came by
 * its rules, the rest is put beside them.
 * @returns {Promise<{ round: object, rubric: object[], entryIds: string[], judges: { cookie: string, duties: string[] }[] }>}
 */
export async function openJudging(stage, { judges: count, entries }) {
  const { base, client, organiser, editionId, slug, team } = stage;
  await team.client.post(`/entries/${team.entryId}/submission`, { consents: stage.consents });
  await client.query(ADMIT, [team.entryId]);
  const judges = await seatPanel(stage, Math.max(count, 8));
  const round = await begin(base, organiser, { editionId, slug }, judges);
  const copies = await cloneEntry(client, team.entryId, entries);
  const entryIds = copies.map(({ id }) => id);
  const reading = judges.slice(0, count);
  await assign(client, round.id, entryIds, reading);
  const lanes = [];
  for (const { id, client: judge } of reading) {
    const duties = (await client.query(DUTIES, [id, entryIds])).rows.map((row) => row.id);
    lanes.push({ cookie: `${judge.cookie.name}=${judge.cookie.value}`, duties });
  }
  const { rubric } = await reading[0].client.get(`/assignments/${lanes[0].duties[0]}`);
  return { round, rubric, entryIds, judges: lanes };
}

async function assign(client, roundId, entryIds, reading) {
  await client.query(ENTER, [roundId, entryIds]);
  await client.query(ASSIGN, [roundId, entryIds, reading.map(({ id }) => id)]);
  await client.query(CLEAR, [roundId]);
  await client.query('ANALYZE');
}

/** Of every kind, so that the seats of a panel can be filled; nobody who works where a team works. */
export function seatPanel({ base, organiser, editionId }, count) {
  const all = castOf({ seed: 'bench', teams: 30 }).judges.filter(({ index }) => index % 7 !== 3);
  const place = ({ kind, index }) => all.filter((one) => one.kind === kind && one.index < index).length;
  const mixed = all.toSorted((one, other) => place(one) - place(other)).slice(0, count);
  const named = mixed.map((judge, at) => ({ ...judge, email: `judge${at + 1}@bench.example.org` }));
  return seatJudges(base, organiser, editionId, named, QUIET);
}

async function begin(base, organiser, { editionId, slug }, judges) {
  const { items } = await organiser.get(`/editions/${editionId}/rounds`);
  const [round] = items;
  const milestone = await calendarOf(base, slug);
  await travelTo(base, milestone('FORMAL_REVIEW').endsAt);
  await openRound(organiser, { ...round, editionId }, judges, 'bench');
  return round;
}
