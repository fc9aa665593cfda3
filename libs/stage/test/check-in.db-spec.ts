import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { everything, published, said, show } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
afterAll(() => portal.stop());

type Items = { id: string; kind: string; number: string | null; checkIn: { how: string; id: string } | null }[];

it('checks in by code, by number and off the list, says who is missing, and undoes', async () => {
  const stage = await show(portal, 3, 1);
  const { sessionId } = await published(portal, stage);
  const path = `/rounds/${stage.rounds.FINAL}/sessions/${sessionId}`;
  const door = portal.as(stage.stageManager);
  const { body: pass } = await portal.as(stage.leads[0]!).post(`/entries/${stage.entries[0]}/passes`);
  expect((await door.post(`${path}/check-ins`, { code: pass.text })).body).toMatchObject({ again: false });
  expect((await door.post(`${path}/check-ins`, { code: pass.text })).body).toMatchObject({ again: true });
  expect(said(await door.post(`${path}/check-ins`, { number: '2' }))).toBe('201');
  const judge = portal.as(stage.judges[0]!.actor);
  const { body: own } = await judge.post(`/editions/${stage.id}/passes/mine`);
  expect(said(await door.post(`${path}/check-ins`, { code: own.text }))).toBe('201');
  const { body } = await door.get(`${path}/attendance`);
  const items = body.items as unknown as Items;
  expect(items.map(({ checkIn }) => checkIn?.how ?? null)).toEqual(['code', 'number', null, 'code']);
  expect(body.missing).toBe(1);
  const undone = await door.delete(`${path}/check-ins/${items[1]!.checkIn!.id}`);
  expect(undone.body).toMatchObject({ missing: 2 });
  expect(said(await door.post(`${path}/check-ins`, { attendeeId: stage.entries[1] }))).toBe('201');
});

it('keeps a hash of a code and never the code', async () => {
  const stage = await show(portal, 1, 0);
  await published(portal, stage);
  const { body } = await portal.as(stage.leads[0]!).post(`/entries/${stage.entries[0]}/passes`);
  const code = String(body.text).split(':')[1]!;
  expect(code).toMatch(/^[\w-]{22}$/);
  const kept =
    JSON.stringify(await portal.db.query('SELECT p FROM stage.pass p')) +
    JSON.stringify(await portal.db.query('SELECT l FROM journal.line l'));
  expect(kept).not.toContain(code);
});

it('refuses strangers, unknown codes, who is not expected, and the end of a sitting somebody has come to', async () => {
  const [stage, other] = [await show(portal, 2, 1), await show(portal, 1, 0)];
  const { sessionId } = await published(portal, stage, {
    slots: [{ entryId: stage.entries[0], block: 1, fixed: false }],
  });
  await published(portal, other);
  const path = `/rounds/${stage.rounds.FINAL}/sessions/${sessionId}`;
  const { body: foreign } = await portal.as(other.leads[0]!).post(`/entries/${other.entries[0]}/passes`);
  const door = portal.as(stage.stageManager);
  expect(said(await door.post(`${path}/check-ins`, { number: '1' }))).toBe('201');
  const before = await everything(portal);
  expect(said(await door.post(`${path}/check-ins`, { code: foreign.text }))).toBe('422 pass-unknown');
  expect(said(await door.post(`${path}/check-ins`, { code: 'https://example.org' }))).toBe('422 pass-unknown');
  expect(said(await door.post(`${path}/check-ins`, { number: '2' }))).toBe('422 attendee-not-expected');
  expect(said(await door.post(`${path}/check-ins`, {}))).toBe('422 attendee-not-expected');
  expect(said(await portal.as(stage.judges[0]!.actor).post(`${path}/check-ins`, { number: '1' }))).toBe(
    '403 not-allowed',
  );
  expect(said(await portal.as(other.organiser).get(`${path}/attendance`))).toBe('404 not-found');
  expect(said(await portal.as(other.leads[0]!).post(`/entries/${stage.entries[0]}/passes`))).toBe('404 not-found');
  expect(said(await portal.as(stage.organiser).post(`/entries/${stage.entries[0]}/passes`))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  const desk = portal.as(stage.organiser);
  const schedule = `/rounds/${stage.rounds.FINAL}/schedule`;
  const fresh = { kind: 'judging', room: 1, venue: '', startsAt: '2031-08-03T09:00:00+08:00', pitchMinutes: 8 };
  const sessions = [{ ...fresh, questionMinutes: 5, changeoverMinutes: 2, slots: [], pauses: [] }];
  const { body } = await desk.put(schedule, { version: 2, order: 'arranged', sessions });
  const order = { version: body.version, reason: '改期' };
  expect(said(await desk.put(`${schedule}/publication`, order))).toBe('409 session-attended');
});

it('prints the running order, the list for the door, and codes that open it', async () => {
  const stage = await show(portal, 2, 1);
  const { sessionId } = await published(portal, stage);
  const path = `/rounds/${stage.rounds.FINAL}/sessions/${sessionId}/paper`;
  const desk = portal.as(stage.organiser);
  for (const paper of ['running-order', 'door', 'check-in']) {
    const { status, bytes } = await desk.get(`${path}?paper=${paper}&language=en`);
    expect([status, Buffer.from(bytes).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  }
  const sql = 'SELECT count(*)::int FROM stage.pass WHERE edition_id = $1';
  const [made] = (await portal.db.query(sql, [stage.id])) as { count: number }[];
  expect(made!.count).toBe(3);
  expect(said(await portal.as(stage.judges[0]!.actor).get(path))).toBe('403 not-allowed');
});
