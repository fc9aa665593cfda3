import ExcelJS from 'exceljs';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { conflictedSupervisor } from './given-objection.js';
import { everything, type Finished, ready, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
  edition = await ready(portal);
}, 60_000);
afterAll(() => portal.stop());

const path = (name: string, language = 'zh-CN', id = edition.id) =>
  `/editions/${id}/reports/${name}?language=${language}`;
const taken = async () => {
  const sql = `SELECT details FROM journal.line WHERE edition_id = $1 AND kind = 'publication.report-taken' ORDER BY at, id`;
  return ((await portal.db.query(sql, [edition.id])) as { details: object }[]).map(({ details }) => details);
};
const sheetOf = (book: ExcelJS.Workbook, name: string) => {
  const rows: unknown[][] = [];
  book.getWorksheet(name)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
};

it('gives every host the same tables: the funnel, each dimension with its fixed lines, and the entries by name', async () => {
  const answer = await portal.as(edition.secretariat).get(path('tables'));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(answer.bytes as unknown as ExcelJS.Buffer);
  const counts = [3, 3, 0, 0, 3, 3];
  expect(
    sheetOf(book, '各阶段数量')
      .slice(1)
      .map(([, count]) => count),
  ).toEqual(counts);
  const provinces = sheetOf(book, '按省市').slice(1);
  expect(provinces.map(([name]) => name)).toEqual(['北京市', '天津市', '河北省', '合计']);
  expect([provinces[0]!.slice(1), provinces[1]!.slice(1)]).toEqual([counts, [0, 0, 0, 0, 0, 0]]);
  expect(sheetOf(book, '按技术成熟度').map(([name]) => name)).toEqual([
    '技术成熟度',
    ...Array.from({ length: 9 }, (_, at) => `TRL ${at + 1}`),
    '未填写',
    '合计',
  ]);
  const [head, ...winners] = sheetOf(book, '获奖项目');
  expect(head!.slice(0, 3)).toEqual(['项目编号', '项目名称', '参赛单位']);
  expect(winners.map((row) => row.at(-1))).toEqual(['一等奖；杰出人才奖', '二等奖', '二等奖；最佳原创奖']);
  expect(await taken()).toMatchObject([{ report: 'tables', language: 'zh-CN', releaseNo: null }]);
});

it('tells nobody what an entry won that they must keep away from, before everybody can read it', async () => {
  const own = await ready(portal);
  const away = await conflictedSupervisor(portal, own);
  const winners = async () => {
    const answer = await portal.as(away).get(path('tables', 'zh-CN', own.id));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.bytes as unknown as ExcelJS.Buffer);
    return sheetOf(book, '获奖项目').map((row) => row.at(-1));
  };
  expect((await winners()).slice(1)).toEqual(['二等奖', '二等奖；最佳原创奖']);
  expect(said(await portal.as(own.organiser).post(`/editions/${own.id}/releases`, { note: '首次发布' }))).toBe('201');
  expect((await winners()).slice(1)).toEqual(['一等奖；杰出人才奖', '二等奖', '二等奖；最佳原创奖']);
});

it('tells the press nothing before the results are out, and nobody outside the office anything', async () => {
  const before = await everything(portal);
  expect(said(await portal.as(edition.organiser).get(path('press-sheet')))).toBe('409 nothing-released');
  const stranger = portal.as(await portal.actor());
  for (const name of ['tables', 'press-sheet']) expect(said(await stranger.get(path(name)))).toBe('404 not-found');
  expect(said(await portal.visitor.get(path('tables')))).toMatch(/^401/);
  expect(await everything(portal)).toEqual(before);
});

it('writes the press sheet from the release that counts, as proposed winners until the notice has passed', async () => {
  const made = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '首次发布' });
  expect(said(made)).toBe('201');
  for (const language of ['zh-CN', 'en']) {
    const answer = await portal.as(edition.organiser).get(path('press-sheet', language));
    expect([answer.status, answer.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  }
  expect(await taken()).toMatchObject([{}, { report: 'press-sheet', releaseNo: 1 }, { language: 'en' }]);
});

it('drafts an announcement of what is out, in both languages, for whoever writes them', async () => {
  const address = `/editions/${edition.id}/reports/announcement`;
  const before = await everything(portal);
  expect(said(await portal.as(edition.supervisor).post(address))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  const made = await portal.as(edition.secretariat).post(address);
  expect(said(made)).toBe('201');
  const sql = 'SELECT title, body, published_at FROM competition.announcement WHERE id = $1';
  const [draft] = (await portal.db.query(sql, [made.body.id])) as { title: Record<string, string>; body: object }[];
  expect(draft).toMatchObject({ published_at: null, body: { 'zh-CN': expect.stringContaining(edition.slug) } });
  expect(draft!.title.en).toContain('Results of');
});

it('goes on counting as admitted an entry that was disqualified in a round', async () => {
  const admit = `INSERT INTO entry.decision (id, entry_id, verdict, revision_no, checklist, reason, fields, decided_by, decided_at)
    SELECT gen_random_uuid(), id, 'admit', 1, '[]', '', '[]', lead_id, clock_timestamp() FROM entry.entry WHERE id = $1`;
  const state = 'UPDATE entry.entry SET state = $2 WHERE id = $1';
  const [, , last] = edition.entries;
  await portal.unit.run(async (tx) => {
    await tx.query(admit, [last]);
    await tx.query(state, [last, 'disqualified']);
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await portal.as(edition.organiser).get(path('tables'))).bytes as unknown as ExcelJS.Buffer);
  const counts = sheetOf(book, '各阶段数量').slice(1);
  expect(counts.map(([, count]) => count).slice(0, 2)).toEqual([3, 3]);
  await portal.unit.run((tx) => tx.query(state, [last, 'admitted']));
});

it('says where an entry comes from by what its team declared, in the tables as in the results', async () => {
  const declare = `WITH frozen AS (
      INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash, frozen_at, frozen_by)
      SELECT gen_random_uuid(), entry_id, 2, title, track, division, organisation_id,
        jsonb_set(content, '{organisation}', content->'organisation' || '{"region": "110112", "declaredRegion": "130102"}'),
        'declared', frozen_at, frozen_by FROM entry.revision WHERE entry_id = $1 AND no = 1)
    UPDATE entry.entry SET revision_no = 2 WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(declare, [edition.entries[0]]));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await portal.as(edition.organiser).get(path('tables'))).bytes as unknown as ExcelJS.Buffer);
  const provinces = sheetOf(book, '按省市').slice(1);
  expect(provinces.map(([name, count]) => [name, count]).slice(0, 3)).toEqual([
    ['北京市', 2],
    ['天津市', 0],
    ['河北省', 1],
  ]);
  const made = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '按注册地' });
  expect(said(made)).toBe('201');
  const { body } = await portal.visitor.get(`/editions/${edition.slug}/results`);
  expect(JSON.stringify(body)).toContain('河北省');
});
