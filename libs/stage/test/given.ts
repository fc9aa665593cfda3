import { readFileSync } from 'node:fs';
import { type EditionPlan, FoundEdition, planFromFile } from '#competition';
import type { Actor, Role } from '#kernel';
import { newId } from '#platform/chance';
import type { Answer, Portal } from '#testing';

const file: unknown = JSON.parse(readFileSync('database/seeds/edition-2024.json', 'utf8'));
let next = 0;

/** An edition whose rounds have entrants and panels, and the people around the stage. */
export interface Show {
  id: string;
  slug: string;
  organiser: Actor;
  stageManager: Actor;
  /** ids by code */
  rounds: Record<string, string>;
  /** Entries in the order of their numbers, and their leads. */
  entries: string[];
  leads: Actor[];
  /** Of the panels of both live rounds. */
  judges: { id: string; actor: Actor }[];
}

const ORGANISATION = `INSERT INTO identity.organisation (id, name, uscc_sound, kind, region, registered_at)
  VALUES ($1, '通州第一医院', false, 'hospital', '110112', clock_timestamp())`;
const ENTRY = `INSERT INTO entry.entry (id, edition_id, number, state, lead_id, member_ids, organisation_id, eligibility_findings,
    title, title_key, track, division, version, revision_no, created_at, submitted_at, returned_fields, form_version)
  VALUES ($1, $2, $3, 'admitted', $4, ARRAY[$4::uuid], $5, '[]', $6, $6, '02', 'A', 1, 1, clock_timestamp(), clock_timestamp(), '[]', 1)`;
const REVISION = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT $2, e.id, 1, e.title, e.track, e.division, o.id, jsonb_build_object('organisation', jsonb_build_object('name', o.name),
    'lead', jsonb_build_object('name', '林知远'), 'answers', '{}'::jsonb), 'hash', clock_timestamp(), e.lead_id
  FROM entry.entry e JOIN identity.organisation o ON o.id = e.organisation_id WHERE e.id = $1`;
const TAKES_PART = `INSERT INTO judging.participation (round_id, entry_id, list_key, room, state)
  VALUES ($1, $2, 'all', $3, 'entered')`;
const JUDGE = `INSERT INTO judging.judge (id, edition_id, person_id, organisation_id, kind, capacity, state, version, added_at)
  VALUES ($1, $2, $3, $4, 'clinical', 40, 'active', 1, clock_timestamp())`;
const SEAT = `INSERT INTO judging.panel_seat (round_id, judge_id, room) VALUES ($1, $2, $3)`;
const DUTY = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  VALUES ($1, $2, $3, $4, 'active', $5, clock_timestamp())`;
const ASSIGNED = `UPDATE judging.round SET state = 'assigned', seed = 'spec', inputs_hash = 'spec', drawn_at = clock_timestamp()
  WHERE id = $1`;

/**
 * A published edition with so many entries in its final (room 1) and its semi-final (rooms 1 and 2 in turn), judged by
 * so many judges, each of whom reads everything of their room but what `absent` names as [entry, judge].
 */
export async function show(portal: Portal, entries = 4, judges = 2, absent: [number, number][] = []): Promise<Show> {
  const year = new Date().getFullYear();
  const plan = planFromFile(file, year) as EditionPlan;
  next += 1;
  Object.assign(plan, { slug: `stage-${next}`, code: `STAGE${next}-${year}`, numberPrefix: `S${next}-` });
  const { id } = await portal.get(FoundEdition).run(portal.system, { plan, t0: new Date() });
  const seat = (role: Role) => portal.actor({ seats: [{ editionId: id, role }] });
  const organiser = await seat('organiser');
  expect(said(await portal.as(organiser).put(`/editions/${id}/publication`))).toBe('204');
  await portal.drain();
  const sql = `SELECT id, code FROM judging.round WHERE edition_id = $1`;
  const list = (await portal.db.query(sql, [id])) as { id: string; code: string }[];
  const rounds = Object.fromEntries(list.map((round) => [round.code, round.id]));
  const leads = await Promise.all(Array.from({ length: entries }, () => portal.actor({ name: '林知远' })));
  const actors = await Promise.all(Array.from({ length: judges }, () => seat('judge')));
  const made = { id, slug: plan.slug, organiser, stageManager: await seat('stage-manager'), rounds, leads };
  return { ...made, ...(await fill(portal, { editionId: id, rounds, leads, actors, absent })) };
}

interface Cast {
  editionId: string;
  rounds: Record<string, string>;
  leads: Actor[];
  actors: Actor[];
  absent: [number, number][];
}

async function fill(portal: Portal, { editionId, rounds, leads, actors, absent }: Cast) {
  const organisation = newId();
  const entries = leads.map(() => newId());
  const judges = actors.map((actor) => ({ id: newId(), actor }));
  await portal.unit.run(async (tx) => {
    await tx.query(ORGANISATION, [organisation]);
    for (const [at, entry] of entries.entries()) {
      const title = `二尖瓣修复装置 ${at + 1}`;
      await tx.query(ENTRY, [entry, editionId, at + 1, leads[at]!.personId, organisation, title]);
      await tx.query(REVISION, [entry, newId()]);
      await tx.query(TAKES_PART, [rounds.FINAL, entry, 1]);
      await tx.query(TAKES_PART, [rounds.SEMIFINAL, entry, (at % 2) + 1]);
    }
    for (const [at, judge] of judges.entries()) {
      await tx.query(JUDGE, [judge.id, editionId, judge.actor.personId, organisation]);
      await tx.query(SEAT, [rounds.FINAL, judge.id, 1]);
      await tx.query(SEAT, [rounds.SEMIFINAL, judge.id, (at % 2) + 1]);
      const reads = entries.filter((_, place) => !absent.some(([one, other]) => one === place && other === at));
      for (const [place, entry] of reads.entries()) {
        await tx.query(DUTY, [newId(), rounds.FINAL, entry, judge.id, place + 1]);
      }
    }
    await tx.query(ASSIGNED, [rounds.FINAL]);
  });
  return { entries, judges };
}

/** A sitting of these entries, from nine o'clock on a Saturday in Shanghai. */
export const sitting = (entries: readonly string[], change: object = {}) => ({
  ...{ kind: 'judging', room: 1, venue: '一方健康谷 报告厅', startsAt: '2031-08-02T09:00:00+08:00' },
  ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2, pauses: [] },
  slots: entries.map((entryId) => ({ entryId, block: 1, fixed: false })),
  ...change,
});

/** The final planned as one sitting of all its entries, and published; the ids of its session and slots. */
export async function published(portal: Portal, { organiser, rounds, entries }: Show, change: object = {}) {
  const desk = portal.as(organiser);
  const path = `/rounds/${rounds.FINAL}/schedule`;
  const plan = { version: 0, order: 'arranged', sessions: [sitting(entries, change)] };
  const { body } = await desk.put(path, plan);
  expect(said(await desk.put(`${path}/publication`, { version: body.version }))).toBe('200');
  const { body: out } = await desk.get(`/rounds/${rounds.FINAL}/sessions`);
  const [session] = out.items as unknown as { id: string; slots: { id: string; entry: { id: string } }[] }[];
  return { sessionId: session!.id, slotIds: session!.slots.map(({ id }) => id) };
}

/** Everything the context remembers and says, to see that a refusal changed nothing. */
export async function everything(portal: Portal): Promise<unknown> {
  await portal.drain();
  const tables = ['schedule', 'publication', 'session', 'slot', 'pause', 'draw', 'draw_value', 'pass', 'check_in'];
  const all = tables.map((table) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM stage.${table} t) AS ${table}`);
  return portal.db.query(`SELECT ${all.join(', ')}, (SELECT count(*) FROM journal.line) AS lines,
    (SELECT count(*) FROM journal.ledger) AS links`);
}

/** Status of an answer, and its code when it is a refusal. */
export const said = ({ status, body }: Answer) => (status < 400 ? `${status}` : `${status} ${body.code}`);
