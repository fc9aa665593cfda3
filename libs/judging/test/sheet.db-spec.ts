import { createHash } from 'node:crypto';
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
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
const LONG = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。';

beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, (plan) => {
    small(plan);
    plan.rounds[0]!.comment.ownMedian = { distance: 25, sheets: 2 };
  });
  for (let made = 0; made < 4; made++) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic']);
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const save = async (judge: Judge, id: string, share: number, more: object = {}) => {
  const marks = await marked(portal, judge, id, share);
  const desk = portal.as(judge.actor);
  const { body } = await desk.get(`/assignments/${id}`);
  const version = (body.sheet as { version: number } | null)?.version ?? 0;
  return desk.put(`/assignments/${id}/sheet`, { marks, comment: '', suggestion: '', version, ...more });
};

it('keeps notes for the judge alone: no page, no other person, no seal knows them', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const saved = await save(judge, duty!.id, 0.86, { notes: '与上一份对照' });
  expect(saved.body).toMatchObject({ notes: '与上一份对照' });
  // A page that knows nothing of notes leaves them as they were.
  expect((await save(judge, duty!.id, 0.86)).body).toMatchObject({ notes: '与上一份对照', version: 2 });
  await portal.as(judge.actor).put(`/assignments/${duty!.id}/sheet/submission`, { version: 2 });
  const round = `/rounds/${edition.rounds.PRELIMINARY}`;
  for (const path of ['', '/progress']) {
    for (const actor of [edition.organiser, edition.supervisor]) {
      expect(JSON.stringify((await portal.as(actor).get(`${round}${path}`)).body)).not.toContain('对照');
    }
  }
  const kept = await portal.db.query(`SELECT count(*)::int AS count FROM journal.ledger WHERE body LIKE '%对照%'
    UNION ALL SELECT count(*)::int FROM journal.line WHERE details::text LIKE '%对照%'
    UNION ALL SELECT count(*)::int FROM judging.sheet_revision r WHERE r::text LIKE '%对照%'`);
  expect(kept).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }]);
  const records = JSON.stringify((await portal.as(judge.actor).get('/me/data/sheets')).body);
  expect(records).toContain('与上一份对照');
});

it('asks for a comment far from the own median, whatever others gave, and writes nothing without one', async () => {
  const judge = panel[0]!;
  const [, second, third, fourth] = await duties(portal, edition, judge);
  for (const other of panel.slice(1)) {
    for (const { id } of await duties(portal, edition, other)) await judged(portal, other, id, 0.6);
  }
  const desk = portal.as(judge.actor);
  const submit = (id: string, version: unknown) => desk.put(`/assignments/${id}/sheet/submission`, { version });
  const early = await save(judge, second!.id, 0.6);
  expect(early.body.commentDue).toBe(false);
  await judged(portal, judge, fourth!.id, 0.89);
  const { body } = await desk.get(`/assignments/${third!.id}`);
  expect([listed(body.ownTotals).length, body.panel]).toEqual([2, null]);
  const saved = await save(judge, third!.id, 0.6);
  expect(saved.body.commentDue).toBe(true);
  const before = await everything(portal);
  const refused = await submit(third!.id, saved.body.version);
  expect([said(refused), refused.body.distance]).toEqual(['422 comment-short-far', 25]);
  expect(await everything(portal)).toEqual(before);
  for (const { id } of [second!, third!]) {
    const longer = await save(judge, id, 0.6, { comment: LONG });
    expect(said(await submit(id, longer.body.version))).toBe('200');
  }
});

it('gives a receipt that proves the sheet, and keeps what was handed in before it was given back', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const desk = portal.as(judge.actor);
  const path = `/assignments/${duty!.id}/sheet`;
  const first = (await desk.get(`${path}/receipt`)).body;
  expect(first).toMatchObject({ title: duty!.title, judge: '周宁', no: 1, total: '86.50', holds: true });
  expect(createHash('sha256').update(`${first.salt}${first.sealed}`).digest('hex')).toBe(first.hash);
  const line = first.line as unknown as { seq: number; body: string; leaf: string };
  expect(createHash('sha256').update(`\0${line.body}`).digest('hex')).toBe(line.leaf);
  expect(JSON.parse(line.body)).toMatchObject({ kind: 'judging.sheet-submitted', sheetHash: first.hash });

  const reason = '创新性一项误填';
  await portal.as(edition.organiser).delete(`${path}/submission`, { reason });
  expect((await desk.get(`/assignments/${duty!.id}`)).body.sheet).toMatchObject({
    state: 'draft',
    reopenReason: reason,
  });
  await portal.drain();
  const [mail] = (await portal.db.query(
    `SELECT subject, body FROM notification.message WHERE dedupe_key LIKE 'judging.tell-reopened.%'`,
  )) as { subject: string; body: string }[];
  expect([mail!.subject.includes(duty!.title), mail!.body.includes(reason)]).toEqual([true, true]);
  const again = await save(judge, duty!.id, 0.8, { comment: LONG });
  expect(said(await desk.put(`${path}/submission`, { version: again.body.version }))).toBe('200');
  expect((await desk.get(`${path}/receipt`)).body).toMatchObject({ no: 2, reopenedAt: null, holds: true });
  const { items } = (await desk.get(`${path}/revisions`)).body;
  expect(items).toMatchObject([{ no: 1, total: '86.50', reopenReason: reason, hash: first.hash }, { no: 2 }]);
});

it('shows revisions to those who watch, without a value while the round is open, and to nobody else', async () => {
  const [duty] = await duties(portal, edition, panel[0]!);
  const path = `/assignments/${duty!.id}/sheet`;
  for (const actor of [edition.supervisor, edition.organiser]) {
    const { items, ...about } = (await portal.as(actor).get(`${path}/revisions`)).body;
    expect(items).toMatchObject([
      {
        no: 1,
        total: null,
        marks: null,
        comment: null,
        reopenReason: '创新性一项误填',
        reopenedBy: expect.any(String),
      },
      { no: 2, total: null, marks: null, comment: null, reopenedBy: null },
    ]);
    const reopen = actor === edition.organiser;
    expect(about).toMatchObject({ title: duty!.title, judge: '周宁', state: 'submitted', can: { reopen } });
    const list = (await portal.as(actor).get(`/rounds/${edition.rounds.PRELIMINARY}/sheets`)).body;
    expect(list.shown).toBe(false);
    expect(listed(list.items)[0]).toMatchObject({ assignmentId: duty!.id, revisions: 2, reopened: 1, total: null });
    expect(listed(list.items).every(({ total }) => total === null)).toBe(true);
    expect(said(await portal.as(actor).get(`${path}/receipt`))).toBe('404 not-found');
  }
  for (const part of ['receipt', 'revisions']) {
    expect(said(await portal.as(panel[1]!.actor).get(`${path}/${part}`))).toBe('404 not-found');
  }
  expect(said(await portal.as(panel[1]!.actor).get(`/rounds/${edition.rounds.PRELIMINARY}/sheets`))).toBe(
    '403 not-allowed',
  );
});

it('says so when the sheet is not the one that was sealed any more', async () => {
  const [duty] = await duties(portal, edition, panel[0]!);
  const change = `UPDATE judging.sheet_revision SET total = total + $2 WHERE no = 2 AND sheet_id =
    (SELECT id FROM judging.sheet WHERE assignment_id = $1)`;
  const receipt = async () => (await portal.as(panel[0]!.actor).get(`/assignments/${duty!.id}/sheet/receipt`)).body;
  await portal.unit.run((tx) => tx.query(change, [duty!.id, 50]));
  expect((await receipt()).holds).toBe(false);
  await portal.unit.run((tx) => tx.query(change, [duty!.id, -50]));
  expect((await receipt()).holds).toBe(true);
});

it('shows the panel’s totals beside the own ones once the round is closed', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const page = async () => (await portal.as(judge.actor).get(`/assignments/${duty!.id}`)).body;
  expect((await page()).panel).toBeNull();
  await excused(portal, edition, 'PRELIMINARY', '分歧已合议');
  const closed = await portal.as(edition.organiser).put(`/rounds/${edition.rounds.PRELIMINARY}/closure`, {});
  expect(said(closed)).toBe('200');
  const columns = (await page()).panel as unknown as number[];
  expect([columns.length, columns.reduce((sum, count) => sum + count, 0)]).toEqual([20, 12]);
});

it('names every criterion on the receipt in the rubric’s order, also when its judge may not open the entry any more', async () => {
  const judge = panel[0]!;
  const [duty] = await duties(portal, edition, judge);
  const desk = portal.as(judge.actor);
  const rubric = listed((await desk.get(`/assignments/${duty!.id}`)).body.rubric);
  const advanced = await portal.as(edition.organiser).put(`/rounds/${edition.rounds.PRELIMINARY}/advancement`);
  expect(said(advanced)).toBe('200');
  expect(said(await desk.get(`/assignments/${duty!.id}`))).toBe('404 not-found');
  const { marks, holds } = (await desk.get(`/assignments/${duty!.id}/sheet/receipt`)).body;
  const named = listed(marks).map(({ criterion, name }) => ({ code: criterion, name }));
  expect([named, holds]).toEqual([rubric.map(({ code, name }) => ({ code, name })), true]);
});
