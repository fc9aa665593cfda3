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

const desk = () => portal.as(stage.stageManager);
const chair = () => portal.as(stage.chair);
const opened = async (kind = 'hall') => {
  const { body } = await desk().post(`/sittings/${stage.sessionId}/screens`, { kind, name: '主屏' });
  return body as { id: string; key: string };
};
const screen = async (key: string) => (await portal.visitor.get(`/screens/token/${key}`)).body;
const step = async (place: number, verb: string, more: object = {}) => {
  const { body } = await desk().get(`/sittings/${stage.sessionId}/console`);
  return desk().post(`/turns/${stage.slotIds[place]}/steps`, { version: body.version, verb, ...more });
};
const release = (entryId?: string, actor = stage.chair) =>
  portal.as(actor).post(`/rounds/${stage.roundId}/result-releases`, { entryId });
const allIn = async (place: number, points: readonly number[]) => {
  for (const [judge, one] of points.entries()) await sheetIn(portal, stage, [place, judge], one);
};

it('opens to its key alone, which is kept as a hash, and goes dark when it is closed', async () => {
  const { id, key } = await opened();
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await portal.db.query('SELECT * FROM stage.screen'))).not.toContain(key);
  expect(said(await portal.visitor.get(`/screens/token/${key.slice(0, -1)}x`))).toBe('404 not-found');
  const events = await portal.visitor.events(`/screens/token/${key}/live`);
  expect((await events.next())!.data).toMatchObject({ kind: 'hall', turn: null, turns: 3 });
  const before = await played(portal);
  for (const actor of [stage.chair, stage.judges[0]!.actor]) {
    expect(said(await portal.as(actor).delete(`/screens/${id}`))).toBe('403 not-allowed');
  }
  expect(said(await portal.as(stage.leads[0]!).delete(`/screens/${id}`))).toBe('404 not-found');
  expect(await played(portal)).toEqual(before);
  expect(said(await desk().delete(`/screens/${id}`))).toBe('204');
  expect(await events.next()).toBeNull();
  expect(said(await portal.visitor.get(`/screens/token/${key}`))).toBe('404 not-found');
});

it('shows the hall counts and a team’s phone the clock, and neither a value before the chief judge’s release', async () => {
  const [hallScreen, phone] = [await opened(), await opened('clock')];
  await step(0, 'call');
  await step(0, 'start');
  await allIn(0, [80, 83.5, 87]);
  const shown = await screen(hallScreen.key);
  expect(shown.turn).toMatchObject({ state: 'pitching', count: { submitted: 3, of: 3 }, shown: null });
  expect(shown).toMatchObject({ next: { position: 2 }, bells: { pitch: [60, 0] } });
  expect((await screen(phone.key)).turn).toMatchObject({ state: 'pitching', count: null, shown: null });
  expect(JSON.stringify(shown)).not.toMatch(/83\.5|\b87\b/);
  const events = await portal.visitor.events(`/screens/token/${hallScreen.key}/live`);
  await events.next();
  expect(said(await release(stage.entries[0]))).toBe('201');
  expect((await events.next())!.data).toMatchObject({ turn: { shown: '83.50' } });
  events.close();
  expect((await screen(phone.key)).turn).toMatchObject({ shown: null });
});

it('shows that a team did not come instead of a count, and leaves out judges whom somebody answered for', async () => {
  const { key } = await opened();
  await sheetIn(portal, stage, [0, 0], 80);
  await step(0, 'call');
  const events = await portal.visitor.events(`/screens/token/${key}/live`);
  expect((await events.next())!.data).toMatchObject({ turn: { count: { submitted: 1, of: 3 } } });
  const missing = `sheet-missing:${stage.entries[0]}:${stage.judges[2]!.id}:`;
  const excuse = { keys: [missing], reason: '突发急症，已离场' };
  expect(said(await portal.as(stage.organiser).put(`/rounds/${stage.roundId}/excuses`, excuse))).toBe('200');
  expect((await events.next())!.data).toMatchObject({ turn: { count: { submitted: 1, of: 2 } } });
  events.close();
  await step(0, 'miss', { reason: '三次叫号无人应答' });
  expect((await screen(key)).turn).toMatchObject({ state: 'absent', count: null, shown: null });
  const { body } = await desk().get(`/sittings/${stage.sessionId}/console`);
  expect(body.turns).toMatchObject([{ count: null }, { count: { submitted: 0, of: 3 } }, {}]);
});

it('lets the chief judge release a result once, complete or excused, and locks its sheets until it is withdrawn', async () => {
  await allIn(0, [80, 82]);
  const before = await played(portal);
  expect(said(await release(stage.entries[0]))).toBe('409 result-absent');
  await sheetIn(portal, stage, [0, 2], 84);
  for (const actor of [stage.organiser, stage.stageManager, stage.judges[0]!.actor]) {
    expect(said(await release(stage.entries[0], actor))).toBe('403 not-allowed');
  }
  expect(said(await release(stage.entries[0], stage.leads[0]))).toBe('404 not-found');
  expect(said(await release(undefined))).toBe('409 wrong-state');
  expect(await played(portal)).toEqual(before);
  const { body } = await release(stage.entries[0]);
  expect(body).toMatchObject({ shown: '82.00', entryId: stage.entries[0] });
  expect(said(await release(stage.entries[0]))).toBe('409 already-released');
  const sql = `SELECT id FROM judging.assignment WHERE round_id = $1 AND entry_id = $2`;
  const [duty] = (await portal.db.query(sql, [stage.roundId, stage.entries[0]])) as [{ id: string }];
  const reopen = () =>
    portal.as(stage.organiser).delete(`/assignments/${duty.id}/sheet/submission`, { reason: '笔误' });
  expect(said(await reopen())).toBe('409 result-released');
  expect(said(await chair().delete(`/result-releases/${body.id}`, { reason: '笔误' }))).toBe('403 not-allowed');
  const withdraw = () => portal.as(stage.organiser).delete(`/result-releases/${body.id}`, { reason: '评委笔误' });
  expect(said(await withdraw())).toBe('204');
  expect(said(await withdraw())).toBe('409 already-withdrawn');
  const { body: seen } = await desk().get(`/sittings/${stage.sessionId}/console`);
  expect(seen.turns[0]).toMatchObject({ release: null, earlier: [{ shown: '82.00', reason: '评委笔误' }] });
  expect(seen.turns[1].earlier).toEqual([]);
  expect(said(await reopen())).toBe('204');
  const links = `SELECT body::text FROM journal.ledger WHERE edition_id = $1`;
  const ledger = JSON.stringify(await portal.db.query(links, [stage.id]));
  for (const kind of ['result-released', 'release-withdrawn', 'sheet-reopened']) expect(ledger).toContain(kind);
});

/** The leads agree that their entries are named. */
const AGREED = `INSERT INTO entry.consent (entry_id, person_id, code, version, given_at)
  SELECT e.id, e.lead_id, 'PUBLICATION', 2, clock_timestamp() FROM entry.entry e
  JOIN judging.participation p ON p.entry_id = e.id WHERE p.round_id = $1 ON CONFLICT DO NOTHING`;

describe('a reveal', () => {
  const path = () => `/rounds/${stage.roundId}/reveal`;
  const prepared = async () => {
    await portal.unit.run((tx) => tx.query(AGREED, [stage.roundId]));
    for (const [place, points] of [
      [0, 90],
      [1, 80],
      [2, 70],
    ] as const)
      await allIn(place, [points, points, points]);
    expect(said(await portal.as(stage.organiser).put(`/rounds/${stage.roundId}/closure`, {}))).toBe('200');
    expect(said(await chair().put(path(), { kind: 'prizes', withValues: true }))).toBe('409 result-unreleased');
    expect(said(await release(undefined))).toBe('201');
    return portal.as(stage.organiser).put(path(), { kind: 'prizes', withValues: true });
  };
  const move = async (verb: string, at?: number, actor = stage.stageManager) => {
    const { body } = await desk().get(path());
    const { version } = body.script as unknown as { version: number };
    return said(
      await portal.as(actor).put(`${path()}/position`, { version, verb, ...(at === undefined ? {} : { at }) }),
    );
  };

  it('shows exactly its step, goes back and to any step, darkens, and tells nobody what is to come', async () => {
    const { key } = await opened();
    const { body } = await prepared();
    const { steps } = body.script as unknown as {
      steps: { kind: string; entries: { title: string; shown: string }[] }[];
    };
    expect(steps.map(({ kind }) => kind)).toEqual(['opening', 'prize', 'name', 'name', 'prize', 'name', 'board']);
    expect(await screen(key)).toMatchObject({ reveal: null, dark: false });
    expect(await move('turn', 1)).toBe('409 wrong-state');
    expect(await move('show')).toBe('204');
    for (const at of [1, 2, 3, 2, 0, 5]) {
      expect(await move('turn', at)).toBe('204');
      const shown = await screen(key);
      expect(shown.reveal).toEqual(steps[at]);
      const winner = steps[5]!.entries[0]!.title;
      if (at < 5) expect(JSON.stringify({ ...shown, next: null, turn: null })).not.toContain(winner);
    }
    expect(await move('darken')).toBe('204');
    expect(await screen(key)).toMatchObject({ reveal: null, dark: true });
    expect(await move('lighten')).toBe('204');
    expect(await move('hide')).toBe('204');
    expect(await screen(key)).toMatchObject({ reveal: null, dark: false });
  });

  it('is read and played by those who may alone, by the version they saw, and not after the release was withdrawn', async () => {
    await prepared();
    for (const actor of [stage.judges[0]!.actor]) {
      expect(said(await portal.as(actor).get(path()))).toBe('403 not-allowed');
      expect(said(await portal.as(actor).put(`${path()}/position`, { version: 1, verb: 'show' }))).toBe(
        '403 not-allowed',
      );
    }
    expect(said(await portal.as(stage.leads[0]!).get(path()))).toBe('404 not-found');
    const before = await played(portal);
    expect(said(await desk().put(path(), { kind: 'ranks', withValues: false }))).toBe('403 not-allowed');
    expect(said(await desk().put(`${path()}/position`, { version: 9, verb: 'show' }))).toBe('409 stale');
    expect(await move('show', 99)).toBe('422 reveal-step-unknown');
    const reopen = portal.as(stage.organiser).put(`/rounds/${stage.roundId}/reopening`, { reason: '复核' });
    expect(said(await reopen)).toBe('409 result-released');
    expect(await played(portal)).toEqual(before);
    const { body } = await desk().get(`/sittings/${stage.sessionId}/console`);
    const withdrawn = await portal
      .as(stage.organiser)
      .delete(`/result-releases/${body.roundReleaseId}`, { reason: '复核' });
    expect(said(withdrawn)).toBe('204');
    expect(await move('show')).toBe('409 result-unreleased');
    expect((await desk().get(path())).body).toMatchObject({ released: false, script: { outdated: true } });
  });
});

it('leads a judge to the sheet of the entry on stage, and nobody who is no judge', async () => {
  const judge = stage.judges[0]!.actor;
  const path = `/editions/${stage.id}/stage`;
  expect((await portal.as(judge).get(path)).body).toEqual({ items: [] });
  const events = await portal.as(judge).events(`${path}/live`);
  await events.next();
  await step(1, 'call');
  const { items } = (await events.next())!.data as { items: { entry: { id: string }; assignmentId: string }[] };
  expect(items).toMatchObject([{ entry: { id: stage.entries[1] }, state: 'called' }]);
  const sql = `SELECT a.entry_id AS entry FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
    WHERE a.id = $1 AND j.person_id = $2`;
  expect(await portal.db.query(sql, [items[0]!.assignmentId, judge.personId])).toEqual([{ entry: stage.entries[1] }]);
  events.close();
  expect(said(await portal.as(stage.stageManager).get(path))).toBe('403 not-allowed');
});
