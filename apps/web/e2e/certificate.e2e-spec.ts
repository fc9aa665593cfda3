import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { seat } from '../../../tools/demo/people.mjs';
import { behind, pageOf, staff, travel } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, playRounds, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

interface Desk {
  judges: { personId: string; name: string }[];
  items: { id: string; number: string; kind: string; state: string; holder: string }[];
}

const c = (key: string, params = {}, locale: 'zh-CN' | 'en' = 'zh-CN') => words(`certificate:${key}`, params, locale);
const v = (key: string) => words(`verify:${key}`);
const step = journey();
const UNIT = '北京市通州区科学技术委员会';
const WIDTHS = [1440, 1024, 360];
/** Printing leaves the processor to whoever asks for it. */
const PATIENCE = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
let site: Site;
let season: Season;
let organiser: Page;
let visitor: Page;

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'certificate', 6, 6);
  organiser = season.organiser;
  visitor = await site.visitor();
  const panel = await seated(site, season, judgesOf('certificate', 2));
  const numbers = season.entries.map(({ receipt }) => receipt.number);
  await playRounds(season, panel, (number) => 0.9 - 0.06 * numbers.indexOf(number));
  await finalised();
}, 240_000);
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** All prizes given and confirmed, and the results finalised, without a click. */
async function finalised(): Promise<void> {
  const { id } = season.edition;
  const desk = behind(organiser);
  const board = `/editions/${id}/prizes`;
  await desk.put(`${board}/proposal`);
  for (const { code, kind } of season.edition.plan.awards)
    if (kind === 'special') await desk.post(board, { awardCode: code, reason: '无符合条件的候选项目，本届空缺。' });
  await behind(await staff(site, 'organiser2')).put(`${board}/confirmation`);
  const person = { name: '何静怡', email: 'certificate-chair@demo.example.org', role: 'panel-chair' };
  const chair = await seat(site.url, desk, id, person);
  const { items } = await chair.get<{ items: { id: string }[] }>(`/editions/${id}/rounds`);
  await chair.post(`/rounds/${items.at(-1)!.id}/result-releases`, {});
  await desk.post(`/editions/${id}/result-sets`, { comment: '三次复算一致，予以定稿。' });
}

/** The notice of the awards has closed and the results are official. */
async function published(): Promise<void> {
  const { id } = season.edition;
  const desk = behind(organiser);
  const notice = await desk.post<{ id: string }>(`/editions/${id}/notices`, { list: 'awards' });
  const { closesAt } = await desk.get<{ closesAt: string }>(`/notices/${notice.id}`);
  await travel(organiser, closesAt);
  await desk.post(`/editions/${id}/releases`, { note: '公示期满，正式公布' });
}

const button = (where: Page | Locator, name: string) => where.getByRole('button', { name, exact: true });
const desk = () => `/organiser/${season.edition.slug}/certificates`;
const deskOf = () => behind(organiser).get<Desk>(`/editions/${season.edition.id}/certificates`);
const row = (number: string) => organiser.getByRole('row').filter({ hasText: number });
const clean = async (page: Page) => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
/** No wider than any window, and without a violation in the narrowest. */
async function everywhere(page: Page): Promise<void> {
  const wanted = page.viewportSize()!;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await overflow(page)]).toEqual([width, 0]);
  }
  await clean(page);
  await page.setViewportSize(wanted);
}
/** Saves what pressing starts to download. */
async function saved(where: Page | Locator, name: string, page = organiser): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(where, name).first().click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
const verdict = (state: string) => visitor.getByText(c(`verdict.${state}`), { exact: true });
const typed = async () => [
  await visitor.getByLabel(c('verify.number')).inputValue(),
  await visitor.getByLabel(c('verify.code')).inputValue(),
];
const filledIn = (number: string) => visitor.locator(`input[value="${number}"]`).waitFor();
const ask = () => button(visitor, c('verify.verb')).click();
/** Ends the certificate on the desk, with the reason that is on record. */
async function end(number: string, how: 'revocation' | 'replacement'): Promise<void> {
  await button(row(number), c(`end.${how}.verb`)).click();
  const dialog = organiser.getByRole('dialog');
  await dialog.getByLabel(words('common:reason.label')).fill('姓名有误，经核实更正。');
  await clean(organiser);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}
let paper = '';
let first: Desk['items'][0];

step('nothing can be issued before the results are official, and the desk says why', async () => {
  await organiser.goto(desk());
  await organiser.getByText(c('blockers.results-not-published'), { exact: true }).waitFor();
  await clean(organiser);
  await published();
});

step('a certificate of every kind is looked at before one is issued', async () => {
  await organiser.goto(`/organiser/${season.edition.slug}/settings/certificates`);
  const kinds = organiser.getByLabel(words('settings:certificates-sample'));
  for (const kind of ['judge', 'project']) {
    await kinds.selectOption(kind);
    await organiser.locator('canvas[width]').first().waitFor();
  }
});

step(
  'all that is due is issued at once, with a judge and a unit beside it, and the page tells how far it is',
  async () => {
    await organiser.goto(desk());
    const [judge] = (await deskOf()).judges;
    await organiser.getByLabel(judge!.name).check();
    await organiser.getByLabel(c('issue.units')).fill(UNIT);
    await everywhere(organiser);
    await organiser.getByRole('button', { name: pattern('certificate:issue.verb') }).click();
    await organiser.getByRole('progressbar', { name: c('progress.title') }).waitFor();
    await organiser.getByText(c('progress.done'), { exact: true }).waitFor({ timeout: PATIENCE });
    const { items } = await deskOf();
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['project', 'member', 'judge', 'organisation']));
    await everywhere(organiser);
  },
  PATIENCE + 30_000,
);

step('one is downloaded, and its code read off the paper says that it is genuine and valid', async () => {
  first = (await deskOf()).items.find(({ kind }) => kind === 'project')!;
  paper = await saved(row(first.number), c('list.paper'));
  await visitor.goto('/certificates');
  await visitor.getByLabel(c('verify.file')).setInputFiles(paper);
  await visitor.getByText(c('verify.signed'), { exact: true }).waitFor();
  await filledIn(first.number);
  await verdict('valid').waitFor();
  await visitor.getByText(first.holder).first().waitFor();
  await everywhere(visitor);
});

step('a phone that follows the code is told at once what the certificate is; a wrong code finds nothing', async () => {
  const [number, code] = await typed();
  await visitor.goto('about:blank');
  await visitor.goto(`/certificates#${number}.${code}`);
  await verdict('valid').waitFor();
  await visitor.getByLabel(c('verify.code')).fill('0'.repeat(16));
  await ask();
  await visitor.getByText(words('refusals:certificate-unknown')).first().waitFor();
  expect(await verdict('valid').count()).toBe(0);
  await clean(visitor);
  await visitor.goto('about:blank');
  await visitor.goto(`/certificates?lang=en#${number}.${code}`);
  await visitor.getByText(c('verdict.valid', {}, 'en'), { exact: true }).waitFor();
  await everywhere(visitor);
  await visitor.goto('/certificates?lang=zh-CN');
});

step('a paper whose words were changed is told from one that was signed', async () => {
  const bytes = await readFile(paper);
  const forged = bytes.toString('latin1').replace(/<c:signature>../, '<c:signature>AA');
  const file = { name: 'forged.pdf', mimeType: 'application/pdf', buffer: Buffer.from(forged, 'latin1') };
  await visitor.getByLabel(c('verify.file')).setInputFiles(file);
  await visitor.getByText(c('verify.not-signed'), { exact: true }).waitFor();
  expect(await visitor.getByText(c('verify.signed'), { exact: true }).count()).toBe(0);
});

step('one that is revoked says so to whoever holds its paper', async () => {
  await end(first.number, 'revocation');
  await row(first.number).getByText(c('states.revoked'), { exact: true }).waitFor();
  await visitor.getByLabel(c('verify.file')).setInputFiles(paper);
  await visitor.getByText(c('verify.signed'), { exact: true }).waitFor();
  await verdict('revoked').waitFor();
  await everywhere(visitor);
});

step('one that is corrected leads to the one that took its place', async () => {
  const old = (await deskOf()).items.find(({ kind, state }) => kind === 'organisation' && state === 'valid')!;
  const before = await saved(row(old.number), c('list.paper'));
  await end(old.number, 'replacement');
  await row(old.number).getByText(c('states.corrected'), { exact: true }).first().waitFor();
  const fresh = (await deskOf()).items.find(({ kind, state }) => kind === 'organisation' && state === 'valid')!;
  await visitor.getByLabel(c('verify.file')).setInputFiles(before);
  await filledIn(old.number);
  await verdict('corrected').waitFor();
  await visitor.getByText(fresh.number).first().waitFor();
  await everywhere(visitor);
});

step('the lead of a team finds the certificates of the team and downloads one', async () => {
  const entry = season.entries[1]!;
  const lead = await pageOf(site, entry.client, { width: 360 });
  await lead.goto('/account/certificates');
  await lead.getByText(entry.title).first().waitFor();
  await everywhere(lead);
  const own = await saved(lead, c('list.paper'), lead);
  expect((await readFile(own)).subarray(0, 5).toString()).toBe('%PDF-');
});

step('the published bundle holds, and a page that is open verifies one without the network', async () => {
  const { slug } = season.edition;
  await visitor.goto(`/verify?edition=${slug}`);
  await button(visitor, v('published')).click();
  await visitor.getByText(v('holds'), { exact: true }).waitFor();
  await everywhere(visitor);
  const answer = await visitor.request.get(`/results/${slug}/1/bundle.json`);
  const bundle = await answer.text();
  const changed = JSON.parse(bundle) as { rounds: { sheets: { marks: Record<string, string> }[] }[] };
  const [sheet] = changed.rounds.at(-1)!.sheets;
  sheet!.marks = Object.fromEntries(Object.keys(sheet!.marks).map((key) => [key, '0.5']));
  await visitor.goto('/verify');
  await visitor.context().setOffline(true);
  const choose = (text: string) =>
    visitor
      .getByLabel(v('file'))
      .setInputFiles({ name: 'bundle.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(JSON.stringify(changed));
  await visitor.getByText(v('fails'), { exact: true }).waitFor();
  await everywhere(visitor);
  await choose(bundle);
  await visitor.getByText(v('holds'), { exact: true }).waitFor();
  expect(await visitor.getByText(v('fails'), { exact: true }).count()).toBe(0);
  await choose('{"rounds": []}');
  await visitor.getByText(v('unreadable'), { exact: true }).waitFor();
  await visitor.context().setOffline(false);
});

it('made no page err or speak to another host', () => {
  // what a page asks for while its network is cut
  expect(site.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
