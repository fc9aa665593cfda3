import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { published, said, show, sitting } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
afterAll(() => portal.stop());

const mails = async (editionId: string) => {
  await portal.drain();
  const sql = `SELECT template, body FROM notification.message WHERE edition_id = $1 AND template LIKE 'stage.%' ORDER BY template`;
  return (await portal.db.query(sql, [editionId])) as { template: string; body: string }[];
};

it('tells teams and judges their dates, and of a change only those it concerns', async () => {
  const stage = await show(portal, 3, 2);
  const { sessionId } = await published(portal, stage);
  const first = await mails(stage.id);
  expect(first.map(({ template }) => template.split('.').at(-1))).toEqual([
    ...['judge-dates', 'judge-dates', 'team-dates', 'team-dates', 'team-dates'],
  ]);
  expect(first.at(-1)!.body).toContain('第 3 个出场，一方健康谷 报告厅');
  const [a, b, c] = stage.entries as [string, string, string];
  const path = `/rounds/${stage.rounds.FINAL}/schedule`;
  const desk = portal.as(stage.organiser);
  const swapped = { version: 2, order: 'arranged', sessions: [sitting([a, c, b], { id: sessionId })] };
  const { body } = await desk.put(path, swapped);
  await desk.put(`${path}/publication`, { version: body.version, reason: '乙队设备未到' });
  const changed = (await mails(stage.id)).filter(({ template }) => template.endsWith('-changed'));
  expect(changed.map(({ template }) => template)).toEqual(['stage.mails.team-changed', 'stage.mails.team-changed']);
  expect(changed[0]!.body).toContain('乙队设备未到');
});

it('shows a team its own turn, a judge their sittings, and everybody the order, each no more', async () => {
  const stage = await show(portal, 3, 2, [[1, 0]]);
  await published(portal, stage);
  const team = portal.as(stage.leads[1]!);
  const { body } = await team.get(`/entries/${stage.entries[1]}/turns`);
  expect(body).toMatchObject({
    items: [{ position: 2, turns: 3, startsAt: '2031-08-02T01:15:00.000Z' }],
    can: { pass: true },
  });
  expect(said(await team.get(`/entries/${stage.entries[0]}/turns`))).toBe('404 not-found');
  const judge = portal.as(stage.judges[0]!.actor);
  const { body: own } = await judge.get(`/editions/${stage.id}/sittings/mine`);
  expect(own.items).toMatchObject([{ turns: 3, away: 1, venue: '一方健康谷 报告厅' }]);
  expect((await portal.as(stage.organiser).get(`/editions/${stage.id}/sittings/mine`)).body.items).toEqual([]);
  const { body: order } = await portal.visitor.get(`/rounds/${stage.rounds.FINAL}/running-order`);
  const [session] = order.sessions as unknown as { turns: object[] }[];
  expect(session!.turns[0]).toMatchObject({ position: 1, title: null, organisation: null });
  expect(said(await portal.visitor.get(`/rounds/${stage.rounds.SEMIFINAL}/running-order`))).toBe('404 not-found');
  const { body: all } = await portal.visitor.get(`/editions/${stage.slug}/running-orders`);
  expect(all.items).toMatchObject([{ roundId: stage.rounds.FINAL, drawId: null }]);
});

it('keeps the order to itself until it is drawn, but for fixed turns', async () => {
  const stage = await show(portal, 3, 0);
  const slots = stage.entries.map((entryId, at) => ({ entryId, block: 1, fixed: at === 2 }));
  const path = `/rounds/${stage.rounds.FINAL}`;
  const desk = portal.as(stage.organiser);
  const { body } = await desk.put(`${path}/schedule`, {
    version: 0,
    order: 'drawn',
    sessions: [sitting([], { slots })],
  });
  await desk.put(`${path}/schedule/publication`, { version: body.version });
  const turn = async (at: number) =>
    (
      (await portal.as(stage.leads[at]!).get(`/entries/${stage.entries[at]}/turns`)).body.items as unknown as object[]
    )[0];
  expect(await turn(0)).toMatchObject({ position: null, startsAt: null, sessionStartsAt: '2031-08-02T01:00:00.000Z' });
  expect(await turn(2)).toMatchObject({ position: 3 });
  expect((await portal.visitor.get(`${path}/running-order`)).body).toMatchObject({ settled: false, drawId: null });
  const { body: draw } = await desk.post(`${path}/draws`, { mode: 'event', event: '某期' });
  await desk.put(`/draws/${draw.id}/commitment`);
  await desk.put(`/draws/${draw.id}/revelation`, { publicValue: '3' });
  expect(await turn(0)).toMatchObject({ drawId: draw.id });
  expect((await portal.visitor.get(`${path}/running-order`)).body).toMatchObject({ settled: true, drawId: draw.id });
  const changed = (await mails(stage.id)).filter(({ template }) => template === 'stage.mails.team-changed');
  expect(changed.map((mail) => /出场顺序已经抽签产生/.test(mail.body))).toEqual([true, true]);
});

it('writes dates for calendars', async () => {
  const stage = await show(portal, 2, 1);
  await published(portal, stage);
  const files = [
    [
      portal.as(stage.leads[0]!),
      `/entries/${stage.entries[0]}/turns/calendar`,
      'DTSTART;TZID=Asia/Shanghai:20310802T090000',
    ],
    [
      portal.as(stage.judges[0]!.actor),
      `/editions/${stage.id}/sittings/mine/calendar?language=en`,
      '2 entries are on.',
    ],
    [
      portal.as(stage.organiser),
      `/rounds/${stage.rounds.FINAL}/sessions/calendar`,
      'DTEND;TZID=Asia/Shanghai:20310802T092800',
    ],
  ] as const;
  for (const [client, path, expected] of files) {
    const { headers, bytes } = await client.get(path);
    expect(headers.get('content-type')).toContain('text/calendar');
    expect(Buffer.from(bytes).toString().replaceAll('\r\n ', '')).toContain(expected);
  }
});

it('fills and arranges by number and to spare recusals, and warns of what is too much', async () => {
  const stage = await show(portal, 5, 2, [
    [0, 0],
    [3, 0],
  ]);
  const desk = portal.as(stage.organiser);
  const path = `/rounds/${stage.rounds.FINAL}/schedule`;
  const { body: empty } = await desk.put(path, { version: 0, order: 'arranged', sessions: [sitting([])] });
  const arranged = await desk.put(`${path}/arrangement`, { version: empty.version, by: 'number' });
  const numbers = ({ body }: typeof arranged) =>
    (body.sessions as unknown as { slots: { entry: { number: string } }[] }[])[0]!.slots.map((slot) =>
      slot.entry.number.slice(-1),
    );
  expect(numbers(arranged)).toEqual(['1', '2', '3', '4', '5']);
  expect(arranged.body).toMatchObject({ unplaced: [], warnings: [] });
  const version = arranged.body.version;
  expect(said(await desk.put(`${path}/arrangement`, { version: 1, by: 'recusals' }))).toBe('409 stale');
  const spared = await desk.put(`${path}/arrangement`, { version, by: 'recusals' });
  expect(numbers(spared)).toEqual(['2', '3', '5', '1', '4']);
  const other = `/rounds/${stage.rounds.SEMIFINAL}/schedule`;
  const twice = [sitting([]), sitting([], { room: 2, startsAt: '2031-08-02T09:30:00+08:00' })];
  await desk.put(`${path}/publication`, { version: spared.body.version });
  const { body } = await desk.put(other, { version: 0, order: 'arranged', sessions: twice });
  const { body: full } = await desk.put(`${other}/arrangement`, { version: body.version, by: 'number' });
  const codes = new Set((full.warnings as unknown as { code: string }[]).map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(['entry-twice-at-once', 'judge-twice', 'venue-twice']);
});
