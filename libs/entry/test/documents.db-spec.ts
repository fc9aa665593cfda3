import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntryModule } from '#entry';
import { type Client, freshDatabase, type Portal, startPortal } from '#testing';
import {
  checklist,
  contest,
  type Contest,
  decided,
  everything,
  filled,
  form,
  listed,
  pdf,
  said,
  started,
  submitted,
  TICKS,
} from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
});
afterAll(() => portal.stop());

const PIECE = { 'content-type': 'application/offset+octet-stream', 'tus-resumable': '1.0.0' };
function announce(entry: string, kind: string, size: number, name: string): Record<string, string> {
  const pairs = Object.entries({ purpose: 'entry-document', entry, kind, filename: name });
  const coded = pairs.map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  return { 'upload-length': String(size), 'upload-metadata': coded.join(',') };
}
/** Creation with upload, as the page sends small files. */
function send(team: Client, entry: string, kind: string, bytes: string, name = `${kind}.pdf`) {
  const body = Buffer.from(bytes, 'latin1');
  return team.with({ ...PIECE, ...announce(entry, kind, body.length, name) }).post('/uploads', body);
}
async function filesOf(team: Client, id: string, kind: string) {
  const { documents } = (await team.get(`/entries/${id}`)).body;
  return listed(documents).filter((one) => one.kind === kind) as { id: string; name: string; state: string }[];
}
const missingOf = async (team: Client, id: string) =>
  listed((await team.get(`/entries/${id}`)).body.missing).map(({ path, code }) => `${String(path)} ${String(code)}`);

it('keeps twenty pieces of evidence in the order the team gives them', async () => {
  const { id, lead } = await started(portal, edition);
  const team = portal.as(lead);
  for (let count = 1; count <= 20; count++) {
    const answer = await send(team, id, 'EVIDENCE', pdf(1, `evidence ${count} ${id}`), `专利${count}.pdf`);
    expect([answer.status, answer.body.state]).toEqual([201, 'held']);
  }
  const before = await everything(portal);
  expect(said(await send(team, id, 'EVIDENCE', pdf(1, `21 ${id}`)))).toBe('409 too-many-files');
  expect(await everything(portal)).toEqual(before);
  await portal.drain();
  const files = await filesOf(team, id, 'EVIDENCE');
  expect(files.map(({ name, state }) => `${name} ${state}`)).toEqual(
    Array.from({ length: 20 }, (_, at) => `专利${at + 1}.pdf passed`),
  );
  const wanted = files.map((file) => file.id).reverse();
  expect((await team.put(`/entries/${id}/documents/EVIDENCE/order`, { files: wanted })).status).toBe(204);
  expect((await filesOf(team, id, 'EVIDENCE')).map((file) => file.id)).toEqual(wanted);
  const short = { files: wanted.slice(1) };
  expect(said(await team.put(`/entries/${id}/documents/EVIDENCE/order`, short))).toBe('409 files-unknown');
  expect((await team.delete(`/entries/${id}/files/${wanted[0]!}`)).status).toBe(204);
  expect(await filesOf(team, id, 'EVIDENCE')).toHaveLength(19);
  expect(said(await team.delete(`/entries/${id}/files/${wanted[0]!}`))).toBe('404 not-found');
}, 30_000);

it('puts a new file in the place of the only one of its kind', async () => {
  const { id, lead } = await started(portal, edition);
  const team = portal.as(lead);
  await send(team, id, 'PLAN', pdf(1, `one ${id}`), '第一稿.pdf');
  await send(team, id, 'PLAN', pdf(1, `two ${id}`), '第二稿.pdf');
  expect((await filesOf(team, id, 'PLAN')).map(({ name }) => name)).toEqual(['第二稿.pdf']);
});

it('asks only for the papers this team needs, from the round that needs them', async () => {
  const { id, lead } = await started(portal, edition);
  const team = portal.as(lead);
  const documents = async () => (await missingOf(team, id)).filter((line) => line.startsWith('documents.'));
  expect(await documents()).toEqual(['documents.PLAN required', 'documents.LICENCE required']);
  const changes = [{ field: 'ethics', value: 'approved', version: 0 }];
  await team.patch(`/entries/${id}/answers`, { changes });
  expect(await documents()).toContain('documents.ETHICS required');
  const company = { name: '通州医疗器械有限公司', uscc: null, kind: 'company', region: '110112' };
  await team.put(`/entries/${id}/organisation`, company);
  expect(await documents()).not.toContain('documents.CONSENT_LETTER required');
  await team.put(`/entries/${id}/organisation`, { ...company, name: '通州另一医院', kind: 'hospital' });
  expect(await documents()).toContain('documents.CONSENT_LETTER required');
});

it('lets only the lead bring a file, by the same rules as everything else of the draft', async () => {
  const { id, lead } = await started(portal, edition);
  const stranger = portal.as(await portal.actor());
  const before = await everything(portal);
  expect(said(await send(stranger, id, 'PLAN', pdf()))).toBe('404 not-found');
  expect(said(await send(portal.as(lead), id, 'NONE', pdf()))).toBe('404 not-found');
  expect(said(await send(portal.as(lead), 'no-id', 'PLAN', pdf()))).toBe('404 not-found');
  expect(said(await send(portal.as(lead), id, 'PLAN', pdf(), 'a.docx'))).toBe('422 file-type');
  const large = announce(id, 'PLAN', 20_971_521, 'a.pdf');
  expect(
    said(
      await portal
        .as(lead)
        .with({ ...PIECE, ...large })
        .post('/uploads'),
    ),
  ).toBe('413 file-too-large');
  expect(await everything(portal)).toEqual(before);
  const closed = await decided(portal, edition, { verdict: 'return', reason: '请补正', fields: ['documents.ETHICS'] });
  expect(said(await send(portal.as(closed.lead), closed.id, 'PLAN', pdf()))).toBe('409 field-closed');
});

const BAD = '<< /S /JavaScript /JS (x) >>';
const evil = (mark: string) => `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count 1 >>\nendobj\n${BAD}\n% ${mark}\n%%EOF\n`;
async function mails(of: Portal, subject: string) {
  const sql = 'SELECT subject, body FROM notification.message WHERE subject LIKE $1';
  return (await of.db.query(sql, [`%${subject}%`])) as { subject: string; body: string }[];
}

it('refuses a submit while a file is refused, tells the lead why, and takes it once it is mended', async () => {
  const entry = await filled(portal, edition);
  const team = portal.as(entry.lead);
  expect((await send(team, entry.id, 'EVIDENCE', evil(entry.id), '检测报告.pdf')).status).toBe(201);
  await portal.drain();
  const [file] = await filesOf(team, entry.id, 'EVIDENCE');
  expect(file).toMatchObject({ state: 'refused', flaw: { code: 'file-active-content' } });
  expect(await missingOf(team, entry.id)).toContain('documents.EVIDENCE file-refused');
  const submission = await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect(said(submission)).toBe('422 entry-incomplete');
  expect(said(await team.get(`/entries/${entry.id}/files/${file!.id}`))).toBe('409 file-refused');
  const { items } = (await team.get(`/entries/${entry.id}/history`)).body;
  expect(listed(items).map(({ kind }) => kind)).toContain('entry.document-refused');
  expect(await mails(portal, '检测报告.pdf')).toMatchObject([
    { body: expect.stringContaining('含有脚本、程序或附件') as string },
  ]);
  await team.delete(`/entries/${entry.id}/files/${file!.id}`);
  expect((await team.post(`/entries/${entry.id}/submission`, { consents: TICKS })).status).toBe(201);
});

it('takes a submit with a file still being looked into, and tells the secretariat when it does not pass', async () => {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'portal-held-'));
  const place = { DATABASE_URL: database.url, DATA_DIR: folder };
  const asleep = await startPortal([EntryModule], { ...place, WORKER: '0' });
  const contestThere = await contest(asleep);
  const entry = await filled(asleep, contestThere);
  const team = asleep.as(entry.lead);
  const { body } = await send(team, entry.id, 'EVIDENCE', evil(`late ${entry.id}`), '晚到.pdf');
  const answer = await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect([answer.status, listed(answer.body.documents).length]).toEqual([201, 6]);
  const awake = await startPortal([EntryModule], place);
  await awake.drain();
  const desk = asleep.as(contestThere.secretariat);
  const seen = listed((await desk.get(`/entries/${entry.id}`)).body.documents).find(({ id }) => id === body.id);
  expect(seen).toMatchObject({ name: '晚到.pdf', state: 'refused', flaw: { code: 'file-active-content' } });
  expect(said(await desk.get(`/entries/${entry.id}/files/${body.id}`))).toBe('409 file-refused');
  const [office] = await mails(awake, `文件未通过检查：${contestThere.prefix}0001`);
  expect(office?.body).toContain('晚到.pdf');
  for (const one of [asleep, awake]) await one.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
}, 40_000);

it('serves files of a revision to those who may see the entry, and the draft’s to its lead alone', async () => {
  const entry = await submitted(portal, edition);
  const [team, desk] = [portal.as(entry.lead), portal.as(edition.secretariat)];
  const [plan] = await filesOf(desk, entry.id, 'PLAN');
  const newer = await send(team, entry.id, 'PLAN', pdf(1, `newer ${entry.id}`));
  await portal.drain();
  const status = async (client: Client, id: string) => (await client.get(`/entries/${entry.id}/files/${id}`)).status;
  expect([await status(team, newer.body.id), await status(desk, newer.body.id)]).toEqual([200, 404]);
  expect([await status(team, plan!.id), await status(desk, plan!.id)]).toEqual([200, 200]);
  expect(await status(portal.as(await portal.actor()), plan!.id)).toBe(404);
  const other = await submitted(portal, edition);
  expect((await desk.get(`/entries/${other.id}/files/${plan!.id}`)).status).toBe(404);
});

it('puts files back in their order when a return does not open them', async () => {
  const entry = await filled(portal, edition);
  const [team, desk] = [portal.as(entry.lead), portal.as(edition.secretariat)];
  for (const mark of ['b', 'a', 'c'])
    await send(team, entry.id, 'EVIDENCE', pdf(1, `${mark} ${entry.id}`), `${mark}.pdf`);
  await portal.drain();
  await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  for (const { id } of await filesOf(team, entry.id, 'EVIDENCE')) await team.delete(`/entries/${entry.id}/files/${id}`);
  await desk.put(`/entries/${entry.id}/review`);
  const body = {
    verdict: 'return',
    reason: '请补正',
    fields: ['summary'],
    checklist: await checklist(portal, edition, false),
  };
  expect((await desk.post(`/entries/${entry.id}/decisions`, body)).status).toBe(201);
  expect((await filesOf(team, entry.id, 'EVIDENCE')).map(({ name }) => name)).toEqual(['b.pdf', 'a.pdf', 'c.pdf']);
});

it('still takes a form with one file, looked into before the answer', async () => {
  const { id, lead } = await started(portal, edition);
  const answer = await portal.as(lead).put(`/entries/${id}/documents/PLAN`, form(evil(id)));
  expect(said(answer)).toBe('422 file-active-content');
  expect(await filesOf(portal.as(lead), id, 'PLAN')).toEqual([]);
});

it('serves a film, or any file, in the parts that a player asks for, and the whole to everybody else', async () => {
  const { id, lead } = await submitted(portal, edition);
  const [file] = await filesOf(portal.as(lead), id, 'PLAN');
  const path = `/entries/${id}/files/${file!.id}`;
  const desk = portal.as(edition.secretariat);
  const whole = await desk.get(path);
  expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
  const part = await desk.with({ range: 'bytes=5-9' }).get(path);
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5-9/${whole.bytes.length}`]);
  expect(part.bytes.equals(whole.bytes.subarray(5, 10))).toBe(true);
  expect(part.headers.get('x-content-type-options')).toBe('nosniff');
  const rest = await portal.as(lead).with({ range: `bytes=-4` }).get(path);
  expect(rest.bytes.equals(whole.bytes.subarray(-4))).toBe(true);
  for (const range of ['bytes=99999999-', 'bytes=0-1,3-4', 'lines=1-2']) {
    expect((await desk.with({ range }).get(path)).bytes.equals(whole.bytes)).toBe(true);
  }
  const stranger = portal.as(await portal.actor()).with({ range: 'bytes=0-1' });
  expect(said(await stranger.get(path))).toBe('404 not-found');
});
