import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import { JudgingTraces } from '../src/actions/judging-traces.js';
import {
  admitted,
  allJudged,
  type Contest,
  contest,
  duties,
  everything,
  hospital,
  judges,
  listed,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let next: Contest;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  next = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const pool = (where: Contest) => `/editions/${where.id}/judge-profiles`;
const office = (where: Contest) => portal.as(where.organiser);
const remembered = async (where: Contest, q: string) =>
  listed((await office(where).get(`${pool(where)}?q=${encodeURIComponent(q)}`)).body.items);
const order = (email: string, name: string, more: object = {}) => ({
  ...{ email, name, kind: 'clinical', capacity: 25, organisation: hospital(1), tracks: ['02'] },
  ...more,
});

it('remembers a judge beyond the edition, and the next one invites them with what is known', async () => {
  const told = { title: '主任医师', expertise: ['心血管介入'], languages: ['zh', 'en'] };
  await office(edition).post(`/editions/${edition.id}/judges`, order('heart@example.org', '林医生', told));
  const [known] = await remembered(next, '心血管');
  expect(known).toMatchObject({
    name: '林医生',
    state: null,
    ...told,
    expertise: ['心血管介入', '医疗器械与高端装备'],
  });
  const invited = await office(next).post(`/editions/${next.id}/judge-profile-invitations`, {
    profileIds: [known!.id],
  });
  expect([said(invited), invited.body]).toEqual(['201', { invited: 1 }]);
  const { body } = await office(next).get(`/editions/${next.id}/judges?q=${encodeURIComponent('林医生')}`);
  expect(body.items).toMatchObject([{ state: 'invited', kind: 'clinical', capacity: 25, tracks: ['02'] }]);
  expect(await remembered(next, '林医生')).toMatchObject([
    { id: known!.id, state: 'invited', record: { editions: 2 } },
  ]);
  expect((await office(next).get(`${pool(next)}?here=free&q=${encodeURIComponent('林医生')}`)).body.total).toBe(0);
});

it('counts what was given to read, handed in and on time, by edition and round', async () => {
  for (let made = 0; made < 2; made += 1) await admitted(portal, edition);
  const panel = await judges(portal, edition, ['clinical', 'academic', 'capital', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
  const busy = (await Promise.all(panel.map(async (one) => ({ one, list: await duties(portal, edition, one) })))).find(
    ({ list }) => list.length === 2,
  )!;
  await portal.as(busy.one.actor).put(`/assignments/${busy.list[0]!.id}/recusal`, { kind: 'personal', reason: '师生' });
  await allJudged(portal, edition, panel, () => 0.7);
  const own = await portal.as(busy.one.actor).get('/me/judge-profile');
  const figures = { duties: 1, given: 1, onTime: 1, recused: 1 };
  expect(own.body).toMatchObject({
    profile: { name: '周宁', record: { editions: 1, declined: 0, ...figures } },
    history: [{ editionId: edition.id, state: 'active', rounds: [{ code: 'PRELIMINARY', state: 'open', ...figures }] }],
  });
  const { id } = own.body.profile as unknown as { id: string };
  const late = `UPDATE judging.sheet SET submitted_at = (SELECT ends_at FROM competition.milestone
    WHERE edition_id = $1 AND code = 'PRELIMINARY') FROM judging.assignment a
    WHERE a.id = assignment_id AND a.judge_id = $2`;
  await portal.unit.run((tx) => tx.query(late, [edition.id, busy.one.id]));
  const seen = await office(next).get(`${pool(next)}/${id}`);
  expect(seen.body).toMatchObject({ profile: { state: null, record: { given: 1, onTime: 0 } } });
});

it('lets judges correct their own, in versions, and refuses days that are none', async () => {
  const [judge] = await judges(portal, edition, ['industry']);
  const desk = portal.as(judge!.actor);
  const { profile } = (await desk.get('/me/judge-profile')).body as unknown as {
    profile: { id: string; version: number };
  };
  const away = [{ from: '2026-07-11', until: '2026-07-12' }];
  const change = { title: '研究员', expertise: [' 影像 AI ', '影像 ai'], languages: ['en'], capacity: 9, away };
  expect(said(await desk.patch('/me/judge-profile', { ...change, version: profile.version }))).toBe('204');
  const stored = (await desk.get('/me/judge-profile')).body.profile;
  expect(stored).toMatchObject({ ...change, expertise: ['影像 AI'], version: 2 });
  const before = await everything(portal);
  expect(said(await desk.patch('/me/judge-profile', { capacity: 3, version: 1 }))).toBe('409 stale');
  const wrong = { away: [{ from: '2026-07-12', until: '2026-07-11' }], version: 2 };
  expect(said(await desk.patch('/me/judge-profile', wrong))).toBe('422 absence-wrong');
  expect(said(await desk.patch('/me/judge-profile', { kind: 'clinical', version: 2 }))).toBe('400 malformed');
  expect(await everything(portal)).toEqual(before);
  expect((await desk.get('/me/judge-profile')).body.profile).toEqual(stored);
  expect((await desk.get('/me/data')).status).toBe(200);
  const kept = await office(edition).patch(`${pool(edition)}/${profile.id}`, { kind: 'capital', version: 2 });
  expect(said(kept)).toBe('204');
});

it('is for watchers to read and organisers to change; whoever is no judge has none', async () => {
  const [known] = await remembered(edition, '林医生');
  const before = await everything(portal);
  const watcher = portal.as(edition.supervisor);
  expect((await watcher.get(`${pool(edition)}/${known!.id}`)).body).toMatchObject({
    profile: { email: null },
    can: { invite: false, change: false },
  });
  const invite = { profileIds: [known!.id] };
  const invitations = `/editions/${edition.id}/judge-profile-invitations`;
  expect(said(await watcher.post(invitations, invite))).toBe('403 not-allowed');
  expect(said(await watcher.patch(`${pool(edition)}/${known!.id}`, { capacity: 1, version: 1 }))).toBe(
    '403 not-allowed',
  );
  const outsider = portal.as(await portal.actor());
  expect(said(await outsider.get(pool(edition)))).toBe('404 not-found');
  expect(said(await outsider.get('/me/judge-profile'))).toBe('404 not-found');
  const [seated] = await judges(portal, edition, ['clinical']);
  const theirs = (await portal.as(seated!.actor).get('/me/judge-profile')).body.profile as unknown as { id: string };
  const after = await everything(portal);
  const mixed = { profileIds: [known!.id, theirs.id] };
  expect(said(await office(edition).post(invitations, mixed))).toBe('409 profiles-not-askable');
  expect(await everything(portal)).toEqual(after);
  expect(JSON.stringify(before)).not.toBe(JSON.stringify(after));
});

it('goes with the account, and takes the same number of statements for one and for many', async () => {
  const lean = await contest(portal);
  const list = async () => expect((await office(lean).get(pool(lean))).status).toBe(200);
  const count = async () => {
    await list();
    return portal.counting(list);
  };
  const few = await count();
  const [leaving] = await judges(portal, lean, ['clinical', 'academic', 'capital']);
  expect(await count()).toBe(few);
  const { personId } = leaving!.actor;
  await portal.unit.run(async (tx) => {
    await portal.get(JudgingTraces).forget(tx, { id: personId!, email: 'gone@example.org' });
  });
  const left = 'SELECT profile_id AS profile FROM judging.judge WHERE id = $1';
  expect(await portal.db.query(left, [leaving!.id])).toEqual([{ profile: null }]);
  expect(said(await portal.as(leaving!.actor).get('/me/judge-profile'))).toBe('404 not-found');
});
