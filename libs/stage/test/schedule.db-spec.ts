import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { everything, published, said, show, sitting } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
afterAll(() => portal.stop());

type Sessions = {
  id: string;
  slots: { id: string; position: number; startsAt: string; entry: { number: string } }[];
}[];

it('keeps a plan as a draft, and makes it what the hall goes by when it is published', async () => {
  const stage = await show(portal);
  const desk = portal.as(stage.organiser);
  const path = `/rounds/${stage.rounds.FINAL}`;
  const [a, b, c] = stage.entries as [string, string, string, string];
  const pauses = [{ after: 2, minutes: 10, label: '茶歇' }];
  const plan = { version: 0, order: 'arranged', sessions: [sitting([b, a, c], { pauses })] };
  const { body: draft } = await desk.put(`${path}/schedule`, plan);
  expect(draft).toMatchObject({ version: 2, changed: true, published: null, unplaced: [{ room: 1 }] });
  expect((await desk.get(`${path}/sessions`)).body).toMatchObject({ items: [], published: null });
  expect(said(await desk.put(`${path}/schedule/publication`, { version: 2 }))).toBe('200');
  const judge = portal.as(stage.judges[0]!.actor);
  const { body } = await judge.get(`${path}/sessions`);
  const [session] = body.items as unknown as Sessions;
  expect(session).toMatchObject({
    endsAt: '2031-08-02T01:53:00.000Z',
    pauses: [{ startsAt: '2031-08-02T01:30:00.000Z' }],
  });
  expect(session!.slots.map((slot) => slot.startsAt.slice(11, 16))).toEqual(['01:00', '01:15', '01:40']);
  expect(session!.slots.map((slot) => slot.entry.number.slice(-4))).toEqual(['0002', '0001', '0003']);
  expect(body.published).toMatchObject({ no: 1, reason: '', order: 'arranged' });
});

it('keeps the same slots through a change, which needs a reason', async () => {
  const stage = await show(portal);
  const desk = portal.as(stage.organiser);
  const path = `/rounds/${stage.rounds.FINAL}`;
  const { sessionId, slotIds } = await published(portal, stage);
  const turned = { version: 2, order: 'arranged', sessions: [sitting(stage.entries.toReversed(), { id: sessionId })] };
  const { body } = await desk.put(`${path}/schedule`, turned);
  const before = await everything(portal);
  expect(said(await desk.put(`${path}/schedule/publication`, { version: body.version }))).toBe(
    '422 change-reason-missing',
  );
  expect(said(await desk.put(`${path}/schedule/publication`, { version: 1, reason: '对调' }))).toBe('409 stale');
  expect(await everything(portal)).toEqual(before);
  const order = { version: body.version, reason: '第一组对调' };
  expect((await desk.put(`${path}/schedule/publication`, order)).body).toMatchObject({ changed: false });
  const { body: out } = await desk.get(`${path}/sessions`);
  const [session] = out.items as unknown as Sessions;
  expect([session!.id, session!.slots.map((slot) => slot.id)]).toEqual([sessionId, slotIds.toReversed()]);
  expect(out.published).toMatchObject({ no: 2, reason: '第一组对调' });
});

it('refuses what makes no sense, and people who do not plan, without a trace', async () => {
  const stage = await show(portal);
  const other = await show(portal, 1);
  const desk = portal.as(stage.organiser);
  const path = `/rounds/${stage.rounds.FINAL}/schedule`;
  const [a, b] = stage.entries as [string, string];
  const before = await everything(portal);
  const plan = (...sessions: object[]) => desk.put(path, { version: 0, order: 'arranged', sessions });
  const faults = [
    [sitting([a, a]), 'entry-twice'],
    [sitting([other.entries[0]!]), 'entry-unknown'],
    [sitting([a], { room: 2 }), 'room-unknown'],
    [sitting([a], { pauses: [{ after: 2, minutes: 5, label: '' }] }), 'pause-outside'],
  ] as const;
  for (const [session, fault] of faults) {
    const answer = await plan(session);
    expect([said(answer), answer.body.fault]).toEqual(['422 plan-impossible', fault]);
  }
  const falling = [
    { entryId: a, block: 2, fixed: false },
    { entryId: b, block: 1, fixed: false },
  ];
  expect((await plan(sitting([], { slots: falling }))).body.fault).toBe('blocks-fall');
  expect(said(await desk.put(`${path}/publication`, { version: 1 }))).toBe('409 schedule-empty');
  const online = `/rounds/${stage.rounds.PRELIMINARY}/schedule`;
  expect(said(await desk.put(online, { version: 0, order: 'arranged', sessions: [] }))).toBe('409 round-without-stage');
  const body = { version: 0, order: 'arranged', sessions: [sitting([a])] };
  expect(said(await portal.as(stage.stageManager).put(path, body))).toBe('403 not-allowed');
  expect(said(await portal.as(stage.judges[0]!.actor).get(path))).toBe('403 not-allowed');
  expect(said(await portal.as(other.organiser).put(path, body))).toBe('404 not-found');
  expect(said(await portal.as(stage.leads[0]!).get(`/rounds/${stage.rounds.FINAL}/sessions`))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
});

it('lists with as many statements for one entry as for three', async () => {
  const counts = await Promise.all(
    [1, 3].map(async (size) => {
      const stage = await show(portal, size);
      await published(portal, stage);
      return stage;
    }),
  );
  const measured: number[][] = [];
  for (const stage of counts) {
    await portal.drain();
    const desk = portal.as(stage.organiser);
    const round = `/rounds/${stage.rounds.FINAL}`;
    const sessionId = (await portal.db.query('SELECT id FROM stage.session WHERE edition_id = $1', [stage.id])) as [
      { id: string },
    ];
    const paths = [
      ...['sessions', 'schedule', 'draws', 'running-order', `sessions/${sessionId[0].id}/attendance`].map(
        (part) => `${round}/${part}`,
      ),
      ...[`/entries/${stage.entries[0]}/turns`, `/editions/${stage.id}/sittings/mine`],
    ];
    measured.push([]);
    for (const path of paths) measured.at(-1)!.push(await portal.counting(() => desk.get(path)));
  }
  expect(measured[0]).toEqual(measured[1]);
});
