import { JudgingModule } from '#judging';
import { Press } from '#platform/press';
import { type Answer, type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, judges, listed, said } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([JudgingModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const HEAD = ['姓名', '邮箱', '类别', '单位', '单位类型', '地区', '职称', '专长', '评审语言', '评审上限'];
const line = (name: string, email: string, ...more: string[]) => [
  ...[name, email, '临床', '通州表格医院', '医院', '通州区'],
  ...(more.length > 0 ? more : ['主任医师', '心血管、介入', '中文', '20']),
];
const office = () => portal.as(edition.organiser);
const base = () => `/editions/${edition.id}`;
const digestOf = ({ body }: Answer) => String(body.digest);
const states = ({ body }: Answer) => listed(body.rows).map((row) => row.state);

/** A workbook as somebody would bring it. */
async function workbook(...rows: string[][]): Promise<FormData> {
  const plan = { name: '评委', rows, widths: rows[0]!.map(() => 12) };
  return formOf(await portal.get(Press).writeTable('spec', plan));
}

function formOf(bytes: Buffer): FormData {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), '评委.xlsx');
  return form;
}

const preview = (form: FormData) => office().post(`${base()}/judge-import-previews`, form);
const take = (form: FormData, digest: string) => office().post(`${base()}/judge-imports?digest=${digest}`, form);
const pool = async () =>
  listed((await office().get(`${base()}/judge-profiles?q=${encodeURIComponent('表格')}`)).body.items);

it('looks first, takes over exactly what was looked at, and takes it back whole', async () => {
  const form = () => workbook(HEAD, line('林医生', 'lin@example.org'), line('陈医生', 'Chen@Example.org'));
  const before = await everything(portal);
  const seen = await preview(await form());
  expect([seen.status, states(seen)]).toEqual([201, ['new', 'new']]);
  expect(said(await take(await form(), '0'.repeat(64)))).toBe('409 import-changed');
  expect(await everything(portal)).toEqual(before);
  const taken = await take(await form(), digestOf(seen));
  expect([said(taken), taken.body]).toMatchObject(['201', { added: 2, changed: 0 }]);
  const kept = { kind: 'clinical', title: '主任医师', expertise: ['心血管', '介入'], languages: ['zh'], capacity: 20 };
  expect(await pool()).toMatchObject([
    { name: '林医生', email: 'lin@example.org', state: null, ...kept },
    { name: '陈医生', email: 'chen@example.org', state: null, ...kept },
  ]);
  expect(states(await preview(await form()))).toEqual(['same', 'same']);
  expect(said(await office().delete(`${base()}/judge-imports/${taken.body.id}`))).toBe('204');
  expect(await pool()).toEqual([]);
  expect(said(await office().delete(`${base()}/judge-imports/${taken.body.id}`))).toBe('409 import-undone');
});

it('says what a row changes, and undoes nothing that somebody went on with', async () => {
  const first = await workbook(HEAD, line('林医生', 'lin@example.org'));
  await take(first, digestOf(await preview(await workbook(HEAD, line('林医生', 'lin@example.org')))));
  const changed = () => workbook(HEAD, line('林医生', 'lin@example.org', '教授', '心血管', '中文', '9'));
  const seen = await preview(await changed());
  expect(seen.body.rows).toMatchObject([{ state: 'changed', changed: ['title', 'expertise', 'capacity'] }]);
  const taken = await take(await changed(), digestOf(seen));
  expect(taken.body).toMatchObject({ added: 0, changed: 1 });
  const [one] = await pool();
  expect(one).toMatchObject({ title: '教授', capacity: 9 });
  const correction = { capacity: 12, version: one!.version };
  expect(said(await office().patch(`${base()}/judge-profiles/${one!.id}`, correction))).toBe('204');
  const before = await pool();
  expect(said(await office().delete(`${base()}/judge-imports/${taken.body.id}`))).toBe('409 import-overtaken');
  expect(await pool()).toEqual(before);
});

it('names every fault by its row and column, and writes nothing while there is one', async () => {
  const bad = [line('', 'nobody'), line('赵医生', 'zhao@example.org'), line('赵医生', 'zhao@example.org')] as const;
  const seen = await preview(await workbook(HEAD, ...bad));
  expect(seen.body.rows).toMatchObject([
    {
      row: 2,
      state: 'faulty',
      faults: [
        { column: 'name', code: 'required' },
        { column: 'email', code: 'not-an-email' },
      ],
    },
    { row: 3, state: 'new' },
    { row: 4, state: 'faulty', faults: [{ column: 'email', code: 'duplicate' }] },
  ]);
  const before = await everything(portal);
  expect(said(await take(await workbook(HEAD, ...bad), digestOf(seen)))).toBe('422 import-faulty');
  expect((await preview(await workbook(['姓名']))).body.missing).toContain('email');
  expect(said(await preview(formOf(Buffer.from('no workbook'))))).toBe('422 table-unreadable');
  expect(said(await preview(formOf(Buffer.alloc(3 * 1024 * 1024))))).toBe('413 table-unreadable');
  const many = Array.from({ length: 501 }, (_, index) => line('众医生', `many-${index}@example.org`));
  expect(said(await preview(await workbook(HEAD, ...many)))).toBe('422 table-too-long');
  expect(await everything(portal)).toEqual(before);
});

it('gives the pool out as a table that it would read back unchanged, formulas as mere text', async () => {
  await judges(portal, edition, ['academic']);
  const evil = await workbook(HEAD, line('=1+1', 'formula@example.org'));
  await take(evil, digestOf(await preview(await workbook(HEAD, line('=1+1', 'formula@example.org')))));
  const table = (await office().get(`${base()}/judge-table`)).bytes;
  const again = await preview(formOf(table));
  expect(new Set(states(again))).toEqual(new Set(['same']));
  const example = (await office().get(`${base()}/judge-table?only=head&locale=en`)).bytes;
  expect(states(await preview(formOf(example)))).toEqual(['new']);
});

it('is for organisers', async () => {
  const watcher = portal.as(edition.supervisor);
  const form = await workbook(HEAD, line('林医生', 'lin@example.org'));
  expect(said(await watcher.post(`${base()}/judge-import-previews`, form))).toBe('403 not-allowed');
  expect(said(await watcher.get(`${base()}/judge-table`))).toBe('403 not-allowed');
  const outsider = portal.as(await portal.actor());
  expect(said(await outsider.get(`${base()}/judge-table`))).toBe('404 not-found');
});
