import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said } from './given.js';
import { hall, played, sheetIn } from './given-stage.js';

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
});
beforeEach(async () => {
  stage = await hall(portal);
});
afterAll(() => portal.stop());

interface Turn {
  id: string;
  state: string;
  clock: { phase: string; allowedMs: number; spentMs: number; runningSince: string | null } | null;
  count: { submitted: number; of: number };
}
const desk = () => portal.as(stage.stageManager);
const console_ = async (actor = stage.stageManager) => {
  const answer = await portal.as(actor).get(`/sittings/${stage.sessionId}/console`);
  return answer.body as { version: number; currentId: string | null; nextId: string | null; turns: Turn[] };
};
const step = async (place: number, verb: string, more: object = {}) => {
  const { version } = await console_();
  return desk().post(`/turns/${stage.slotIds[place]}/steps`, { version, verb, ...more });
};
const turn = async (place: number) => (await console_()).turns.find(({ id }) => id === stage.slotIds[place])!;

it('plays a turn: called, pitch, pause, questions, end, and the next may be called', async () => {
  for (const verb of ['call', 'start', 'pause', 'resume', 'ask', 'end']) expect(said(await step(0, verb))).toBe('200');
  const view = await console_();
  expect(view).toMatchObject({ currentId: stage.slotIds[0], nextId: stage.slotIds[1] });
  expect(view).toMatchObject({ lag: { behindMs: 0, growsFrom: expect.any(String), bufferMinutes: 5 } });
  expect(view.turns[0]).toMatchObject({ state: 'ended', clock: { phase: 'questions', runningSince: null } });
  expect(said(await step(1, 'call'))).toBe('200');
  expect(await console_()).toMatchObject({ currentId: stage.slotIds[1], nextId: stage.slotIds[2] });
  const lines = `SELECT details->>'verb' AS verb FROM journal.line WHERE kind = 'stage.turn-moved' AND subject = $1 ORDER BY id`;
  const verbs = (await portal.db.query(lines, [stage.slotIds[0]])) as { verb: string }[];
  expect(verbs.map(({ verb }) => verb)).toEqual(['call', 'start', 'pause', 'resume', 'ask', 'end']);
});

it('goes by the portal’s clock, stands still in a pause, and gives disturbed time back with a reason', async () => {
  const later = (advanceSeconds: number) => portal.visitor.put('/demo/clock', { advanceSeconds });
  await step(0, 'call');
  await step(0, 'start');
  await later(100);
  await step(0, 'pause');
  await later(500);
  const spent = (await turn(0)).clock!.spentMs;
  expect(spent).toBeGreaterThanOrEqual(100_000);
  expect(spent).toBeLessThan(110_000);
  expect(said(await step(0, 'disturb', { seconds: 30 }))).toBe('422 step-reason-missing');
  expect(said(await step(0, 'disturb', { reason: '投影断电' }))).toBe('422 seconds-missing');
  expect(said(await step(0, 'disturb', { seconds: 30, reason: '投影断电' }))).toBe('200');
  expect((await turn(0)).clock).toMatchObject({ spentMs: spent - 30_000, runningSince: null });
});

it('takes the last step back as if it had not happened', async () => {
  await step(0, 'call');
  await step(0, 'start');
  const before = await turn(0);
  await step(0, 'ask');
  const { version } = await console_();
  const path = `/turns/${stage.slotIds[0]}/steps/last`;
  expect(said(await desk().delete(path, { version }))).toBe('200');
  expect(await turn(0)).toMatchObject({ state: 'pitching', clock: before.clock });
  expect(said(await desk().delete(path, { version: version + 1 }))).toBe('200');
  expect(said(await desk().delete(path, { version: version + 2 }))).toBe('200');
  expect(await turn(0)).toMatchObject({ state: 'waiting', clock: null });
  const unchanged = await played(portal);
  expect(said(await desk().delete(path, { version: version + 3 }))).toBe('409 nothing-to-undo');
  expect(await played(portal)).toEqual(unchanged);
});

it('passes over an absent team with a reason, and lets it come late', async () => {
  expect(said(await step(0, 'miss'))).toBe('422 step-reason-missing');
  expect(said(await step(0, 'miss', { reason: '车辆故障' }))).toBe('200');
  expect(await console_()).toMatchObject({ currentId: null, nextId: stage.slotIds[1] });
  expect(said(await step(0, 'call'))).toBe('200');
});

it('lets two teams that wait change places, in the plan too', async () => {
  const [one, two, three] = stage.slotIds as [string, string, string];
  const swap = async (slotIds: string[], reason = '专家行程') => {
    const { version } = await console_();
    return said(await desk().post(`/sittings/${stage.sessionId}/swaps`, { version, slotIds, reason }));
  };
  expect(await swap([one, one])).toBe('422 swap-with-itself');
  expect(await swap([one, three], ' ')).toBe('422 invalid');
  expect(await swap([one, three])).toBe('200');
  expect((await console_()).turns.map(({ id }) => id)).toEqual([three, two, one]);
  const drafts = `SELECT draft->'sessions'->0->'slots' AS slots FROM stage.schedule WHERE round_id = $1`;
  const [draft] = (await portal.db.query(drafts, [stage.roundId])) as [{ slots: { entryId: string }[] }];
  expect(draft.slots.map(({ entryId }) => entryId)).toEqual(stage.entries.toReversed());
  await step(2, 'call');
  expect(await swap([one, three])).toBe('409 turn-not-waiting');
});

it('refuses what the stage does not allow, who knew less, and whoever may not, and changes nothing', async () => {
  await step(0, 'call');
  const { version } = await console_();
  const before = await played(portal);
  const order = { version, verb: 'start' };
  const path = `/turns/${stage.slotIds[0]}/steps`;
  expect(said(await step(1, 'call'))).toBe('409 turn-under-way');
  expect(said(await step(0, 'ask'))).toBe('409 wrong-state');
  expect(said(await desk().post(path, { ...order, version: version - 1 }))).toBe('409 stale');
  expect(said(await desk().post(path, { ...order, verb: 'cancel' }))).toBe('400 malformed');
  expect(said(await portal.as(stage.chair).post(path, order))).toBe('403 not-allowed');
  expect(said(await portal.as(stage.judges[0]!.actor).post(path, order))).toBe('403 not-allowed');
  expect(said(await portal.as(stage.leads[0]!).post(path, order))).toBe('404 not-found');
  expect(said(await portal.visitor.post(path, order))).toBe('401 sign-in-needed');
  expect(await played(portal)).toEqual(before);
});

it('does once what a tablet sends twice, and what two managers send at once', async () => {
  const { version } = await console_();
  const path = `/turns/${stage.slotIds[0]}/steps`;
  const keyed = desk().with({ 'idempotency-key': 'tablet-0001' });
  const send = () => keyed.post(path, { version, verb: 'call' });
  expect([said(await send()), said(await send())]).toEqual(['200', '200']);
  const start = { version: version + 1, verb: 'start' };
  const both = await Promise.all([desk().post(path, start), portal.as(stage.organiser).post(path, start)]);
  expect(both.map(said).toSorted()).toEqual(['200', '409 stale']);
  const steps = 'SELECT verb FROM stage.step WHERE slot_id = $1 ORDER BY no';
  expect(await portal.db.query(steps, [stage.slotIds[0]])).toEqual([{ verb: 'call' }, { verb: 'start' }]);
});

it('counts sheets as they come in, on whatever instance somebody looks, and says no value', async () => {
  await step(0, 'call');
  const other = await startPortal([StageModule], { DATABASE_URL: portal.config.DATABASE_URL });
  const cookie = portal.as(stage.stageManager);
  const events = await cookie.at(other.base).events(`/sittings/${stage.sessionId}/console/live`);
  expect(((await events.next())!.data as { turns: Turn[] }).turns[0]!.count).toEqual({ submitted: 0, of: 3 });
  await sheetIn(portal, stage, [0, 0], 87);
  const seen = (await events.next())!;
  expect((seen.data as { turns: Turn[] }).turns[0]!.count).toEqual({ submitted: 1, of: 3 });
  expect(JSON.stringify(seen.data)).not.toMatch(/\b87\b/);
  events.close();
  await other.stop();
});

it('lists what there is to play to those who run or watch it', async () => {
  await step(0, 'miss', { reason: '车辆故障' });
  await step(1, 'call');
  const { body } = await desk().get(`/editions/${stage.id}/sittings`);
  expect(body.items).toMatchObject([{ id: stage.sessionId, turns: 3, over: 1, onStage: true, room: 1 }]);
  expect(said(await portal.as(stage.judges[0]!.actor).get(`/editions/${stage.id}/sittings`))).toBe('403 not-allowed');
  expect(said(await portal.as(stage.leads[0]!).get(`/editions/${stage.id}/sittings`))).toBe('404 not-found');
});

it('sets bells, and takes the same number of statements however many turns there are', async () => {
  const { version } = await console_();
  const bells = { version, pitch: [0, 120, 60, 60], questions: [30] };
  const { body } = await desk().put(`/sittings/${stage.sessionId}/bells`, bells);
  expect(body.bells).toEqual({ pitch: [120, 60, 0], questions: [30] });
  const three = await portal.counting(() => console_());
  stage = await hall(portal, 1, 1);
  await console_();
  expect(await portal.counting(() => console_())).toBe(three);
});
