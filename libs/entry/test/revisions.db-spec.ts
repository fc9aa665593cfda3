import { EntryModule } from '#entry';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, form, listed, pdf, said, type Started, submitted, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

/** Handed in twice: reworded, another telephone number, one patent more before the first, another plan. */
async function twice(): Promise<Started> {
  const entry = await submitted(portal, edition);
  const team = portal.as(entry.lead);
  const { body } = await team.get(`/entries/${entry.id}`);
  const of = (field: string) => listed(body.answers).find((one) => one.field === field)!;
  const rights = of('intellectualProperty');
  const { id: _, ...like } = listed(rights.value)[0]!;
  const own = { ...like, owner: '另一权利人' };
  const changes = [
    { field: 'oneLiner', value: '经导管修复二尖瓣反流的装置', version: of('oneLiner').version },
    { field: 'contactPhone', value: '13900139001', version: of('contactPhone').version },
    { field: 'intellectualProperty', row: 'new', value: own, version: 0 },
    { field: 'intellectualProperty', order: ['new', 'r1'], version: rights.version },
  ];
  expect(said(await team.patch(`/entries/${entry.id}/answers`, { changes }))).toBe('200');
  expect(said(await team.put(`/entries/${entry.id}/documents/PLAN`, form(pdf(3, `again ${entry.id}`))))).toBe('200');
  const again = await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect([said(again), again.body.fields]).toEqual(['201', undefined]);
  return entry;
}

const changesOf = async (actor: Actor, id: string, no: number, since: number) => {
  const { status, body } = await portal.as(actor).get(`/entries/${id}/revisions/${no}/changes?since=${since}`);
  expect(status).toBe(200);
  return new Map(listed(body.changes).map(({ path, before, after }) => [String(path), [before, after]]));
};

it('reads any revision as it was frozen, whatever came later', async () => {
  const { id, lead, title } = await twice();
  const read = async (actor: Actor, no: number) => (await portal.as(actor).get(`/entries/${id}/revisions/${no}`)).body;
  const [first, second] = [await read(lead, 1), await read(lead, 2)];
  const { body: list } = await portal.as(lead).get(`/entries/${id}/revisions`);
  for (const [revision, line] of [
    [second, listed(list.items)[0]!],
    [first, listed(list.items)[1]!],
  ] as const) {
    expect(revision).toMatchObject({
      ...{ entryId: id, editionId: edition.id, title, no: line.no, contentHash: line.contentHash, lastNo: 2 },
      ...{ receiptNumber: line.receiptNumber, frozenAt: line.frozenAt, leadName: '林知远', formVersion: 1 },
    });
  }
  const answer = (body: Record<string, unknown>, key: string) =>
    listed(body.answers).find(({ field }) => field === key)?.value;
  expect([answer(first, 'oneLiner'), answer(second, 'oneLiner')]).toEqual([
    '经导管修复二尖瓣反流的国产装置',
    '经导管修复二尖瓣反流的装置',
  ]);
  const plan = (body: Record<string, unknown>) => listed(body.documents).find(({ kind }) => kind === 'PLAN')!;
  expect(plan(first)).toMatchObject({ name: '商业计划书.pdf', state: 'passed' });
  expect(plan(first).sha256).not.toBe(plan(second).sha256);
  const bytes = await portal.as(lead).get(`/entries/${id}/files/${String(plan(first).id)}`);
  expect(bytes.status).toBe(200);
  expect(await read(edition.secretariat, 1)).toEqual(first);
});

it('compares any two, in either direction, part by part', async () => {
  const { id, lead } = await twice();
  const changes = await changesOf(lead, id, 2, 1);
  expect([...changes.keys()].sort()).toEqual(['contactPhone', 'documents.PLAN', 'intellectualProperty', 'oneLiner']);
  expect(changes.get('contactPhone')).toEqual(['13900139000', '13900139001']);
  const rows = changes.get('intellectualProperty')!.map((value) => listed(value).map((row) => row.id));
  expect(rows).toEqual([['r1'], ['new', 'r1']]);
  const back = await changesOf(lead, id, 1, 2);
  expect([...back].map(([path, [before, after]]) => [path, [after, before]])).toEqual(
    [...back.keys()].map((path) => [path, changes.get(path)]),
  );
  expect([...(await changesOf(lead, id, 2, 2))]).toEqual([]);
  const { body: usual } = await portal.as(lead).get(`/entries/${id}/revisions/2/changes`);
  expect(listed(usual.changes).map(({ path }) => path)).toEqual([...changes.keys()]);
  const { body } = await portal.as(lead).get(`/entries/${id}/revisions/1/changes?since=2`);
  expect(body).toMatchObject({ lastNo: 2, before: { no: 2, formVersion: 1 }, after: { no: 1, formVersion: 1 } });
});

it('shows no telephone numbers to those who may not have them', async () => {
  const { id } = await twice();
  const { body } = await portal.as(edition.supervisor).get(`/entries/${id}/revisions/2`);
  expect(JSON.stringify(body)).not.toMatch(/13900139001|lead@example\.org/);
  const seen = await changesOf(edition.supervisor, id, 2, 1);
  expect([...seen.keys()].sort()).toEqual(['documents.PLAN', 'intellectualProperty', 'oneLiner']);
  expect((await changesOf(edition.secretariat, id, 2, 1)).has('contactPhone')).toBe(true);
});

it('is absent for judges, strangers and other editions, and where there is no such revision', async () => {
  const { id, lead } = await twice();
  const elsewhere = await contest(portal);
  const judge = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  const before = await everything(portal);
  for (const actor of [judge, await portal.actor(), elsewhere.organiser]) {
    expect(said(await portal.as(actor).get(`/entries/${id}/revisions/1`))).toBe('404 not-found');
    expect(said(await portal.as(actor).get(`/entries/${id}/revisions/2/changes?since=1`))).toBe('404 not-found');
  }
  const team = portal.as(lead);
  for (const no of ['0', '-1', '3', '99999999', '99999999999', 'x', '1.5']) {
    expect(said(await team.get(`/entries/${id}/revisions/${no}`))).toBe('404 not-found');
  }
  expect(said(await team.get(`/entries/${id}/revisions/2/changes?since=3`))).toBe('404 not-found');
  for (const bad of ['x', '1.5', '0', '99999999999']) {
    expect(said(await team.get(`/entries/${id}/revisions/2/changes?since=${bad}`))).toMatch(/^4/);
  }
  expect(said(await team.get(`/entries/${id}/revisions/1/changes`))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
});
