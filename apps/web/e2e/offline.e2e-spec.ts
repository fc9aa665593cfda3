import type { BrowserContext, Page } from 'playwright-core';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { behind, pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, type Season, seated } from './season.js';
import { Site, violations } from './site.js';
import { pattern, words } from './words.js';

const s = (key: string, params = {}) => words(`scoring:${key}`, params);
const j = (key: string, params = {}) => words(`judge:${key}`, params);
const SHEETS = 10;
const step = journey();
let site: Site;
let season: Season;
let judge: Page;
let panel: SeatedJudge[];
let duties: { id: string; title: string }[];

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'offline', SHEETS, 4);
  panel = await seated(site, season, judgesOf('offline', 2));
  const calls = behind(season.organiser);
  const { items } = await calls.get<{ items: { id: string }[] }>(`/editions/${season.edition.id}/rounds`);
  const round = `/rounds/${items[0]!.id}`;
  await calls.put(`${round}/entrants`);
  await calls.put(`${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
  await calls.put(`${round}/assignment`, { seed: 'offline-2026' });
  await calls.put(`${round}/opening`);
}, 180_000);
afterAll(() => site.stop());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const place = (page: Page, kind: string) => page.locator(`[data-place="${kind}"]`);
const marks = () => judge.getByRole('spinbutton');
const mine = () =>
  behind(judge).get<{
    items: { id: string; title: string; sheet: string; total: string | null }[];
  }>(`/editions/${season.edition.id}/assignments/mine?pageSize=100`);

/** Opens an entry from the list and declares to be free of conflicts, once. */
async function open(title: string): Promise<void> {
  await judge.getByRole('link', { name: title, exact: true }).click();
  await judge
    .getByRole('article', { name: j('desk.dossier') })
    .or(button(judge, j('declare.clear')))
    .first()
    .waitFor();
  if (await button(judge, j('declare.clear')).count()) await button(judge, j('declare.clear')).click();
  await marks().first().waitFor();
}

async function score(share: number): Promise<void> {
  for (let index = 0; index < (await marks().count()); index++) {
    const most = Number(await marks().nth(index).getAttribute('aria-valuemax'));
    await marks()
      .nth(index)
      .fill(String(Math.round(most * share * 2) / 2));
  }
}

const back = () => judge.getByRole('link', { name: j('desk.up') }).click();

/** Three of ten answers are lost after the server has done what was asked. */
async function loseReplies(context: BrowserContext): Promise<() => Promise<void>> {
  let asked = 0;
  await context.route('**/api/assignments/*/sheet**', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    asked += 1;
    const answer = await route.fetch().catch(() => null);
    if (!answer || [1, 4, 8].includes(asked % 10)) return route.abort();
    return route.fulfill({ response: answer });
  });
  return () => context.unroute('**/api/assignments/*/sheet**');
}

/** What one question to the server takes at the moment, in milliseconds: the middle one of five. */
async function roundTrip(): Promise<number> {
  const trips: number[] = [];
  for (let asked = 0; asked < 5; asked++) {
    const begun = Date.now();
    await behind(judge).get('/session');
    trips.push(Date.now() - begun);
  }
  return trips.toSorted((a, b) => a - b)[2] ?? 0;
}

step('the judge opens every entry, and a document, while there is a network', async () => {
  judge = await pageOf(site, panel[0]!.client, { width: 1024 });
  await judge.goto('/judge');
  await judge.getByRole('heading', { name: j('home.title') }).waitFor();
  await judge.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  duties = (await mine()).items;
  expect(duties).toHaveLength(SHEETS);
  for (const [index, { title }] of duties.entries()) {
    await open(title);
    if (index === 0) {
      await button(judge, words('files:view')).first().click();
      await judge.locator('canvas').waitFor();
      await button(judge, j('desk.back')).click();
    }
    await back();
  }
});

step('without a network the list, the form and the document are still there after a reload', async () => {
  await judge.context().setOffline(true);
  await judge.reload();
  await open(duties[0]!.title);
  await button(judge, words('files:view')).first().click();
  await judge.locator('canvas').waitFor();
  await button(judge, j('desk.back')).click();
  await score(0.7);
  await place(judge, 'kept').waitFor();
  expect(await violations(judge)).toEqual([]);
});

step('a submit without a network is kept, said to be not final, and can be taken back', async () => {
  await button(judge, j('sheet.submit')).click();
  await judge.getByRole('dialog').getByText(s('queued.offline')).waitFor();
  await judge.getByRole('dialog').locator('button[type=submit]').click();
  await judge.getByText(s('queued.title'), { exact: true }).waitFor();
  expect(await violations(judge)).toEqual([]);
  await judge.reload();
  await judge.getByText(s('queued.title'), { exact: true }).waitFor();
  await judge.getByText(s('line.waiting', { count: 1 })).waitFor();
  await back();
});

step('ten sheets scored without a network are there exactly once within five seconds of its return', async () => {
  for (const [index, { title }] of duties.entries()) {
    if (index === 0) continue;
    await open(title);
    await score(0.6 + 0.02 * index);
    await button(judge, j('sheet.submit')).click();
    await judge.getByRole('dialog').locator('button[type=submit]').click();
    await judge.getByText(s('queued.title'), { exact: true }).waitFor();
    if (index === 5) await judge.reload();
    await back();
  }
  await judge.getByText(s('line.waiting', { count: SHEETS })).waitFor();
  const trip = await roundTrip();
  const calm = await loseReplies(judge.context());
  const begun = Date.now();
  await judge.context().setOffline(false);
  await judge.getByText(pattern('scoring:line.waiting')).waitFor({ state: 'detached' });
  const took = Date.now() - begun;
  await calm();
  const { items } = await mine();
  expect(items.map(({ sheet }) => sheet)).toEqual(Array.from({ length: SHEETS }, () => 'submitted'));
  expect(new Set(items.map(({ total }) => total)).size).toBeGreaterThan(5);
  const sealed = await behind(season.organiser).get<{
    lines: { body: string }[];
  }>(`/editions/${season.edition.id}/ledger`);
  expect(sealed.lines.filter(({ body }) => body.includes('judging.sheet-submitted'))).toHaveLength(SHEETS);
  // Ten sheets are up to thirty requests with the lost ones; a machine that is busy with other tests gets that much.
  expect(took).toBeLessThan(Math.max(5_000, 60 * trip));
});

step('the receipt of a sheet holds, and says so to whoever prints it', async () => {
  await open(duties[3]!.title);
  await judge.getByRole('link', { name: s('receipt.open') }).click();
  await judge.getByText(s('receipt.holds'), { exact: true }).waitFor();
  await judge.getByText(s('revisions.no', { no: 1 }), { exact: true }).waitFor();
  expect(await violations(judge)).toEqual([]);
});

step('signing out warns while a sheet waits, and leaves nothing behind', async () => {
  const other = await pageOf(site, panel[1]!.client, { width: 768 });
  await other.goto('/judge');
  await other.getByRole('link', { name: duties[0]!.title, exact: true }).click();
  await button(other, j('declare.clear')).click();
  await other.getByRole('spinbutton').first().waitFor();
  await other.route('**/api/assignments/*/sheet**', (route) => route.abort());
  await other.getByRole('spinbutton').first().fill('8');
  await place(other, 'kept').waitFor();
  await other.goto('/account');
  await button(other, words('account:me.sign-out')).click();
  await other.getByText(words('account:me.sign-out-unsent', { count: 1 })).waitFor();
  expect(await violations(other)).toEqual([]);
  await other.getByRole('dialog').locator('button[type=submit]').click();
  await other.waitForURL(/\/$/);
  expect(await other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

it('made no page err or speak to another host', () => {
  const expected = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
  expect(site.faults.filter((fault) => !expected.test(fault))).toEqual([]);
});
