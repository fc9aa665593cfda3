import { EntryModule } from '#entry';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, listed, said, type Started, started, submitted } from './given.js';

let portal: Portal;
let last: Contest;
let now: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  last = await contest(portal);
  now = await contest(portal, ({ form: { sections } }) => {
    for (const section of sections) section.fields = section.fields.filter(({ key }) => key !== 'needsText');
    const summary = sections[0]!.fields.find(({ key }) => key === 'summary')!;
    Object.assign(summary, { min: 1, max: 100 });
    Object.assign(
      sections[0]!.fields.find(({ key }) => key === 'oneLiner')!,
      { kind: 'long_text' },
    );
  });
});
afterAll(() => portal.stop());

/** Last edition's entry, and one of the same person in this edition. */
async function both(): Promise<{ before: Started; id: string }> {
  const before = await submitted(portal, last);
  const basics = { title: `新的项目 ${before.title}`, track: '02', division: 'A' };
  const { body } = await portal.as(before.lead).post(`/editions/${now.id}/entries`, basics);
  return { before, id: body.id };
}

const answered = async (entry: Pick<Started, 'id' | 'lead'>) => {
  const { body } = await portal.as(entry.lead).get(`/entries/${entry.id}`);
  return new Map(listed(body.answers).map(({ field, value }) => [field, value]));
};

async function refused(attempt: () => Promise<Parameters<typeof said>[0]>, expected: string): Promise<void> {
  const before = await everything(portal);
  expect(said(await attempt())).toBe(expected);
  expect(await everything(portal)).toEqual(before);
}

it('offers what one entered before, and takes over what both forms ask alike', async () => {
  const { before, id } = await both();
  const team = portal.as(before.lead);
  const { body: offered } = await team.get(`/entries/${id}/earlier-entries`);
  expect(offered).toMatchObject([{ id: before.id, title: before.title, number: expect.stringContaining('0001') }]);
  const { status, body } = await team.post(`/entries/${id}/copies`, { from: before.id });
  expect(status).toBe(201);
  expect(
    listed(body.left)
      .map(({ why }) => why)
      .sort(),
  ).toEqual(['does-not-fit', 'other-kind']);
  const [then, after] = [await answered(before), await answered({ id, lead: before.lead })];
  expect(body.taken).toHaveLength(after.size);
  for (const key of body.taken as string[]) expect(after.get(key)).toEqual(then.get(key));
  expect([after.has('summary'), after.has('oneLiner'), after.has('intellectualProperty')]).toEqual([
    false,
    false,
    true,
  ]);
  const { body: entry } = await team.get(`/entries/${id}`);
  expect(entry.documents).toEqual([]);
});

it('overwrites nothing, and can be done again', async () => {
  const { before, id } = await both();
  const team = portal.as(before.lead);
  const own = { field: 'clinicalNeed', value: '今年重新写过的需求', version: 0 };
  expect((await team.patch(`/entries/${id}/answers`, { changes: [own] })).status).toBe(200);
  const copy = () => team.post(`/entries/${id}/copies`, { from: before.id });
  expect((await copy()).body.taken).not.toContain('clinicalNeed');
  expect((await answered({ id, lead: before.lead })).get('clinicalNeed')).toBe(own.value);
  const again = await copy();
  expect(again.body.taken).toEqual([]);
  const cleared = { field: 'leadTitle', value: null, version: 1 };
  expect((await team.patch(`/entries/${id}/answers`, { changes: [cleared] })).status).toBe(200);
  expect((await copy()).body.taken).toEqual(['leadTitle']);
  const next = { field: 'leadTitle', value: '教授', version: 3 };
  expect((await team.patch(`/entries/${id}/answers`, { changes: [next] })).status).toBe(200);
});

it('takes a copy back, once, but for what was changed since', async () => {
  const { before, id } = await both();
  const team = portal.as(before.lead);
  const { body: copied } = await team.post(`/entries/${id}/copies`, { from: before.id });
  const next = { field: 'leadTitle', value: '主任医师', version: 1 };
  expect((await team.patch(`/entries/${id}/answers`, { changes: [next] })).status).toBe(200);
  const undo = () => team.post(`/entries/${id}/copies/undo`, { copiedAt: copied.copiedAt });
  const { status, body } = await undo();
  expect(status).toBe(200);
  const taken = copied.taken as string[];
  expect([...body.cleared].sort()).toEqual(taken.filter((key) => key !== 'leadTitle').sort());
  const after = await answered({ id, lead: before.lead });
  expect([...after].filter(([, value]) => value !== null)).toEqual([['leadTitle', '主任医师']]);
  expect((await undo()).body.cleared).toEqual([]);
  expect((await team.post(`/entries/${id}/copies`, { from: before.id })).body.taken).toHaveLength(taken.length - 1);
});

it('takes nobody else’s copy back', async () => {
  const { before, id } = await both();
  const { body: copied } = await portal.as(before.lead).post(`/entries/${id}/copies`, { from: before.id });
  const stranger = portal.as((await started(portal, now)).lead);
  const undo = { copiedAt: copied.copiedAt };
  await refused(() => stranger.post(`/entries/${id}/copies/undo`, undo), '404 not-found');
  await refused(() => portal.as(before.lead).post(`/entries/${id}/copies/undo`, { copiedAt: 'x' }), '422 invalid');
});

it('copies nobody else’s, nothing within an edition, and nothing after the end', async () => {
  const { before, id } = await both();
  const [stranger, mine] = [await submitted(portal, last), portal.as(before.lead)];
  await refused(() => mine.post(`/entries/${id}/copies`, { from: stranger.id }), '404 not-found');
  await refused(() => portal.as(stranger.lead).post(`/entries/${id}/copies`, { from: stranger.id }), '404 not-found');
  await refused(() => portal.as(stranger.lead).get(`/entries/${id}/earlier-entries`), '404 not-found');
  await refused(() => mine.post(`/entries/${id}/copies`, { from: id }), '404 not-found');
  await refused(() => mine.post(`/entries/${id}/copies`, { from: 'x' }), '400 malformed');
  expect((await portal.as((await started(portal, now)).lead).get(`/entries/${id}/earlier-entries`)).status).toBe(404);
});
