import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said, sitting } from './given.js';
import { hall, sheetIn } from './given-stage.js';

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
/** The rehearsal of the day before, in another order. */
let rehearsal: string;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
  stage = await hall(portal);
  const path = `/rounds/${stage.roundId}/schedule`;
  const office = portal.as(stage.organiser);
  const { body } = await office.get(path);
  const day = { kind: 'rehearsal', startsAt: '2031-08-01T14:00:00+08:00' };
  const sessions = [sitting(stage.entries, { id: stage.sessionId }), sitting(stage.entries.toReversed(), day)];
  const plan = await office.put(path, { version: body.version, order: 'arranged', sessions });
  await office.put(`${path}/publication`, { version: plan.body.version, reason: '增加彩排' });
  const { body: out } = await office.get(`/editions/${stage.id}/sittings`);
  rehearsal = (out.items as unknown as { id: string; kind: string }[]).find(({ kind }) => kind === 'rehearsal')!.id;
  await portal.drain();
}, 60_000);
afterAll(() => portal.stop());

const desk = () => portal.as(stage.stageManager);
const console_ = async (id = rehearsal) => (await desk().get(`/sittings/${id}/console`)).body;
async function step(place: number, verb: string, more: object = {}) {
  const { version, turns } = (await console_()) as unknown as { version: number; turns: { id: string }[] };
  return said(await desk().post(`/turns/${turns[place]!.id}/steps`, { version, verb, ...more }));
}
const screen = async (kind = 'hall') => {
  const { body } = await desk().post(`/sittings/${rehearsal}/screens`, { kind, name: '彩排' });
  return async () => (await portal.visitor.get(`/screens/token/${body.key}`)).body;
};
const tablet = async () => (await portal.as(stage.judges[0]!.actor).get(`/editions/${stage.id}/stage`)).body;
const calendar = async (place: number) => {
  const { body } = await portal.as(stage.leads[place]!).get(`/entries/${stage.entries[place]}/turns/calendar`);
  return String(body).match(/^(DTSTART;|SEQUENCE|STATUS).*$/gm);
};

/** Everything the round is decided by, and the sitting before the jury. */
function real(): Promise<unknown> {
  const tables = ['participation', 'assignment', 'sheet', 'mark', 'vote', 'release', 'standing'];
  const judged = tables.map((table) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM judging.${table} t) AS ${table}`);
  const own = ['slot', 'run'].map(
    (table) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM stage.${table} t WHERE session_id = $1) AS ${table}`,
  );
  const mails = `(SELECT count(*) FROM notification.message WHERE template LIKE 'stage.%') AS mails`;
  return portal.db.query(`SELECT ${[...judged, ...own, mails].join(', ')}`, [stage.sessionId]);
}

it('is played like the day itself and touches nothing of it', async () => {
  for (const judge of [0, 1, 2]) await sheetIn(portal, stage, [2, judge], 87);
  const released = { entryId: stage.entries[2] };
  expect(said(await portal.as(stage.chair).post(`/rounds/${stage.roundId}/result-releases`, released))).toBe('201');
  const [before, dates] = [await real(), await Promise.all([0, 1, 2].map(calendar))];
  const [big, phone] = [await screen(), await screen('clock')];
  for (const verb of ['call', 'start', 'pause', 'resume', 'ask']) expect(await step(0, verb)).toBe('200');
  expect(await big()).toMatchObject({ rehearsal: true, turn: { state: 'questions', count: null, shown: null } });
  expect(await phone()).toMatchObject({ rehearsal: true, turn: { clock: { phase: 'questions' } } });
  expect(await console_()).toMatchObject({ kind: 'rehearsal', turns: [{ release: null, count: { of: 0 } }, {}, {}] });
  expect(await tablet()).toEqual({ items: [] });
  expect(await step(0, 'end')).toBe('200');
  expect(await step(1, 'miss', { reason: '彩排未到' })).toBe('200');
  await portal.drain();
  expect(await real()).toEqual(before);
  expect(await Promise.all([0, 1, 2].map(calendar))).toEqual(dates);
  expect(await console_(stage.sessionId)).toMatchObject({ kind: 'judging', currentId: null });
});

it('is called a rehearsal in what teams are told and at the door', async () => {
  const told = `SELECT body FROM notification.message WHERE edition_id = $1 AND template = 'stage.mails.team-changed'`;
  const mails = (await portal.db.query(told, [stage.id])) as { body: string }[];
  expect(mails.map(({ body }) => /14:\d\d 彩排，第 \d 个/.test(body))).toEqual([true, true, true]);
  const { body: door } = await desk().get(`/rounds/${stage.roundId}/sessions/${rehearsal}/attendance`);
  expect(door.kind).toBe('rehearsal');
  const { body: order } = await portal.visitor.get(`/rounds/${stage.roundId}/running-order`);
  expect((order.sessions as unknown as { id: string }[]).map(({ id }) => id)).toEqual([stage.sessionId]);
});
