import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said } from './given.js';
import { hall, played } from './given-stage.js';

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
}, 60_000);
beforeEach(async () => {
  stage = await hall(portal, 4, 1);
});
afterAll(() => portal.stop());

interface Turn {
  id: string;
  startsAt: string;
  verbs: string[];
  left: { as: string; reason: string | null; closed: boolean } | null;
}
const desk = () => portal.as(stage.stageManager);
const console_ = async () => {
  const { body } = await desk().get(`/sittings/${stage.sessionId}/console`);
  return body as { version: number; nextId: string; turns: Turn[] };
};
const step = async (place: number, verb: string) => {
  const { version } = await console_();
  return said(await desk().post(`/turns/${stage.slotIds[place]}/steps`, { version, verb }));
};
const close = async (place: number, actor = stage.stageManager) => {
  const { version } = await console_();
  return said(await portal.as(actor).put(`/turns/${stage.slotIds[place]}/gap`, { version }));
};
const minutes = (turns: Turn[]) =>
  turns.map(({ startsAt }) => (Date.parse(startsAt) - Date.parse(turns[0]!.startsAt)) / 60_000);
async function withdraw(place: number): Promise<void> {
  const lead = portal.as(stage.leads[place]!);
  expect(said(await lead.put(`/entries/${stage.entries[place]}/withdrawal`, { reason: '样机未能通过检验' }))).toBe(
    '200',
  );
  await portal.drain();
}

it('strikes an entry that left out, passes over it, and keeps the later times', async () => {
  const before = await console_();
  const events = await desk().events(`/sittings/${stage.sessionId}/console/live`);
  await events.next();
  await withdraw(0);
  const told = (await events.next())!.data as { turns: Turn[] };
  events.close();
  expect(told.turns[0]!.left).toEqual({ as: 'withdrawn', reason: '样机未能通过检验', closed: false });
  const view = await console_();
  expect(view.nextId).toBe(stage.slotIds[1]);
  expect(view.turns[0]!.verbs).not.toContain('call');
  expect(view.turns.map(({ startsAt }) => startsAt)).toEqual(before.turns.map(({ startsAt }) => startsAt));
  const unchanged = await played(portal);
  expect(await step(0, 'call')).toBe('409 entry-left');
  expect(await played(portal)).toEqual(unchanged);
  const { body } = await portal.visitor.get(`/rounds/${stage.roundId}/running-order`);
  expect(body.sessions[0].turns).toMatchObject([{ leftAs: 'withdrawn', position: 1 }, { leftAs: null }, {}, {}]);
  expect(JSON.stringify(body)).not.toContain('样机未能通过检验');
  const own = await portal.as(stage.leads[0]!).get(`/entries/${stage.entries[0]}/turns`);
  expect(own.body).toMatchObject({ items: [{ leftAs: 'withdrawn' }], can: { pass: false } });
  const door = await desk().get(`/rounds/${stage.roundId}/sessions/${stage.sessionId}/attendance`);
  expect(door.body.items.map(({ number }: { number: string | null }) => number)).toHaveLength(4);
});

it('gives the time to those after it once, when the manager says so, and keeps it so in the next publication', async () => {
  await step(0, 'call');
  await step(0, 'start');
  await step(0, 'end');
  await withdraw(1);
  const unchanged = await played(portal);
  expect(await close(2)).toBe('409 entry-not-left');
  expect(await close(1, stage.chair)).toBe('403 not-allowed');
  expect(await played(portal)).toEqual(unchanged);
  expect(minutes((await console_()).turns)).toEqual([0, 15, 30, 45]);
  expect(await close(1)).toBe('200');
  const moved = await console_();
  expect(minutes(moved.turns)).toEqual([0, 15, 15, 30]);
  expect(moved.turns[1]!.left).toMatchObject({ closed: true });
  expect(await close(1)).toBe('409 gap-closed');
  for (const verb of ['call', 'start', 'end']) expect(await step(2, verb)).toBe('200');
  const path = `/rounds/${stage.roundId}/schedule`;
  const { body } = await portal.as(stage.organiser).get(path);
  const order = { version: body.version, reason: '一个项目退赛' };
  expect(said(await portal.as(stage.organiser).put(`${path}/publication`, order))).toBe('200');
  const after = await console_();
  expect(after.turns.map(({ id }) => id)).toEqual([stage.slotIds[0], stage.slotIds[2], stage.slotIds[3]]);
  expect(minutes(after.turns)).toEqual([0, 15, 30]);
});

it('shows the clock to the teams of a sitting without a link, and to nobody else', async () => {
  await step(0, 'call');
  await step(0, 'start');
  const path = `/sittings/${stage.sessionId}/clock`;
  const team = portal.as(stage.leads[1]!);
  const { body } = await team.get(path);
  expect(body).toMatchObject({ kind: 'clock', turn: { state: 'pitching', count: null, shown: null } });
  const events = await team.events(`${path}/live`);
  expect((await events.next())!.data).toMatchObject({ turn: { clock: { phase: 'pitch' } } });
  events.close();
  const stranger = portal.as(await portal.actor());
  expect(said(await stranger.get(path))).toBe('404 not-found');
  await expect(stranger.events(`${path}/live`)).rejects.toThrow('404');
});

it('leaves a date in the calendar alone that a publication does not change, and rings by the edition’s bells until somebody sets others', async () => {
  const calendar = () => portal.as(stage.leads[0]!).get(`/entries/${stage.entries[0]}/turns/calendar`);
  expect((await calendar()).body).toContain('SEQUENCE:1\r\n');
  const path = `/rounds/${stage.roundId}/schedule`;
  const { body } = await portal.as(stage.organiser).get(path);
  await portal.as(stage.organiser).put(`${path}/publication`, { version: body.version, reason: '改期' });
  expect((await calendar()).body).toContain('SEQUENCE:1\r\n');
  expect((await desk().get(`/sittings/${stage.sessionId}/console`)).body.bells).toEqual({
    pitch: [60, 0],
    questions: [60, 0],
  });
});
