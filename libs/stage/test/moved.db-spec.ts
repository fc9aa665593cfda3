import { setTimeout as pause } from 'node:timers/promises';
import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said, sitting } from './given.js';
import { hall, played } from './given-stage.js';

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
beforeEach(async () => {
  stage = await hall(portal, 4, 1);
  await mails();
});
afterAll(() => portal.stop());

const desk = () => portal.as(stage.stageManager);
const version = async () =>
  (await desk().get(`/sittings/${stage.sessionId}/console`)).body.version as unknown as number;
async function swap(one: number, other: number, reason = '设备调试') {
  const slotIds = [stage.slotIds[one], stage.slotIds[other]];
  const order = { version: await version(), slotIds, reason };
  return said(await desk().post(`/sittings/${stage.sessionId}/swaps`, order));
}
const step = async (place: number, verb: string, more: object = {}) =>
  said(await desk().post(`/turns/${stage.slotIds[place]}/steps`, { version: await version(), verb, ...more }));

/** What the calendar of a team says of its turn. */
async function dates(place: number) {
  const { body } = await portal.as(stage.leads[place]!).get(`/entries/${stage.entries[place]}/turns/calendar`);
  const line = (name: string) =>
    new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(String(body).replaceAll('\r\n ', '').replaceAll('\r', ''))?.[1] ?? '';
  return {
    start: line('DTSTART;').slice(-6),
    sequence: Number(line('SEQUENCE')),
    modified: line('LAST-MODIFIED'),
    status: line('STATUS'),
  };
}
const everybody = () => Promise.all([0, 1, 2, 3].map(dates));

/** The mails since the last time somebody asked: whose, which, and what they say. */
let seen: string[] = [];
async function mails() {
  await portal.drain();
  const sql = `SELECT id, person_id AS "personId", template, body FROM notification.message
    WHERE edition_id = $1 AND template LIKE 'stage.%' AND NOT id = ANY($2) ORDER BY created_at, id`;
  const found = (await portal.db.query(sql, [stage.id, seen])) as Record<string, string>[];
  seen = [...seen, ...found.map(({ id }) => id!)];
  return found.map(({ personId, template, body }) => ({
    who: stage.leads.findIndex((lead) => lead.personId === personId),
    template: template!.split('.').at(-1),
    body: body!,
  }));
}

it('tells a swap to the two and puts it into their calendars, whatever the draft has become, and nobody else’s', async () => {
  const path = `/rounds/${stage.roundId}/schedule`;
  const office = portal.as(stage.organiser);
  const { body: draft } = await office.get(path);
  const later = sitting(stage.entries, { id: stage.sessionId, startsAt: '2031-08-02T10:00:00+08:00' });
  await office.put(path, { version: draft.version, order: 'arranged', sessions: [later] });
  const before = await everybody();
  expect(before.map(({ start, sequence }) => [start, sequence])).toEqual([
    ...[['090000', 1] as const, ['091500', 1] as const, ['093000', 1] as const, ['094500', 1] as const],
  ]);
  // Calendars tell the second.
  await pause(1_100);
  expect(await swap(0, 2)).toBe('200');
  const after = await everybody();
  expect(after.map(({ start, sequence }) => [start, sequence])).toEqual([
    ...[['093000', 2] as const, ['091500', 1] as const, ['090000', 2] as const, ['094500', 1] as const],
  ]);
  expect(after.map(({ modified }, at) => modified > before[at]!.modified)).toEqual([true, false, true, false]);
  const told = await mails();
  expect(told.map(({ who, template }) => [who, template]).toSorted()).toEqual([
    ...[[0, 'team-changed'] as const, [2, 'team-changed'] as const],
  ]);
  expect(told.every(({ body }) => body.includes('设备调试'))).toBe(true);
  const own = async (place: number) =>
    (await portal.as(stage.leads[place]!).get(`/entries/${stage.entries[place]}/turns`)).body;
  expect(await own(0)).toMatchObject({ items: [{ position: 3, reason: '设备调试' }] });
  expect(await own(1)).toMatchObject({ items: [{ position: 2, reason: '' }] });
  const { body: order } = await office.get(path);
  expect(order).toMatchObject({ sessions: [{ startsAt: '2031-08-02T02:00:00.000Z' }] });
});

it('tells those whose time comes earlier when somebody left, by the place they keep', async () => {
  const withdrawal = { reason: '样机未能通过检验' };
  await portal.as(stage.leads[1]!).put(`/entries/${stage.entries[1]}/withdrawal`, withdrawal);
  await mails();
  expect(await dates(1)).toMatchObject({ sequence: 2, status: 'CANCELLED' });
  expect(said(await desk().put(`/turns/${stage.slotIds[1]}/gap`, { version: await version() }))).toBe('200');
  const told = await mails();
  expect(told.map(({ who, template }) => [who, template]).toSorted()).toEqual([
    ...[[2, 'team-changed'] as const, [3, 'team-changed'] as const],
  ]);
  expect(told.find(({ who }) => who === 3)!.body).toMatch(/09:30 第 4 个出场.*前面有项目退出本轮/s);
  expect((await everybody()).map(({ sequence }) => sequence)).toEqual([1, 3, 2, 2]);
});

it('tells a team that it was recorded as absent, that this was taken back, and marks the date each time', async () => {
  expect(await step(0, 'miss', { reason: '三次叫号无人应答' })).toBe('200');
  const [missed] = await mails();
  expect(missed).toMatchObject({ who: 0, template: 'team-absent' });
  expect(missed!.body).toContain('三次叫号无人应答');
  expect(await dates(0)).toMatchObject({ sequence: 2, status: 'TENTATIVE' });
  const page = await portal.as(stage.leads[0]!).get(`/entries/${stage.entries[0]}/turns`);
  expect(page.body).toMatchObject({ items: [{ absent: true }] });
  const last = `/turns/${stage.slotIds[0]}/steps/last`;
  expect(said(await desk().delete(last, { version: await version() }))).toBe('200');
  expect(await dates(0)).toMatchObject({ sequence: 3, status: 'CONFIRMED' });
  expect((await mails()).map(({ template }) => template)).toEqual(['team-present']);
  await step(0, 'miss', { reason: '仍未到场' });
  await step(0, 'call');
  expect(await dates(0)).toMatchObject({ sequence: 5, status: 'CONFIRMED' });
  expect((await mails()).map(({ template }) => template)).toEqual(['team-absent']);
  expect((await dates(1)).sequence).toBe(1);
});

it('swaps nobody while the order is being drawn, and writes nothing', async () => {
  const path = `/rounds/${stage.roundId}/schedule`;
  const office = portal.as(stage.organiser);
  const { body } = await office.get(path);
  const drawn = await office.put(path, {
    ...{ version: body.version, order: 'drawn', sessions: [sitting(stage.entries, { id: stage.sessionId })] },
  });
  await office.put(`${path}/publication`, { version: drawn.body.version, reason: '改为抽签' });
  expect(said(await office.post(`/rounds/${stage.roundId}/draws`, { mode: 'event', event: '某期' }))).toBe('201');
  const before = await played(portal);
  expect(await swap(0, 2)).toBe('409 draw-running');
  expect(await played(portal)).toEqual(before);
});
