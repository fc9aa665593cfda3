import { DataSource, type Logger } from 'typeorm';
import { readLedger } from '#journal';
import { JudgingModule } from '#judging';
import { sha256 } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import { sealedText } from '../src/domain/sealed-sheet.js';
import {
  admitted,
  type Contest,
  contest,
  duties,
  everything,
  type Judge,
  judges,
  marked,
  opened,
  said,
  small,
} from './given.js';

let portal: Portal;
let edition: Contest;
let panel: Judge[];
const LONG = '临床需求真实，样机已完成，建议补充注册路径与对照试验的计划。';
const WHOLE = { comment: LONG, suggestion: '加油', version: 0 };

beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal, small);
  for (let made = 0; made < 4; made++) await admitted(portal, edition);
  panel = await judges(portal, edition, ['clinical', 'clinical', 'academic']);
  await opened(portal, edition, 'PRELIMINARY', panel);
}, 60_000);
afterAll(() => portal.stop());

const dutyOf = async (judge: Judge, at: number) => (await duties(portal, edition, judge))[at]!.id;
const handIn = (judge: Judge, id: string, sheet: object, key?: string) =>
  portal
    .as(judge.actor)
    .with(key ? { 'idempotency-key': key } : {})
    .put(`/assignments/${id}/sheet/submission`, sheet);

/** What a piece of work asks of the database, without the frame of its transactions. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const source = portal.app.get(DataSource);
  const [kept, asked] = [source.logger, [] as string[]];
  source.logger = new Proxy(kept, {
    get: (logger, name) => (name === 'logQuery' ? (sql: string) => asked.push(sql) : logger[name as keyof Logger]),
  });
  await work().finally(() => Object.assign(source, { logger: kept }));
  return asked.filter((sql) => !/^(START TRANSACTION|COMMIT)/.test(sql));
}

it('saves and submits a whole sheet by six statements, the session’s among them and the ledger’s the last', async () => {
  const judge = panel[0]!;
  const id = await dutyOf(judge, 0);
  const marks = await marked(portal, judge, id, 1);
  const drafted = await portal
    .as(judge.actor)
    .put(`/assignments/${id}/sheet`, { ...WHOLE, marks: marks.slice(1), notes: '复核' });
  expect(drafted.body.version).toBe(1);
  await portal.drain();
  const asked = await statements(async () => {
    const { body } = await handIn(judge, id, { ...WHOLE, marks, version: 1 }, 'one-of-six');
    expect(body).toMatchObject({ state: 'submitted', version: 2, total: '100.00', missing: [], notes: '复核', marks });
  });
  expect(asked).toHaveLength(6);
  expect(asked.at(-1)).toContain('journal.append');
  const { body } = await portal.as(judge.actor).get(`/assignments/${id}`);
  expect(body.sheet).toMatchObject({ state: 'submitted', marks, comment: LONG, suggestion: '加油' });
});

it('keeps what was sealed as a revision, by which the ledger’s hash is found again', async () => {
  const judge = panel[0]!;
  const id = await dutyOf(judge, 0);
  const found = await portal.db.query(
    `SELECT v.no, v.marks, v.total, v.comment, v.suggestion, v.salt, v.hash, l.body::jsonb ->> 'sheetHash' AS sealed
     FROM judging.sheet s JOIN judging.sheet_revision v ON v.sheet_id = s.id
     JOIN journal.ledger l ON l.body LIKE '%sheet-submitted%' AND l.body::jsonb ->> 'subject' = $1
     WHERE s.assignment_id = $1::uuid`,
    [id],
  );
  const [kept] = found as [
    Parameters<typeof sealedText>[0] & { no: number; salt: string; hash: string; sealed: string },
  ];
  expect([kept.no, kept.total, kept.sealed]).toEqual([1, 10_000, kept.hash]);
  expect(sha256(kept.salt + sealedText(kept))).toBe(kept.hash);
});

it('refuses what saving or submitting would refuse, and writes nothing', async () => {
  const [judge, other] = [panel[0]!, panel[1]!];
  const id = await dutyOf(judge, 1);
  const marks = await marked(portal, judge, id, 1);
  const before = await everything(portal);
  const refused = async (sheet: object, by = judge) => said(await handIn(by, id, { ...WHOLE, marks, ...sheet }));
  expect(await refused({ marks: marks.slice(1) })).toBe('422 criteria-missing');
  expect(await refused({ comment: '好' })).toBe('422 comment-short');
  expect(await refused({ marks: [{ criterion: 'PITCH', mark: '1' }] })).toBe('422 marks-invalid');
  expect(await refused({ version: 3 })).toBe('409 stale');
  expect(await refused({}, other)).toBe('404 not-found');
  expect(await refused({ suggestion: undefined })).toMatch(/^4(00|22) /);
  expect(await refused({ marks: undefined, comment: undefined, suggestion: undefined })).toBe('422 criteria-missing');
  const done = await dutyOf(judge, 0);
  expect(said(await handIn(judge, done, { ...WHOLE, marks, version: 2 }))).toBe('409 wrong-state');
  expect(await everything(portal)).toEqual(before);
});

it('takes sheets that arrive together, one refused among them, each once', async () => {
  const sheets = await Promise.all(
    panel.flatMap((judge) =>
      [1, 2, 3].map(async (at) => {
        const id = await dutyOf(judge, at);
        return { judge, id, marks: await marked(portal, judge, id, at / 4) };
      }),
    ),
  );
  const [odd] = sheets;
  const answers = await Promise.all(
    sheets.flatMap(({ judge, id, marks }) =>
      [0, 0].map(() => handIn(judge, id, { ...WHOLE, marks: id === odd!.id ? marks.slice(2) : marks })),
    ),
  );
  const outcomes = answers.map(said);
  expect(outcomes.slice(0, 2)).toEqual(['422 criteria-missing', '422 criteria-missing']);
  expect(outcomes.filter((one) => one === '200')).toHaveLength(8);
  expect(outcomes.filter((one) => /^409 (stale|wrong-state)$/.test(one))).toHaveLength(8);
  const counts = await portal.db.query(`SELECT count(*)::int AS sheets,
    (SELECT count(*)::int FROM judging.sheet_revision) AS revisions,
    (SELECT count(*)::int FROM journal.ledger WHERE body LIKE '%sheet-submitted%') AS links,
    (SELECT count(*)::int FROM journal.line WHERE kind = 'judging.sheet-submitted') AS lines
    FROM judging.sheet WHERE state = 'submitted'`);
  expect(counts).toEqual([{ sheets: 9, revisions: 9, links: 9, lines: 9 }]);
  expect((await readLedger(portal.db, edition.id)).broken).toBeNull();
});

it('answers the same request the same, whatever came after it, and takes its key for nothing else', async () => {
  const [judge, other] = [panel[0]!, panel[1]!];
  const [id, next] = [await dutyOf(judge, 0), await dutyOf(judge, 1)];
  const marks = await marked(portal, judge, id, 1);
  const sheet = { ...WHOLE, marks, version: 1 };
  const first = await handIn(judge, id, sheet, 'one-of-six');
  expect(first.body).toMatchObject({ state: 'submitted', version: 2, total: '100.00', notes: '复核' });
  const before = await everything(portal);
  expect(said(await handIn(judge, id, { ...sheet, comment: `${LONG}改` }, 'one-of-six'))).toBe(
    '422 idempotency-key-reused',
  );
  expect(said(await handIn(other, id, sheet, 'one-of-six'))).toBe('404 not-found');
  expect(said(await handIn(judge, id, sheet, 'another-key'))).toBe('409 stale');
  expect(await everything(portal)).toEqual(before);
  const office = portal.as(edition.organiser);
  expect((await office.delete(`/assignments/${id}/sheet/submission`, { reason: '请补充评语' })).status).toBe(204);
  expect((await handIn(judge, id, sheet, 'one-of-six')).body).toEqual(first.body);
  expect(said(await handIn(judge, next, { ...sheet, version: 1 }, 'one-of-six'))).toMatch(/^409/);
});
