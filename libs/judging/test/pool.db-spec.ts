import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { admitted, type Contest, contest, everything, hospital, judges, listed, said } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const path = () => `/editions/${edition.id}/judges`;
const order = (email: string, more: object = {}) => ({
  ...{ email, name: '欧阳·𠮷', kind: 'clinical', capacity: 25, organisation: hospital(1) },
  ...more,
});
const office = () => portal.as(edition.organiser);

async function token(email: string): Promise<string> {
  const { body } = await portal.visitor.get(`/outbox?to=${encodeURIComponent(email)}`);
  const mail = await portal.visitor.get(`/outbox/${body.items![0]!.id}`);
  return /\/invitations\/([\w-]+)/.exec(mail.body.body!)![1]!;
}

it('invites by mail; accepting makes the judge active and their organisation known to recusal', async () => {
  const email = 'surgeon@example.org';
  const added = await office().post(path(), order(email));
  expect(added.body).toMatchObject({ name: '欧阳·𠮷', email, state: 'invited', capacity: 25, rounds: [] });
  expect(added.body.organisation).toMatchObject({ name: '通州第1医院' });
  const accepted = await portal.visitor.post(`/invitations/token/${await token(email)}/acceptance`, {
    password: 'vT9-kfr2-Qm7z-plum',
  });
  expect(accepted.status).toBeLessThan(300);
  await portal.drain();
  const { body } = await office().get(`${path()}?state=active`);
  expect(body).toMatchObject({ total: 1, items: [{ id: added.body.id, state: 'active' }], can: { addJudge: true } });
  expect(body.kinds).toEqual([{ kind: 'clinical', invited: 0, active: 1, declined: 0 }]);
  const sql = `SELECT count(*)::int AS known FROM identity.affiliation a JOIN judging.judge j
    ON j.person_id = a.person_id AND j.organisation_id = a.organisation_id WHERE j.id = $1`;
  expect(await portal.db.query(sql, [added.body.id])).toEqual([{ known: 1 }]);
  expect(said(await office().post(path(), order(email)))).toBe('409 judge-known');
});

it('asks again whoever has not answered or said no, without a second place in the pool', async () => {
  const email = 'busy@example.org';
  const { body } = await office().post(path(), order(email));
  const again = await office().post(path(), order(email, { capacity: 10 }));
  expect(again.body).toMatchObject({ id: body.id, state: 'invited', capacity: 10, version: 2 });
  const declined = { reason: ' 七月出国 ' };
  expect((await portal.visitor.delete(`/invitations/token/${await token(email)}`, declined)).status).toBe(204);
  await portal.drain();
  const answered = await office().get(`${path()}?state=declined`);
  expect(answered.body).toMatchObject({ total: 1, items: [{ declineReason: '七月出国' }] });
  const third = await office().post(path(), order(email));
  expect(third.body.id).toBe(body.id);
});

it('changes what the pool knows, in versions', async () => {
  const [judge] = await judges(portal, edition, ['academic']);
  const changed = await office().patch(`/judges/${judge!.id}`, {
    kind: 'industry',
    organisation: hospital(2),
    version: 1,
  });
  expect(changed.body).toMatchObject({ kind: 'industry', organisation: { name: '通州第2医院' }, version: 2 });
  expect(said(await office().patch(`/judges/${judge!.id}`, { capacity: 3, version: 1 }))).toBe('409 stale');
});

it('knows which tracks a judge knows best, and only tracks of the edition', async () => {
  const tracks = ['01', '05'];
  const added = await office().post(path(), order('herbalist@example.org', { tracks }));
  expect(added.body.tracks).toEqual(tracks);
  const before = await everything(portal);
  const unknown = await office().post(path(), order('stranger@example.org', { tracks: ['01', '99'] }));
  expect(said(unknown)).toBe('422 track-unknown');
  expect(unknown.body).toMatchObject({ tracks: ['99'], fields: [{ path: 'tracks', code: 'not-an-option' }] });
  const change = { tracks: ['98'], version: added.body.version };
  expect(said(await office().patch(`/judges/${added.body.id}`, change))).toBe('422 track-unknown');
  expect(await everything(portal)).toEqual(before);
  const changed = await office().patch(`/judges/${added.body.id}`, { ...change, tracks: [] });
  expect(changed.body).toMatchObject({ tracks: [], version: 2 });
});

it('is for organisers to change and for the watchers to read; addresses only for those who invite', async () => {
  const before = await everything(portal);
  expect(said(await portal.as(edition.supervisor).post(path(), order('x@example.org')))).toBe('403 not-allowed');
  const outsider = await portal.actor();
  expect(said(await portal.as(outsider).get(path()))).toBe('404 not-found');
  expect(said(await portal.as(outsider).post(path(), order('x@example.org')))).toBe('404 not-found');
  expect(said(await office().post(path(), order('x@example.org', { kind: 'dentist' })))).toBe('400 malformed');
  expect(said(await office().post(path(), order('x@example.org', { capacity: 0 })))).toBe('422 invalid');
  expect(await everything(portal)).toEqual(before);
  const seen = await portal.as(edition.supervisor).get(path());
  expect(listed(seen.body.items).every((judge) => judge.email === null)).toBe(true);
});

it('never draws a judge to their own hospital or a colleague’s entry, and says what is missing', async () => {
  const own = await contest(portal);
  const blocked = await admitted(portal, own, 'A', 77);
  await admitted(portal, own);
  const colleague = await judges(portal, own, ['clinical'], 77);
  const others = await judges(portal, own, ['academic', 'capital', 'capital']);
  const desk = portal.as(own.organiser);
  const round = `/rounds/${own.rounds.PRELIMINARY}`;
  await desk.put(`${round}/entrants`);
  await desk.put(`${round}/panel`, { judgeIds: [...colleague, ...others].map((judge) => judge.id) });
  const before = await everything(portal);
  const drawn = await desk.put(`${round}/assignment`, {});
  expect(said(drawn)).toBe('409 judges-too-few');
  expect(drawn.body).toMatchObject({ code: 'judges-too-few', entryIds: [blocked], judgeIds: [], count: 1 });
  expect(drawn.body.title).toMatch(/J\d+-\d{4}/);
  expect(await everything(portal)).toEqual(before);
  const second = await judges(portal, own, ['clinical']);
  await desk.put(`${round}/panel`, { judgeIds: [...colleague, ...others, ...second].map((judge) => judge.id) });
  expect((await desk.put(`${round}/assignment`, {})).status).toBe(200);
  const pairs = `SELECT count(*)::int AS wrong FROM judging.assignment WHERE entry_id = $1 AND judge_id = $2`;
  expect(await portal.db.query(pairs, [blocked, colleague[0]!.id])).toEqual([{ wrong: 0 }]);
});

it('draws no judge to an entry whose team they belong to, or were named in when it was handed in', async () => {
  const own = await contest(portal);
  const [joined, left] = [await admitted(portal, own), await admitted(portal, own)];
  const [member, former, ...others] = await judges(portal, own, ['clinical', 'clinical', 'academic', 'capital']);
  await portal.unit.run(async (tx) => {
    const joins = 'UPDATE entry.entry SET member_ids = member_ids || $2::uuid WHERE id = $1';
    await tx.query(joins, [joined, member!.actor.personId]);
    const named = `INSERT INTO entry.revision SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
      'no', 2, 'content', jsonb_set(content, '{members,1}', jsonb_build_object('personId', $2::text, 'name', '周宁', 'role',
      '', 'unit', '', 'contribution', ''))))).* FROM entry.revision r WHERE entry_id = $1`;
    await tx.query(named, [left, former!.actor.personId]);
    const latest = 'UPDATE entry.entry SET revision_no = 2, named_ids = ARRAY[$2::uuid] WHERE id = $1';
    await tx.query(latest, [left, former!.actor.personId]);
  });
  const desk = portal.as(own.organiser);
  const round = `/rounds/${own.rounds.PRELIMINARY}`;
  await desk.put(`${round}/entrants`);
  await desk.put(`${round}/panel`, { judgeIds: [member!, former!, ...others].map((judge) => judge.id) });
  expect((await desk.put(`${round}/assignment`, {})).status).toBe(200);
  const wrong = `SELECT count(*)::int AS count FROM judging.assignment
    WHERE entry_id = $1 AND judge_id = $2 OR entry_id = $3 AND judge_id = $4`;
  expect(await portal.db.query(wrong, [joined, member!.id, left, former!.id])).toEqual([{ count: 0 }]);
});

it('refuses to prepare a round without entrants, without a panel, or with people who are not active judges', async () => {
  const own = await contest(portal);
  const desk = portal.as(own.organiser);
  const round = `/rounds/${own.rounds.PRELIMINARY}`;
  expect(said(await desk.put(`${round}/entrants`))).toBe('409 entrants-missing');
  expect(said(await desk.put(`/rounds/${own.rounds.SEMIFINAL}/entrants`))).toBe('409 round-before-not-advanced');
  await admitted(portal, own);
  await desk.put(`${round}/entrants`);
  expect(said(await desk.put(`${round}/assignment`, {}))).toBe('409 panel-missing');
  const [foreign] = await judges(portal, edition, ['capital']);
  expect(said(await desk.put(`${round}/panel`, { judgeIds: [foreign!.id] }))).toBe('422 judges-not-active');
  const [judge] = await judges(portal, own, ['capital']);
  const rooms = [{ judgeId: judge!.id, room: 2 }];
  expect(said(await desk.put(`${round}/panel`, { judgeIds: [judge!.id], rooms }))).toBe('422 room-unknown');
  expect(said(await desk.put(`${round}/opening`))).toBe('409 wrong-state');
  expect(said(await portal.as(edition.organiser).put(`${round}/opening`))).toBe('404 not-found');
});
