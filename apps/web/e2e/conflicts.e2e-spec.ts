import type { Page } from 'playwright-core';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { behind, type Edition, pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, type Season, seated } from './season.js';
import { Site, violations } from './site.js';
import { leave, openDuty } from './tablet.js';
import { words } from './words.js';

const b = (key: string, params = {}) => words(`belonging:${key}`, params);
const c = (key: string, params = {}) => words(`conflicts:${key}`, params);
const j = (key: string, params = {}) => words(`judge:${key}`, params);
const step = journey();
let site: Site;
let page: Page;
let edition: Edition;
let season: Season;
let panel: SeatedJudge[];
let organisation = '';

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'kept', 2, 2);
  ({ organiser: page, edition } = season);
  panel = await seated(site, season, judgesOf('kept', 3));
  const [entry] = season.entries;
  const { organisation: own } = await behind(page).get<{ organisation: { name: string } }>(
    `/entries/${entry!.entryId}`,
  );
  organisation = own.name;
}, 180_000);
afterAll(() => site.stop());

/** What axe finds on a phone, a tablet and a screen; with SHOTS a picture of each. */
async function sound(name: string): Promise<void> {
  for (const width of [360, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/${name}-${width}.png`, fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

interface Duty {
  id: string;
  title: string;
}

/** Whether a tablet still has something of an entry in its store. */
function keeps(tablet: Page, id: string): Promise<boolean> {
  return tablet.evaluate(async (wanted) => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    for (const { name } of await indexedDB.databases()) {
      const store = await answered(indexedDB.open(name ?? ''));
      const kept = store.objectStoreNames.contains('copies')
        ? await answered(store.transaction('copies').objectStore('copies').getAllKeys())
        : [];
      store.close();
      if (JSON.stringify(kept).includes(wanted)) return true;
    }
    return false;
  }, id);
}

/** The first round of two entries and three judges, opened without a click. */
async function openRound(): Promise<string> {
  const calls = behind(page);
  const { items } = await calls.get<{ items: { id: string }[] }>(`/editions/${edition.id}/rounds`);
  const round = items[0]!.id;
  await calls.put(`/rounds/${round}/entrants`);
  await calls.put(`/rounds/${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
  await calls.put(`/rounds/${round}/assignment`, { seed: 'kept-2026' });
  await calls.put(`/rounds/${round}/opening`);
  return round;
}

step('a conflict that comes to light shuts the tabs and links a judge has open, and the seat is given on', async () => {
  const round = await openRound();
  const [{ client }] = panel as [SeatedJudge];
  const { items } = await client.get<{ items: Duty[] }>(`/editions/${edition.id}/assignments/mine?pageSize=100`);
  const [duty] = items as [Duty];
  const judge = await pageOf(site, client, { width: 1024 });
  await judge.goto(`/judge/assignments/${duty.id}`);
  await judge.getByRole('button', { name: j('declare.clear'), exact: true }).click();
  await judge.getByRole('spinbutton').first().fill('5');
  await judge.locator('[data-place="uploaded"]').waitFor();
  const link = (await judge.getByRole('article').getByRole('link').first().getAttribute('href'))!;
  expect((await judge.request.get(link)).status()).toBe(200);
  const other = await judge.context().newPage();
  await other.goto(`/judge/assignments/${duty.id}`);
  await other.getByRole('article', { name: j('desk.dossier') }).waitFor();
  const { entry } = await client.get<{ entry: { id: string } }>(`/assignments/${duty.id}`);
  const { person } = await client.get<{ person: { id: string } }>('/session');
  const pin = { personId: person.id, subjectId: entry.id, relation: 'supervision', reason: '与负责人为师生' };
  await behind(page).post(`/editions/${edition.id}/conflicts`, pin);
  expect((await judge.request.get(link)).status()).toBe(404);
  // Nobody touches either tab: both ask by themselves.
  for (const tab of [judge, other]) {
    await tab.waitForURL(/\/judge\?gone$/, { timeout: 30_000 });
    await tab.getByText(j('home.gone'), { exact: true }).waitFor();
    expect(await tab.getByText(duty.title, { exact: true }).count()).toBe(0);
  }
  await page.goto(`/organiser/${edition.slug}/rounds/${round}`);
  await page.getByRole('button', { name: words('organiser:round.replace'), exact: true }).click();
  await page.getByRole('button', { name: words('seats:replace.verb'), exact: true }).click();
  await page.getByRole('heading', { name: words('organiser:round.vacancies') }).waitFor({ state: 'detached' });
  const lists = await Promise.all(
    panel.map((one) => one.client.get<{ items: Duty[] }>(`/editions/${edition.id}/assignments/mine?pageSize=100`)),
  );
  expect(lists.flatMap((list) => list.items)).toHaveLength(4);
  expect(lists[0]!.items.map(({ id }) => id)).not.toContain(duty.id);
});

step(
  'a judge who sits at the list and loses all entries of a round opens none of them without a network either',
  async () => {
    const every = await Promise.all(
      panel.map(({ client }) => client.get<{ items: Duty[] }>(`/editions/${edition.id}/assignments/mine?pageSize=100`)),
    );
    const [at, duties] = [...every.entries()]
      .map(([index, { items }]) => [index, items] as const)
      .filter(([, items]) => items.length > 0)
      .toSorted(([, one], [, other]) => one.length - other.length)[0]!;
    const { client } = panel[at]!;
    const judge = await pageOf(site, client, { width: 1024 });
    await judge.goto('/judge');
    await judge.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    for (const { title } of duties) {
      await openDuty(judge, title);
      await leave(judge);
    }
    await judge.context().setOffline(true);
    await judge.reload();
    await openDuty(judge, duties[0]!.title);
    await leave(judge);
    const { person } = await client.get<{ person: { id: string } }>('/session');
    for (const { id } of duties) {
      const { entry } = await client.get<{ entry: { id: string } }>(`/assignments/${id}`);
      const pin = { personId: person.id, subjectId: entry.id, relation: 'supervision', reason: '与负责人为师生' };
      await behind(page).post(`/editions/${edition.id}/conflicts`, pin);
    }
    await judge.context().setOffline(false);
    for (const { id } of duties) {
      const end = Date.now() + 90_000;
      while ((await keeps(judge, id)) && Date.now() < end) await judge.waitForTimeout(500);
      expect(await keeps(judge, id)).toBe(false);
    }
    await judge.context().setOffline(true);
    for (const { id } of duties) {
      await judge.goto(`/judge/assignments/${id}`);
      await judge.getByRole('alert').waitFor();
      expect(await judge.getByRole('spinbutton').count()).toBe(0);
    }
    await judge.close();
  },
);

step('an organiser states where they belong, and is kept away from its entry at once', async () => {
  await page.goto('/account/affiliations');
  await page.getByRole('button', { name: b('own.add') }).click();
  const name = page.getByRole('combobox', { name: b('add.name') });
  await name.fill(organisation);
  await sound('belonging-new');
  await page.getByRole('option', { name: organisation }).first().click();
  await sound('belonging-dialog');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: b('own.save') }).click();
  await page.getByText(b('own.now')).waitFor();
  await page.getByText(b('relations.effects.block'), { exact: true }).first().waitFor();
  await sound('belonging');
});

step('an organiser reads who must keep away, and enters a relation that no list shows', async () => {
  await page.goto(`/organiser/${edition.slug}/conflicts`);
  await page.getByRole('table').getByText(c('relations.same-organisation')).first().waitFor();
  await sound('conflicts');
  await page.getByRole('button', { name: c('pin.open') }).click();
  await page.getByRole('dialog').waitFor();
  await sound('conflict-pin');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(site.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
