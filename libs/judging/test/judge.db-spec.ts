import { JudgingModule } from '#judging';
import { type Portal, startPortal } from '#testing';
import {
  admitted,
  type Contest,
  contest,
  duties,
  everything,
  excused,
  type Judge,
  judged,
  judges,
  listed,
  marked,
  opened,
  said,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
  for (let made = 0; made < 4; made++) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic', 'capital']);
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const round = () => `/rounds/${edition.rounds.PRELIMINARY}`;
const LONG = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。';

it('shows a judge the frozen entry without telephone numbers and addresses, and the plan', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const { body } = await portal.as(judge.actor).get(`/assignments/${duty!.id}`);
  expect(body).toMatchObject({
    round: { code: 'PRELIMINARY', state: 'open' },
    entry: {
      title: duty!.title,
      leadName: '林知远',
      revisionNo: 1,
      documents: [{ kind: 'PLAN', name: '计划书.pdf', state: 'passed' }],
    },
    ...{
      sheet: null,
      comment: { minLength: 20, below: 55, from: 90 },
      can: { save: true, submit: false, recuse: true },
    },
  });
  const members = [{ name: '林知远', role: '研发', unit: '首都医科大学', contribution: '样机' }];
  expect(body.entry.members).toEqual(members);
  const text = JSON.stringify(body.entry);
  expect(text).toContain('经导管二尖瓣修复装置');
  expect(text).not.toMatch(/138001|lead@example/);
  expect(listed(body.rubric).map((criterion) => criterion.code)).toEqual([
    'CLINICAL',
    'INNOVATION',
    'FEASIBILITY',
    'IP',
    'MARKET',
    'TEAM',
  ]);
  const file = body.entry.documents[0].id;
  const plan = await portal.as(judge.actor).get(`/assignments/${duty!.id}/files/${file}`);
  expect([plan.status, plan.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect(said(await portal.as(judge.actor).get(`/assignments/${duty!.id}/files/${duty!.id}`))).toBe('404 not-found');
});

it('keeps a duty from every other judge, from organisers and from visitors', async () => {
  const [duty] = await duties(portal, edition, panel[0]!);
  for (const actor of [panel[1]!.actor, edition.organiser, edition.supervisor]) {
    const other = portal.as(actor);
    expect(said(await other.get(`/assignments/${duty!.id}`))).toBe('404 not-found');
    expect(said(await other.get(`/assignments/${duty!.id}/files/${duty!.id}`))).toBe('404 not-found');
    const body = { marks: [], comment: '', suggestion: '', version: 0 };
    expect(said(await other.put(`/assignments/${duty!.id}/sheet`, body))).toBe('404 not-found');
    expect(said(await other.put(`/assignments/${duty!.id}/recusal`, { kind: 'personal', reason: '师生' }))).toBe(
      '404 not-found',
    );
  }
  expect((await portal.visitor.get(`/assignments/${duty!.id}`)).status).toBe(401);
  expect(said(await portal.as(edition.organiser).get(`/editions/${edition.id}/assignments/mine`))).toBe(
    '403 not-allowed',
  );
});

it('saves a sheet in versions, refuses what the rubric does not know, and writes nothing then', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const path = `/assignments/${duty!.id}/sheet`;
  const desk = portal.as(judge.actor);
  const save = (marks: object[], version: number, comment = '') =>
    desk.put(path, { marks, comment, suggestion: '', version });
  const first = await save([{ criterion: 'CLINICAL', mark: '12.5' }], 0);
  expect(first.body).toMatchObject({
    version: 1,
    total: '12.50',
    state: 'draft',
    marks: [{ criterion: 'CLINICAL', mark: '12.5' }],
  });
  expect(first.body.missing).toHaveLength(5);
  const before = await everything(portal);
  expect(said(await save([], 0))).toBe('409 stale');
  const wrong = await save(
    [
      { criterion: 'CLINICAL', mark: '25.5' },
      { criterion: 'TEAM', mark: '1.2' },
      { criterion: 'PITCH', mark: '1' },
    ],
    1,
  );
  expect(said(wrong)).toBe('422 marks-invalid');
  expect(wrong.body.fields).toEqual([
    { path: 'marks.CLINICAL', code: 'mark-range' },
    { path: 'marks.TEAM', code: 'mark-step' },
    { path: 'marks.PITCH', code: 'criterion-unknown' },
  ]);
  const short = await desk.put(`${path}/submission`, { version: 1 });
  expect([said(short), short.body.count]).toEqual(['422 criteria-missing', 5]);
  expect(said(await desk.put(path, { marks: [], comment: 'x', suggestion: '', version: 1, total: 100 }))).toBe(
    '400 malformed',
  );
  expect(await everything(portal)).toEqual(before);
});

it('asks for a comment where the total is very low or very high, then locks the sheet', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const path = `/assignments/${duty!.id}/sheet`;
  const desk = portal.as(judge.actor);
  const marks = await marked(portal, judge, duty!.id, 1);
  const full = await desk.put(path, { marks, comment: '好', suggestion: '', version: 1 });
  expect(full.body).toMatchObject({ total: '100.00', missing: [], commentDue: true });
  expect(said(await desk.put(`${path}/submission`, { version: 2 }))).toBe('422 comment-short');
  const longer = await desk.put(path, { marks, comment: LONG, suggestion: '加油', version: 2 });
  const submitted = await desk.put(`${path}/submission`, { version: longer.body.version });
  expect(submitted.body).toMatchObject({ state: 'submitted', version: 4 });
  expect(said(await desk.put(`${path}/submission`, { version: 4 }))).toBe('409 wrong-state');
  expect(said(await desk.put(path, { marks, comment: LONG, suggestion: '', version: 4 }))).toBe('409 wrong-state');
  expect((await desk.get(`/assignments/${duty!.id}`)).body.can).toEqual({ save: false, submit: false, recuse: true });
  const sealed = await portal.db.query(`SELECT body FROM journal.ledger WHERE body LIKE '%sheet-submitted%'`);
  expect(JSON.stringify(sealed)).not.toContain('10000');
});

it('takes a stepping-back judge out at once, keeps the sheet as evidence, and seats another', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const desk = portal.as(judge.actor);
  const wish = { kind: 'professional', reason: '曾共同申请课题' };
  expect((await desk.put(`/assignments/${duty!.id}/recusal`, wish)).status).toBe(204);
  expect(said(await desk.get(`/assignments/${duty!.id}`))).toBe('404 not-found');
  expect(said(await desk.get(`/assignments/${duty!.id}/files/${duty!.id}`))).toBe('404 not-found');
  expect(said(await desk.put(`/assignments/${duty!.id}/recusal`, wish))).toBe('404 not-found');
  expect((await duties(portal, edition, judge)).some((one) => one.id === duty!.id)).toBe(false);
  const sheets = await portal.db.query('SELECT state, total FROM judging.sheet WHERE assignment_id = $1', [duty!.id]);
  expect(sheets).toEqual([{ state: 'voided', total: 10000 }]);

  const office = portal.as(edition.organiser);
  const { body } = await office.get(`${round()}/progress`);
  expect(body.vacancies).toMatchObject([{ assignmentId: duty!.id, judgeId: judge.id }]);
  const replaced = await office.post(`${round()}/replacements`, { assignmentId: duty!.id });
  expect([replaced.status, replaced.body.progress!.vacancies]).toEqual([201, 0]);
  expect(said(await office.post(`${round()}/replacements`, { assignmentId: duty!.id }))).toBe('404 not-found');
  const now = await portal.db.query(
    `SELECT j.kind FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
     WHERE a.state = 'active' AND a.entry_id = (SELECT entry_id FROM judging.assignment WHERE id = $1)`,
    [duty!.id],
  );
  expect(now).toHaveLength(3);
  expect(JSON.stringify(now)).toContain('clinical');
});

it('shows organisers counts and never a value while the round is open', async () => {
  await judged(portal, panel[2]!, (await duties(portal, edition, panel[2]!))[0]!.id!, 0.73);
  const { body } = await portal.as(edition.organiser).get(`${round()}/progress`);
  expect(listed(body.judges).find((judge) => judge.judgeId === panel[2]!.id)).toMatchObject({
    submitted: 1,
    drafts: 0,
  });
  expect(body.entries).toHaveLength(4);
  expect(JSON.stringify(body)).not.toMatch(/"(total|marks?|comment|rank)"/);
  expect(said(await portal.as(panel[2]!.actor).get(`${round()}/progress`))).toBe('403 not-allowed');
});

it('reopens a sheet for a reason, and one closed with a reason counts what is there', async () => {
  const office = portal.as(edition.organiser);
  const [duty] = await duties(portal, edition, panel[2]!);
  const path = `/assignments/${duty!.id}/sheet/submission`;
  expect((await office.delete(path, { reason: ' ' })).status).toBe(422);
  expect((await office.delete(path, { reason: '创新性一项误填' })).status).toBe(204);
  expect((await portal.as(panel[2]!.actor).get(`/assignments/${duty!.id}`)).body.can).toMatchObject({
    save: true,
    submit: true,
  });
  const before = await everything(portal);
  expect(said(await office.put(`${round()}/closure`))).toBe('409 sheets-missing');
  expect(await everything(portal)).toEqual(before);
  await excused(portal, edition, 'PRELIMINARY', '评委因病缺席');
  const closed = await office.put(`${round()}/closure`);
  expect(closed.body).toMatchObject({ state: 'closed', closingReason: '评委因病缺席' });
  const { body } = await office.get(`${round()}/standings`);
  expect(listed(body.items).every((line) => line.rank === null)).toBe(true);
  const late = { marks: [], comment: '', suggestion: '', version: 5 };
  expect(said(await portal.as(panel[2]!.actor).put(`/assignments/${duty!.id}/sheet`, late))).toBe('409 round-not-open');
});

it('reopens the round for a reason, and ends the writing with its milestone', async () => {
  const office = portal.as(edition.organiser);
  expect((await office.delete(`${round()}/closure`, {})).status).toBe(400);
  await portal.drain();
  const second = await portal.actor({ seats: [{ editionId: edition.id, role: 'organiser' }] });
  expect(said(await office.put(`${round()}/reopening`, { reason: '补交评分表' }))).toBe('200');
  expect((await portal.as(second).put(`${round()}/reopening/confirmation`)).body.state).toBe('open');
  expect(said(await office.get(`${round()}/standings`))).toBe('409 round-not-closed');
  const sql = `UPDATE competition.milestone SET starts_at = clock_timestamp() - interval '2 hours',
    ends_at = clock_timestamp() WHERE edition_id = $1 AND code = 'PRELIMINARY'`;
  await portal.unit.run((tx) => tx.query(sql, [edition.id]));
  const [duty] = await duties(portal, edition, panel[2]!);
  const draft = { marks: [], comment: '', suggestion: '', version: 0 };
  expect(said(await portal.as(panel[2]!.actor).put(`/assignments/${duty!.id}/sheet`, draft))).toBe('409 scoring-over');
});
