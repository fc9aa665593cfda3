import { NoteSubjects } from '#recusal';
import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { said } from './given.js';
import { hall, sheetIn } from './given-stage.js';

const POINTS = [60, 80, 82, 84, 99] as const;
const LATE = 4;
const DUTY = `SELECT a.id, a.state, s.state AS sheet, (SELECT count(*)::int FROM judging.mark m WHERE m.sheet_id = s.id) AS marks
  FROM judging.assignment a LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.entry_id = $2 AND a.judge_id = $3`;
const SEALED = `SELECT seq FROM journal.ledger WHERE edition_id = $1 AND body::jsonb->>'kind' = 'judging.sheet-voided'`;

let portal: Portal;
let stage: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  portal = await startPortal([StageModule]);
  stage = await hall(portal, 2, POINTS.length);
  const subject = {
    number: 'S-1',
    title: '二尖瓣修复装置',
    standing: true,
    organisationIds: [],
    people: [],
    mentions: [],
  };
  const subjects = stage.entries.map((subjectId) => ({ ...subject, subjectId }));
  await portal.unit.run((tx) => portal.get(NoteSubjects).within(tx, portal.system, stage.id, subjects));
  for (const [judge, points] of POINTS.entries()) await sheetIn(portal, stage, [0, judge], points);
}, 60_000);
afterAll(() => portal.stop());

const duty = async () => {
  const whose = [stage.roundId, stage.entries[0], stage.judges[LATE]!.id];
  const [line] = (await portal.db.query(DUTY, whose)) as [{ id: string; state: string; sheet: string; marks: number }];
  return line;
};
const call = async () => {
  const desk = portal.as(stage.stageManager);
  const { body } = await desk.get(`/sittings/${stage.sessionId}/console`);
  expect(said(await desk.post(`/turns/${stage.slotIds[0]}/steps`, { version: body.version, verb: 'call' }))).toBe(
    '200',
  );
};

it('takes a judge off the entry on stage at once, voids the sheet, and counts what is left by the rule for fewer', async () => {
  const { body: opened } = await portal
    .as(stage.stageManager)
    .post(`/sittings/${stage.sessionId}/screens`, { kind: 'hall', name: '主屏' });
  await call();
  const late = portal.as(stage.judges[LATE]!.actor);
  const screen = await portal.visitor.events(`/screens/token/${opened.key}/live`);
  expect((await screen.next())!.data).toMatchObject({ turn: { count: { submitted: 5, of: 5 } } });
  const tablet = await late.events(`/editions/${stage.id}/stage/live`);
  const { id, marks } = await duty();
  expect((await tablet.next())!.data).toMatchObject({ items: [{ assignmentId: id }] });
  const pin = { personId: stage.judges[LATE]!.actor.personId, subjectId: stage.entries[0], relation: 'kinship' };
  const conflicts = `/editions/${stage.id}/conflicts`;
  expect(said(await portal.as(stage.organiser).post(conflicts, { ...pin, reason: '与负责人为亲属' }))).toBe('201');
  expect(said(await late.get(`/assignments/${id}`))).toBe('404 not-found');
  expect((await late.get(`/editions/${stage.id}/stage`)).body).toMatchObject({ items: [{ assignmentId: null }] });
  await portal.drain();
  expect(await duty()).toEqual({ id, state: 'recused', sheet: 'voided', marks });
  expect(await portal.db.query(SEALED, [stage.id])).toHaveLength(1);
  const heard = async (events: typeof screen, expected: object) => {
    for (let at = 0; at < 4; at += 1) {
      const { data } = (await events.next())!;
      if (JSON.stringify(data).includes(JSON.stringify(expected).slice(1, -1))) return true;
    }
    return false;
  };
  expect(await heard(tablet, { assignmentId: null })).toBe(true);
  expect(await heard(screen, { count: { submitted: 4, of: 4 } })).toBe(true);
  for (const events of [screen, tablet]) events.close();
});

it('asks the organisers for a replacement, and says so when nobody of the panel is free', async () => {
  const office = portal.as(stage.organiser);
  const { body } = await office.get(`/editions/${stage.id}/rounds`);
  const final = (body.items as { id: string; progress: { vacancies: number } }[]).find(
    (one) => one.id === stage.roundId,
  );
  expect(final).toMatchObject({ progress: { vacancies: 1 } });
  const { id } = await duty();
  const replaced = await office.post(`/rounds/${stage.roundId}/replacements`, { assignmentId: id });
  expect(said(replaced)).toBe('409 replacement-missing');
});

it('lets the chief judge release what the sheets that are left come to', async () => {
  const released = await portal
    .as(stage.chair)
    .post(`/rounds/${stage.roundId}/result-releases`, { entryId: stage.entries[0] });
  expect([said(released), released.body.shown]).toEqual(['201', '76.50']);
});

const office = () => portal.as(stage.organiser);
const round = () => `/rounds/${stage.roundId}`;
const blocked = async () => {
  const { body } = await office().get(round());
  return (body.blockers as { key: string; code: string; judgeId: string; excusable: boolean }[]).map(
    ({ key, code, excusable }) => ({ key, code, excusable }),
  );
};
const turn = async () => {
  const { body } = await portal.as(stage.stageManager).get(`/sittings/${stage.sessionId}/console`);
  return (body.turns as { release: { id: string; shown: string; outdated: boolean } | null }[])[0]!;
};
const pinned = async (judge: number, entry: number) => {
  const pin = { personId: stage.judges[judge]!.actor.personId, subjectId: stage.entries[entry], relation: 'kinship' };
  const answer = await office().post(`/editions/${stage.id}/conflicts`, { ...pin, reason: '与负责人为亲属' });
  expect(said(answer)).toBe('201');
  await portal.drain();
};
const sheets = (entry: number) =>
  portal.db.query(
    `SELECT s.state, count(*)::int AS n FROM judging.sheet s JOIN judging.assignment a ON a.id = s.assignment_id
      WHERE a.round_id = $1 AND a.entry_id = $2 GROUP BY 1 ORDER BY 1`,
    [stage.roundId, stage.entries[entry]],
  );
const RELEASES = `SELECT shown, sheets, withdrawn_at IS NULL AS out FROM judging.release ORDER BY released_at`;

it('lets no round close on a released result that is another by now, until it is withdrawn and released again', async () => {
  for (let judge = 0; judge < POINTS.length; judge += 1) await sheetIn(portal, stage, [1, judge], 81);
  expect((await turn()).release).toMatchObject({ shown: '76.50', outdated: false });
  await pinned(3, 0);
  expect((await turn()).release).toMatchObject({ shown: '76.50', outdated: true });
  const [differs] = await blocked();
  expect(differs).toMatchObject({ code: 'release-differs', excusable: false });
  const { id } = await duty();
  const before = await portal.db.query(RELEASES);
  const excuse = { keys: [differs!.key], reason: '不影响名次' };
  expect(said(await office().put(`${round()}/excuses`, excuse))).toBe('409 blocker-stays');
  expect(said(await office().put(`${round()}/closure`))).toBe('409 sheets-missing');
  expect(said(await office().post(`${round()}/replacements`, { assignmentId: id }))).toBe('409 result-released');
  const reader = { entryId: stage.entries[0], reason: '加评' };
  expect(said(await office().post(`${round()}/readers`, reader))).toBe('409 result-released');
  const again = { entryId: stage.entries[0] };
  expect(said(await portal.as(stage.chair).post(`${round()}/result-releases`, again))).toBe('409 already-released');
  expect(await portal.db.query(RELEASES)).toEqual(before);
  const { release } = await turn();
  expect(said(await office().delete(`/result-releases/${release!.id}`, { reason: '评委回避，评分表作废' }))).toBe(
    '204',
  );
  const released = await portal.as(stage.chair).post(`${round()}/result-releases`, again);
  expect([said(released), released.body.shown]).toEqual(['201', '74.00']);
  expect(await blocked()).toEqual([]);
  expect(said(await office().put(`${round()}/closure`))).toBe('200');
});

it('sends no closed round out or on while a sheet counts whose judge must keep away; reopening voids it', async () => {
  await pinned(0, 1);
  expect(await sheets(1)).toEqual([{ state: 'submitted', n: 5 }]);
  expect(await blocked()).toMatchObject([{ code: 'conflict-since', excusable: false }]);
  const release = () => portal.as(stage.chair).post(`${round()}/result-releases`, {});
  expect(said(await release())).toBe('409 conflict-since');
  const { release: out } = await turn();
  expect(said(await office().delete(`/result-releases/${out!.id}`, { reason: '本轮重新开启' }))).toBe('204');
  expect(said(await office().put(`${round()}/reopening`, { reason: '评委须回避' }))).toBe('200');
  expect(said(await portal.as(stage.chair).put(`${round()}/reopening/confirmation`))).toBe('200');
  expect(await sheets(1)).toEqual([
    { state: 'submitted', n: 4 },
    { state: 'voided', n: 1 },
  ]);
  expect(await blocked()).toEqual([]);
  expect(said(await office().put(`${round()}/closure`))).toBe('200');
  expect(said(await release())).toBe('201');
});
