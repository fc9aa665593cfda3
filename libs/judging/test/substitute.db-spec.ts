import { JudgingModule } from '#judging';
import { newId } from '#platform/chance';
import { NoteSubjects } from '#recusal';
import { type Portal, startPortal } from '#testing';
import { absencesOf } from '../src/queries/closing/minutes-absences.js';
import {
  admitted,
  type Contest,
  contest,
  declared,
  duties,
  everything,
  type Judge,
  judged,
  judges,
  listed,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
let spare: Judge[];
let entries: string[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    Object.assign(plan.rounds[0]!, { judgesPerEntry: null, minimumSheets: 2 });
  });
  entries = [await admitted(portal, edition), await admitted(portal, edition), await admitted(portal, edition)];
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic']);
  spare = await judges(portal, edition, ['capital', 'academic']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const known = { number: 'J-1', title: '项目', standing: true, people: [], mentions: [], organisationIds: [] };
  const subjects = entries.map((subjectId) => ({ subjectId, ...known }));
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, edition.id, subjects));
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const office = () => portal.as(edition.organiser);
const reason = '航班取消，未能到场';
interface Free {
  assignmentId: string;
  entryId: string;
}
const vacant = async () => (await office().get(`${round()}/progress`)).body.vacancies as unknown as [Free, ...Free[]];
const titles = async (judge: Judge) => (await duties(portal, edition, judge)).length;
const sealed = async (kind: string) => {
  const sql = `SELECT FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = $2`;
  return ((await portal.db.query(sql, [edition.id, kind])) as unknown[]).length;
};

it('frees what an absent judge has not handed in, and keeps what is in', async () => {
  const [absent] = panel as [Judge];
  const [first] = await duties(portal, edition, absent);
  await judged(portal, absent, first!.id, 0.8);
  expect(said(await office().post(`${round()}/absences`, { judgeId: absent.id, reason }))).toBe('201');
  expect((await duties(portal, edition, absent)).map(({ sheet }) => sheet)).toEqual(['submitted']);
  expect(await vacant()).toMatchObject([
    { judgeId: absent.id, absent: true },
    { judgeId: absent.id, absent: true },
  ]);
  expect(await sealed('judging.absence-noted')).toBe(1);
  const before = await everything(portal);
  expect(said(await office().post(`${round()}/absences`, { judgeId: absent.id, reason }))).toBe('409 nothing-open');
  expect(said(await office().post(`${round()}/absences`, { judgeId: newId(), reason }))).toBe('409 nothing-open');
  const chair = portal.as(await portal.actor({ seats: [{ editionId: edition.id, role: 'panel-chair' }] }));
  expect(said(await chair.post(`${round()}/absences`, { judgeId: absent.id, reason }))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
});

it('asks nobody of the staff who must keep away from one of the entries', async () => {
  const cousin = await portal.actor({ seats: [{ editionId: edition.id, role: 'organiser' }] });
  const [{ entryId }] = await vacant();
  const pin = { personId: cousin.personId, subjectId: entryId, relation: 'kinship', reason: '亲属' };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  const before = await everything(portal);
  const [absent, busy] = panel as [Judge, Judge];
  const desk = portal.as(cousin);
  expect(said(await desk.delete(`${round()}/absences/${absent.id}`))).toBe('409 kept-away');
  expect(said(await desk.post(`${round()}/absences`, { judgeId: busy.id, reason }))).toBe('409 kept-away');
  const wish = { judgeId: spare[0]!.id, inPlaceOf: absent.id, reason };
  expect(said(await desk.post(`${round()}/substitutes`, wish))).toBe('409 kept-away');
  expect(await everything(portal)).toEqual(before);
});

it('gives the seats back to a judge who comes after all, and no second time', async () => {
  const [late] = panel as [Judge];
  expect(said(await office().delete(`${round()}/absences/${late.id}`))).toBe('200');
  expect(await titles(late)).toBe(3);
  expect(await vacant()).toEqual([]);
  const before = await everything(portal);
  expect(said(await office().delete(`${round()}/absences/${late.id}`))).toBe('409 nothing-open');
  expect(await everything(portal)).toEqual(before);
  expect(said(await office().post(`${round()}/absences`, { judgeId: late.id, reason }))).toBe('201');
});

it('has nobody of the panel for it where everybody reads everything, and says why of each', async () => {
  const [{ assignmentId, entryId }] = await vacant();
  const { body } = await office().get(`${round()}/replacements/${assignmentId}`);
  expect(body).toMatchObject({ items: [], hindered: [{ judgeId: panel[0]!.id, why: 'stepped-back' }] });
  const before = await everything(portal);
  expect(said(await office().post(`${round()}/replacements`, { assignmentId }))).toBe('409 replacement-missing');
  const unseated = { assignmentId, judgeId: spare[0]!.id };
  expect(said(await office().post(`${round()}/replacements`, unseated))).toBe('409 replacement-unfit');
  expect(said(await office().post(`${round()}/readers`, { entryId, reason }))).toBe('409 reader-missing');
  expect(await everything(portal)).toEqual(before);
});

it('seats a judge of the pool in their place, around conflicts, and lets them score', async () => {
  const [substitute] = spare as [Judge];
  const [{ entryId }] = await vacant();
  const pin = { personId: substitute.actor.personId, subjectId: entryId, relation: 'kinship', reason: '亲属' };
  expect(said(await office().post(`/editions/${edition.id}/conflicts`, pin))).toBe('201');
  await portal.drain();
  const { body: choices } = await office().get(`${round()}/substitutes`);
  expect(choices.vacancies).toBe(2);
  expect(
    listed(choices.items).map(({ judgeId, keptFrom }) => [judgeId, (keptFrom as unknown as string[]).length]),
  ).toEqual(
    expect.arrayContaining([
      [substitute.id, 1],
      [spare[1]!.id, 0],
    ]),
  );
  const wish = { judgeId: substitute.id, inPlaceOf: panel[0]!.id, reason };
  const seated = await office().post(`${round()}/substitutes`, wish);
  expect([said(seated), seated.body.progress]).toEqual(['201', expect.objectContaining({ vacancies: 1, judges: 4 })]);
  expect(await sealed('judging.substitute-seated')).toBe(1);
  expect(await sealed('judging.judge-replaced')).toBe(1);
  await portal.drain();
  const [duty] = await duties(portal, edition, substitute);
  await declared(portal, edition, substitute);
  await judged(portal, substitute, duty!.id, 0.7);
  const before = await everything(portal);
  expect(said(await office().post(`${round()}/substitutes`, wish))).toBe('409 sits-already');
  const stranger = { judgeId: newId(), reason };
  expect(said(await office().post(`${round()}/substitutes`, stranger))).toBe('422 judges-not-active');
  const upstairs = { judgeId: spare[1]!.id, room: 2, reason };
  expect(said(await office().post(`${round()}/substitutes`, upstairs))).toBe('422 room-unknown');
  expect(await everything(portal)).toEqual(before);
});

it('writes to a substitute once, however many seats they take', async () => {
  const mails = (await portal.db.query(
    `SELECT template FROM notification.message WHERE template LIKE 'judging.mails.s%' ORDER BY 1`,
  )) as object[];
  expect(mails).toEqual([{ template: 'judging.mails.substitute' }]);
});

it('takes the one whom the organiser chooses out of the ranking', async () => {
  const [second] = spare.slice(1) as [Judge];
  expect(said(await office().post(`${round()}/substitutes`, { judgeId: second.id, reason }))).toBe('201');
  const [{ assignmentId }] = await vacant();
  const { body } = await office().get(`${round()}/replacements/${assignmentId}`);
  expect(listed(body.items)).toMatchObject([
    { judgeId: second.id, kind: 'academic', load: 0, fitsKind: true, signed: true, relations: [] },
  ]);
  expect(listed(body.hindered).find(({ judgeId }) => judgeId === spare[0]!.id)).toMatchObject({
    ...{ why: 'conflict', relations: [{ relation: 'kinship', state: 'pinned' }] },
  });
  const chosen = await office().post(`${round()}/replacements`, { assignmentId, judgeId: second.id });
  expect([said(chosen), chosen.body.progress!.vacancies]).toEqual(['201', 0]);
  expect(await titles(second)).toBe(1);
});

it('has absences for the minutes: who, why, and who reads instead', async () => {
  const [[absent], [first, second]] = [panel, spare] as [[Judge], [Judge, Judge]];
  const names = (await office().get(`${round()}/progress`)).body.judges;
  const nameOf = (judge: Judge) => listed(names).find(({ judgeId }) => judgeId === judge.id)?.name;
  const noted = await absencesOf(portal.unit.read, edition.rounds.PRELIMINARY!);
  expect(noted).toMatchObject([{ judge: nameOf(absent), reason }]);
  const readers = noted[0]!.entries.map(({ reader }) => reader);
  expect(new Set(readers)).toEqual(new Set([nameOf(first), nameOf(second)]));
});

it('gives no seat back of an entry whose result is out by then: its sheets stay as they are', async () => {
  const [second] = spare.slice(1) as [Judge];
  expect(said(await office().post(`${round()}/absences`, { judgeId: second.id, reason }))).toBe('201');
  const [{ entryId }] = await vacant();
  const out = `INSERT INTO judging.release (id, round_id, entry_id, exact, shown, sheets, released_at, released_by)
    VALUES (gen_random_uuid(), $1, $2, '80', '80.00', 2, now(), $3)`;
  await portal.db.query(out, [edition.rounds.PRELIMINARY, entryId, edition.organiser.personId]);
  const before = await everything(portal);
  expect(said(await office().delete(`${round()}/absences/${second.id}`))).toBe('409 nothing-open');
  expect(await vacant()).toEqual([]);
  expect((await office().get(round())).body.progress!.vacancies).toBe(0);
  expect((await office().get(`${round()}/substitutes`)).body.vacancies).toBe(0);
  expect(await everything(portal)).toEqual(before);
  await portal.db.query('DELETE FROM judging.release');
  expect(said(await office().delete(`${round()}/absences/${second.id}`))).toBe('200');
  expect(await titles(second)).toBe(1);
});

it('moves no seat once the time for writing is over, for no sheet could be handed in', async () => {
  const [, busy, other] = panel as [Judge, Judge, Judge];
  expect(said(await office().post(`${round()}/absences`, { judgeId: busy.id, reason }))).toBe('201');
  const [{ assignmentId }] = await vacant();
  const over = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 days',
      ends_at = clock_timestamp() - interval '1 minute' WHERE edition_id = $1 AND code = 'PRELIMINARY'`;
  await portal.db.query(over, [edition.id]);
  const before = await everything(portal);
  expect(said(await office().post(`${round()}/replacements`, { assignmentId }))).toBe('409 scoring-over');
  expect(said(await office().post(`${round()}/absences`, { judgeId: other.id, reason }))).toBe('409 scoring-over');
  expect(said(await office().delete(`${round()}/absences/${busy.id}`))).toBe('409 scoring-over');
  const wish = { judgeId: newId(), reason };
  expect(said(await office().post(`${round()}/substitutes`, wish))).toBe('409 scoring-over');
  expect(await everything(portal)).toEqual(before);
  const { can } = (await office().get(round())).body as unknown as { can: Record<string, boolean> };
  expect(can).toMatchObject({ replace: false, substitute: false, addReader: true });
});

it('fills a seat after that time by one more judge with a day of their own, and it waits for nobody any more', async () => {
  const free = await vacant();
  const choices = await Promise.all(free.map((one) => office().get(`${round()}/replacements/${one.assignmentId}`)));
  const { assignmentId, entryId } = free[choices.findIndex(({ body }) => listed(body.items).length > 0)]!;
  const dueAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
  const order = { entryId, reason, dueAt };
  const kept = await everything(portal);
  expect(said(await office().post(`${round()}/readers`, { entryId, reason }))).toBe('409 reader-due-missing');
  expect(await everything(portal)).toEqual(kept);
  const asked = await office().post(`${round()}/readers`, order);
  expect([said(asked), asked.body.progress!.vacancies]).toEqual(['201', free.length - 1]);
  const [heir] = (await portal.db.query(
    `SELECT id, due_at AS "dueAt" FROM judging.assignment WHERE replaces_id = $1 AND state = 'active'`,
    [assignmentId],
  )) as { id: string; dueAt: Date }[];
  expect(heir?.dueAt.toISOString()).toBe(dueAt);
  expect((await vacant()).map((one) => one.assignmentId)).not.toContain(assignmentId);
  const lines = `SELECT body::jsonb->>'replaces' AS replaces FROM journal.ledger WHERE body::jsonb->>'kind' = 'judging.reader-added'`;
  expect(await portal.db.query(lines)).toEqual([{ replaces: assignmentId }]);
});
