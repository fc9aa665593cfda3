import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CompetitionModule, type EditionPlan } from '#competition';
import { EntryModule } from '#entry';
import { FileModule } from '#file';
import { IdentityModule } from '#identity';
import { JournalModule } from '#journal';
import { NotificationModule } from '#notification';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, said, submitted } from './given.js';

/** The first paper opens fonts of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([
    JournalModule,
    NotificationModule,
    FileModule,
    IdentityModule,
    CompetitionModule,
    EntryModule,
  ]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

/** Everything a reader sees on the pages, without the breaks of lines. */
async function wordsOf(bytes: Buffer): Promise<string> {
  const doc = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: doc.numPages }, (_, at) => doc.getPage(at + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  return texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('');
}

it('prints a revision with every answer, the same bytes each time, named for people', async () => {
  const { id, lead, title } = await submitted(portal, edition);
  const path = `/entries/${id}/revisions/1/pdf`;
  const [paper, again] = [await portal.as(lead).get(path), await portal.as(lead).get(path)];
  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect(paper.headers.get('content-disposition')).toContain(encodeURIComponent('-报名表-第1次提交.pdf'));
  expect(again.bytes.equals(paper.bytes)).toBe(true);
  const words = await wordsOf(paper.bytes);
  const { body: receipt } = await portal.as(lead).get(`/entries/${id}/receipt`);
  for (const word of [
    title,
    '欧阳·𠮷',
    '13800138000',
    '全新夹合结构',
    '202010566088.9',
    receipt.contentHash,
    receipt.number,
  ]) {
    expect(words).toContain(word);
  }
  expect(words).toMatch(/第 1 页，共 \d 页/);
});

it('prints a revision as its own form asked, not as a later one does, with the consents as they were worded', async () => {
  const own = await contest(portal);
  const { id, lead } = await submitted(portal, own);
  const team = portal.as(lead);
  const path = `/entries/${id}/revisions/1/pdf`;
  const before = await wordsOf((await team.get(path)).bytes);
  const settings = portal.as(own.organiser);
  const { body } = await settings.get(`/editions/${own.id}/settings`);
  const { plan } = body as { plan: EditionPlan };
  const [question] = plan.form.sections.flatMap(({ fields }) => fields);
  const [consent] = plan.consents;
  const [label, text] = [question!.label['zh-CN'], consent!.text['zh-CN']];
  question!.label = { 'zh-CN': '改过的问题', en: 'A reworded question' };
  plan.form.version += 1;
  consent!.text = { 'zh-CN': '改过的同意', en: 'A reworded consent' };
  consent!.version += 1;
  expect(said(await settings.put(`/editions/${own.id}/settings`, { plan, version: body.version }))).toBe('200');
  const after = await wordsOf((await team.get(path)).bytes);
  expect(after).not.toMatch(/改过的/);
  for (const word of [label, text]) expect(after).toContain(word);
  expect(after).toBe(before);
});

it('hides telephone numbers from those who may not have them, and the whole from strangers', async () => {
  const { id } = await submitted(portal, edition);
  const path = `/entries/${id}/revisions/1/pdf`;
  const supervisor = await portal.as(edition.supervisor).get(path);
  expect(supervisor.status).toBe(200);
  const words = await wordsOf(supervisor.bytes);
  expect(words).not.toMatch(/13800138000|lead@example\.org/);
  expect(await wordsOf((await portal.as(edition.secretariat).get(path)).bytes)).toContain('13800138000');
  const stranger = portal.as(await portal.actor());
  expect(said(await stranger.get(path))).toBe('404 not-found');
  expect(said(await stranger.get(`/entries/${id}/receipt/pdf`))).toBe('404 not-found');
  expect(said(await portal.as(edition.secretariat).get(`/entries/${id}/revisions/2/pdf`))).toBe('404 not-found');
  expect(said(await portal.as(edition.secretariat).get(`/entries/${id}/revisions/x/pdf`))).toBe('404 not-found');
  expect(said(await portal.as(edition.secretariat).get(`${path}?language=de`))).toMatch(/^4/);
});

it('prints the receipt, in English too', async () => {
  const { id, lead } = await submitted(portal, edition);
  const paper = await portal.as(lead).get(`/entries/${id}/receipt/pdf?language=en`);
  const { body: receipt } = await portal.as(lead).get(`/entries/${id}/receipt`);
  const words = await wordsOf(paper.bytes);
  expect(words).toContain('Receipt');
  expect(words).toContain(receipt.receiptNumber);
  expect(words).toContain(receipt.contentHash);
  expect(words).toContain(receipt.documents[0].sha256);
});
