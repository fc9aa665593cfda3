import { createHash, type X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { certificatesFor } from '../../../tools/hall/certificates.mjs';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { behind, pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, type Season, seated } from './season.js';
import { Site, violations } from './site.js';
import { handIn, leave, mark, openDuty } from './tablet.js';
import { words } from './words.js';

const HOST = 'hall-laptop.local';
const s = (key: string, params = {}) => words(`scoring:${key}`, params);
const j = (key: string, params = {}) => words(`judge:${key}`, params);
const h = (key: string, params = {}) => words(`hall:${key}`, params);
const step = journey();
const folder = mkdtempSync(join(tmpdir(), 'portal-hall-'));
let site: Site;
let secure: string;
let season: Season;
let panel: SeatedJudge[];
let round: string;
let codes: string[];
let tablet: Page;

beforeAll(async () => {
  const { server, cert, key } = await certificatesFor(folder, [HOST]);
  site = await Site.open([
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${pinOf(server)}`,
  ]);
  secure = await site.beside(HOST, { TLS_CERT: cert, TLS_KEY: key });
  season = await beginSeason(site, 'hall', 2, 2);
  panel = await seated(site, season, judgesOf('hall', 2));
  const calls = behind(season.organiser);
  const { items } = await calls.get<{ items: { id: string }[] }>(`/editions/${season.edition.id}/rounds`);
  round = items[0]!.id;
  await calls.put(`/rounds/${round}/entrants`);
  await calls.put(`/rounds/${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
  await calls.put(`/rounds/${round}/assignment`, { seed: 'hall-2026' });
  await calls.put(`/rounds/${round}/opening`);
}, 180_000);
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** How Chromium names a key it is to trust: as a tablet does that has installed the root. */
function pinOf({ publicKey }: X509Certificate): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** What is to be typed from the paper. */
async function codesOn(bytes: Buffer): Promise<string[]> {
  const paper = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await paper.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return text.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g) ?? [];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Asked by the page itself: nobody else knows the host's name. */
const mine = (page: Page) =>
  page.evaluate(
    async (path) => (await fetch(path)).json() as Promise<{ items: { id: string; title: string; sheet: string }[] }>,
    `/api/editions/${season.edition.id}/assignments/mine?pageSize=100`,
  );

step('the organiser prints a slip for each judge', async () => {
  const page = season.organiser;
  await page.goto(`/organiser/${season.edition.slug}/rounds/${round}/codes`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, h('codes.print_other', { count: 2 })).click(),
  ]);
  codes = await codesOn(readFileSync(await download.path()));
  expect(codes).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
});

step('a tablet signs in over https by the code it scanned, on a name that is not localhost', async () => {
  tablet = await site.visitor({ width: 1024, base: secure });
  await tablet.goto(`/hall/code#${codes[0]}`);
  expect(await tablet.getByRole('textbox', { name: h('code.label') }).inputValue()).toBe(codes[0]);
  expect(await violations(tablet)).toEqual([]);
  await button(tablet, h('code.verb')).click();
  await tablet.waitForURL(`${secure}/judge`);
  await tablet.getByRole('heading', { name: j('home.title') }).waitFor();
  const [cookie] = await tablet.context().cookies();
  expect(cookie).toMatchObject({ name: '__Host-session', secure: true, httpOnly: true, domain: HOST });
  expect(await tablet.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([true, 'object']);
  // A page that began outside the worker's reach is not its own before it is loaded anew; the worker stands ready.
  const ready = () =>
    tablet.evaluate(
      async () => (await navigator.serviceWorker.getRegistration('/judge'))?.active?.state === 'activated',
    );
  for (let tries = 0; !(await ready()) && tries < 100; tries += 1) await tablet.waitForTimeout(300);
  expect(await ready()).toBe(true);
});

step('it scores, loses the network, reloads, scores on, and sends all when the network is back', async () => {
  const { items } = await mine(tablet);
  expect(items).toHaveLength(2);
  await openDuty(tablet, items[0]!.title);
  await mark(tablet, 0.7);
  await handIn(tablet);
  await tablet.locator('[data-place="submitted"]').waitFor();
  await leave(tablet);
  await openDuty(tablet, items[1]!.title);
  await tablet.context().setOffline(true);
  await tablet.reload();
  await tablet.getByRole('spinbutton').first().waitFor();
  await mark(tablet, 0.8);
  await handIn(tablet);
  await tablet.getByText(s('queued.title'), { exact: true }).waitFor();
  await tablet.context().setOffline(false);
  await tablet.locator('[data-place="submitted"]').waitFor();
  expect((await mine(tablet)).items.map(({ sheet }) => sheet)).toEqual(['submitted', 'submitted']);
});

step('its session is for judging alone, and ends at once when the code is revoked', async () => {
  await tablet.goto('/account');
  await tablet.getByText(h('by-code.title'), { exact: true }).waitFor();
  expect(await violations(tablet)).toEqual([]);
  const path = `/rounds/${round}/hall-codes`;
  const { items } = await behind(season.organiser).get<{ items: { codes: { id: string; state: string }[] }[] }>(path);
  const used = items.flatMap((one) => one.codes).find(({ state }) => state === 'used')!;
  await season.organiser.request.delete(`/api${path}/${used.id}`);
  const session = await tablet.evaluate(
    async () => (await fetch('/api/session')).json() as Promise<{ person: unknown }>,
  );
  expect(session.person).toBeNull();
});

step(
  'over plain http the page says what that does not survive, and a short loss of the network is queued',
  async () => {
    const plain = site.url.replace('localhost', HOST);
    const page = await pageOf(site, panel[1]!.client, { width: 1024, base: plain });
    await page.goto('/judge');
    await page.getByText(h('plain.line')).waitFor();
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
    expect(await violations(page)).toEqual([]);
    const { items } = await mine(page);
    await openDuty(page, items[0]!.title);
    await page.context().setOffline(true);
    await mark(page, 0.6);
    await handIn(page);
    await page.getByText(s('queued.title'), { exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.locator('[data-place="submitted"]').waitFor();
  },
);

it('made no page err or speak to another host', () => {
  const expected = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Cross-Origin-Opener-Policy/;
  expect(site.faults.filter((fault) => !expected.test(fault))).toEqual([]);
});
