import type { Actor } from '#kernel';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { applied, moved, said } from './given.js';
import {
  CANARY,
  conflictedSupervisor,
  evidence,
  noticed,
  type Noticed,
  OBJECTION,
  objected,
  proven,
  refused,
} from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const PRIZE = `SELECT id, state FROM award.prize WHERE edition_id = $1 AND award_code = 'FIRST' AND entry_id = $2`;
const prizeOf = async ({ id, entries }: Noticed) =>
  ((await portal.db.query(PRIZE, [id, entries[0]])) as [{ id: string; state: string }])[0];
const listed = async ({ id, supervisor }: Noticed, actor = supervisor) =>
  (await portal.as(actor).get(`/editions/${id}/objections`)).body.items as { id: string; version: number }[];
const step = (actor: Actor, id: string, verb: string, body: object) =>
  portal.as(actor).put(`/objections/${id}/${verb}`, { version: 1, ...body });
const dismiss = (actor: Actor, id: string) =>
  step(actor, id, 'decision', { version: 2, outcome: 'dismissed', reason: '经核查，异议不成立。' });
const owns = (actor: Actor, number: string) =>
  portal.unit.run((tx) =>
    tx.query(
      'INSERT INTO identity.verified_phone (person_id, number, verified_at) VALUES ($1, $2, clock_timestamp())',
      [actor.personId, number],
    ),
  );

it('restores a prize only when the last objection that holds it ends', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition);
  await objected(portal, edition, { ground: 'eligibility' }, '13700000001');
  await objected(portal, edition, { ground: 'recusal' }, '13700000002');
  const [one, other, third] = await listed(edition);
  for (const { id } of [one!, other!])
    expect(said(await step(edition.supervisor, id, 'acceptance', { suspend: true }))).toBe('204');
  expect(said(await step(edition.supervisor, third!.id, 'acceptance', { suspend: false }))).toBe('204');
  expect(said(await dismiss(edition.supervisor, third!.id))).toBe('204');
  expect(await prizeOf(edition)).toMatchObject({ state: 'suspended' });
  expect(said(await dismiss(edition.supervisor, one!.id))).toBe('204');
  expect(await prizeOf(edition)).toMatchObject({ state: 'suspended' });
  expect(said(await dismiss(edition.supervisor, other!.id))).toBe('204');
  expect(await prizeOf(edition)).toMatchObject({ state: 'confirmed' });
});

it('restores a prize when two objections that hold it end at once', async () => {
  const edition = await noticed(portal);
  await objected(portal, edition);
  await objected(portal, edition, {}, '13700000001');
  const both = await listed(edition);
  for (const { id } of both) await step(edition.supervisor, id, 'acceptance', { suspend: true });
  const answers = await Promise.all(both.map(({ id }) => dismiss(edition.supervisor, id)));
  expect(answers.map(said)).toEqual(['204', '204']);
  expect(await prizeOf(edition)).toMatchObject({ state: 'confirmed' });
});

it('leaves a prize that an organiser holds as it is, before an objection or since', async () => {
  const edition = await noticed(portal);
  const { id: prize } = await prizeOf(edition);
  const desk = portal.as(edition.organiser);
  const hold = async () => said(await desk.put(`/prizes/${prize}/suspension`, { reason: '纪检另有核查' }));
  expect(await hold()).toBe('204');
  await objected(portal, edition);
  const [before] = await listed(edition);
  await step(edition.supervisor, before!.id, 'acceptance', { suspend: true });
  expect(said(await dismiss(edition.supervisor, before!.id))).toBe('204');
  expect(await prizeOf(edition)).toMatchObject({ state: 'suspended' });

  await desk.delete(`/prizes/${prize}/suspension`, { reason: '核查完毕' });
  await objected(portal, edition, {}, '13700000001');
  const [since] = await listed(edition);
  await step(edition.supervisor, since!.id, 'acceptance', { suspend: true });
  await desk.delete(`/prizes/${prize}/suspension`, { reason: '先行恢复' });
  expect(await hold()).toBe('204');
  expect(said(await dismiss(edition.supervisor, since!.id))).toBe('204');
  expect(await prizeOf(edition)).toMatchObject({ state: 'suspended' });
});

it('takes objections to what a second notice left as it was only until the first one closed', async () => {
  const edition = await noticed(portal, [1, 2, 3, 4]);
  const desk = portal.as(edition.organiser);
  const awarded = (await desk.get(`/editions/${edition.id}/prizes`)).body.items as { id: string; awardCode: string }[];
  const talent = awarded.find(({ awardCode }) => awardCode === 'OUTSTANDING_TALENT')!.id;
  await desk.delete(`/prizes/${talent}`, { reason: '权属证明不实' });
  await desk.post(`/editions/${edition.id}/prizes`, { awardCode: 'OUTSTANDING_TALENT', reason: '空缺' });
  await desk.delete(`/prizes/${(await prizeOf(edition)).id}`, { reason: '权属证明不实', bars: true });
  await moved(portal, edition);
  await applied(portal, edition);
  const clock = (seconds: number) =>
    portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [seconds]));
  await clock(4 * 86_400);
  const second = { noticeId: edition.noticeId, kind: 'replaces', what: '一等奖撤销，依次递补。' };
  const answer = await desk.post(`/editions/${edition.id}/notices`, { list: 'awards', second });
  expect(said(answer)).toBe('201');
  const made = answer.body as { id: string };
  const LINES = 'SELECT place, changed FROM publication.notice_line WHERE notice_id = $1 ORDER BY place';
  const lines = (await portal.db.query(LINES, [made.id])) as { place: number; changed: boolean }[];
  const [changed, same] = [true, false].map((is) =>
    lines.filter((line) => line.changed === is).map(({ place }) => place),
  );
  const path = `/notices/${made.id}`;
  expect((await portal.visitor.get(path)).body).toMatchObject({ open: true, settled: [] });
  await objected(portal, { noticeId: made.id }, { place: same![0] }, '13700000008');

  const UNTIL = `SELECT ceil(extract(epoch FROM closes_at - clock_timestamp()))::int + 1 AS seconds
    FROM publication.notice WHERE id = $1`;
  const [{ seconds }] = (await portal.db.query(UNTIL, [edition.noticeId])) as [{ seconds: number }];
  await clock(seconds);
  expect((await portal.visitor.get(path)).body).toMatchObject({ open: true, settled: same });
  const visitor = await proven(portal, `${path}/phone-codes`, '13700000005');
  const { body: file } = await visitor.post(`${path}/evidence`, evidence());
  const make = (place: number | null) =>
    visitor.post(`${path}/objections`, { ...OBJECTION, place, evidence: [file.id] });
  expect(await refused(portal, () => make(same![0]!))).toBe('409 line-settled');
  await objected(portal, { noticeId: made.id }, { place: changed![0] }, '13700000006');
  await objected(portal, { noticeId: made.id }, { place: null }, '13700000007');
  await clock(0);
});

it('refuses whoever holds a seat of the edition, signed in or found by the number', async () => {
  const edition = await noticed(portal);
  const judge = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  const elsewhere = await portal.actor();
  await owns(judge, '13700000003');
  await owns(elsewhere, '13700000004');
  const path = `/notices/${edition.noticeId}`;
  const visitor = await proven(portal, `${path}/phone-codes`, '13700000003');
  const { body: file } = await visitor.post(`${path}/evidence`, evidence());
  const make = () => visitor.post(`${path}/objections`, { ...OBJECTION, evidence: [file.id] });
  expect(await refused(portal, make)).toBe('409 objector-holds-seat');
  await objected(portal, edition, {}, '13700000004');
});

it('lets nobody read or handle an objection of their own, known by account or by number', async () => {
  const edition = await noticed(portal);
  const seat = async () => portal.actor({ seats: [{ editionId: edition.id, role: 'supervisor' }] });
  const [byNumber, byAccount] = [await seat(), await seat()];
  await objected(portal, edition);
  const id = (await listed(edition))[0]!.id;
  // Both became supervisors, or proved the number, after they had objected.
  await owns(byNumber, CANARY.phone);
  const BY = 'UPDATE publication.objector SET person_id = $2 WHERE objection_id = $1';
  await portal.unit.run((tx) => tx.query(BY, [id, byAccount.personId]));
  for (const own of [byNumber, byAccount]) {
    expect(await listed(edition, own)).toEqual([]);
    expect(said(await portal.as(own).get(`/objections/${id}`))).toBe('404 not-found');
    expect(await refused(portal, () => portal.as(own).get(`/objections/${id}/log-pack`))).toBe('404 not-found');
    const accept = () => step(own, id, 'acceptance', { suspend: false });
    expect(await refused(portal, accept)).toBe('409 own-objection');
    const reject = () => step(own, id, 'rejection', { reason: '自行不予受理' });
    expect(await refused(portal, reject)).toBe('409 own-objection');
  }
  expect(said(await step(edition.supervisor, id, 'acceptance', { suspend: false }))).toBe('204');
  const hear = { version: 2, question: '请说明。', dueAt: new Date(Date.now() + 86_400_000).toISOString() };
  expect(await refused(portal, () => portal.as(byNumber).post(`/objections/${id}/hearings`, hear))).toBe(
    '409 own-objection',
  );
  expect(await refused(portal, () => dismiss(byNumber, id))).toBe('409 own-objection');
});

it('has an objection upheld by whoever is free of its entry, though somebody they are related to would move up', async () => {
  const edition = await noticed(portal, [1, 2, 3, 4]);
  const related = await conflictedSupervisor(portal, edition, 1);
  await objected(portal, edition);
  const { id } = (await listed(edition, related))[0]!;
  const todo = async () => (await portal.as(edition.supervisor).get(`/objections/${id}`)).body.remedies;
  expect(said(await step(related, id, 'acceptance', { suspend: true }))).toBe('204');
  const decision = { version: 2, outcome: 'upheld', reason: '异议成立。' };
  const answer = await step(related, id, 'decision', decision);
  expect(said(answer)).toBe('204');
  expect(JSON.stringify((await portal.as(related).get(`/objections/${id}`)).body)).not.toContain(edition.entries[1]);
  expect(await prizeOf(edition)).toMatchObject({ state: 'withdrawn' });
  const left = (done: boolean) =>
    ['prizes', 'results', 'notice'].map((one) => ({ step: one, done: done && one !== 'notice' }));
  expect(await todo()).toEqual(left(false));
  const [desk, prizes] = [portal.as(edition.organiser), `/editions/${edition.id}/prizes`];
  const { hash } = (await desk.get(`${prizes}/cascade`)).body;
  expect(said(await desk.put(`${prizes}/cascade`, { hash }))).toBe('204');
  await desk.post(prizes, { awardCode: 'OUTSTANDING_TALENT', reason: '空缺' });
  expect(await todo()).toEqual(left(false));
  expect(said(await portal.as(edition.second).put(`${prizes}/confirmation`))).toBe('200');
  expect((await todo()).map(({ done }: { done: boolean }) => done)).toEqual([true, false, false]);
  await applied(portal, edition);
  expect(await todo()).toEqual(left(true));
});
