import { EntryModule } from '#entry';
import { Journal } from '#journal';
import { type Portal, startPortal } from '#testing';
import { checklist, type Contest, contest, form, listed, pdf, said, submitted, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

it('tells a team its own story, and never what others do about its entry', async () => {
  const { id, lead } = await submitted(portal, edition);
  const judge = await portal.actor();
  const note = { editionId: edition.id, subject: id, details: { kind: 'financial', personId: judge.personId } };
  await portal.unit.run((tx) => portal.get(Journal).record(tx, judge, 'recusal.conflict-declared', note));
  const mine = await portal.as(lead).get(`/entries/${id}/history`);
  expect(listed(mine.body.items).every(({ kind }) => String(kind).startsWith('entry.'))).toBe(true);
  expect(JSON.stringify(mine.body)).not.toContain(judge.personId);
  const staff = await portal.as(edition.supervisor).get(`/entries/${id}/history`);
  expect(listed(staff.body.items).at(-1)).toMatchObject({ kind: 'recusal.conflict-declared' });
});

it('lets nobody review their own entry', async () => {
  const { id } = await submitted(portal, edition);
  const own = portal.as(edition.organiser);
  const sql = 'UPDATE entry.entry SET lead_id = $2, member_ids = ARRAY[$2::uuid] WHERE id = $1';
  await portal.unit.run((tx) => tx.query(sql, [id, edition.organiser.personId]));
  expect((await own.get(`/entries/${id}`)).body.can).toMatchObject({ startReview: false, withdraw: true });
  expect(said(await own.put(`/entries/${id}/review`))).toBe('403 own-entry');
  expect(said(await portal.as(edition.secretariat).put(`/entries/${id}/review`))).toBe('200');
});

it('takes back what was never handed in, where a return does not ask for it', async () => {
  const { id, lead, title } = await submitted(portal, edition);
  const team = portal.as(lead);
  const before = (await team.get(`/entries/${id}`)).body;
  await team.patch(`/entries/${id}`, { title: '从未提交的名称', version: 1 });
  const changes = [
    { field: 'oneLiner', value: '从未提交的简介', version: 1 },
    { field: 'trl', value: '7', version: 1 },
    { field: 'market', value: '从未提交的市场', version: 0 },
  ];
  expect(said(await team.patch(`/entries/${id}/answers`, { changes }))).toBe('200');
  await team.put(`/entries/${id}/documents/PLAN`, form(pdf(3, 'never')));
  const desk = portal.as(edition.secretariat);
  await desk.put(`/entries/${id}/review`);
  const decision = { verdict: 'return', reason: '补充', fields: ['trl'], checklist: await checklist(portal, edition) };
  expect(said(await desk.post(`/entries/${id}/decisions`, decision))).toBe('201');
  const draft = (await team.get(`/entries/${id}`)).body;
  const answer = (body: typeof draft, key: string) => listed(body.answers).find(({ field }) => field === key)?.value;
  expect([draft.title, answer(draft, 'oneLiner'), answer(draft, 'trl'), answer(draft, 'market') ?? null]).toEqual([
    title,
    answer(before, 'oneLiner'),
    '7',
    null,
  ]);
  expect(draft.documents).toEqual(before.documents);
  expect(said(await team.post(`/entries/${id}/submission`, { consents: TICKS }))).toBe('201');
  expect((await desk.get(`/entries/${id}`)).body).toMatchObject({ title, revisionNo: 2 });
});
