import type { Page } from 'playwright-core';
import { behind, type Edition, editionOf, handedIn, staff, teamsOf } from './crew.js';
import { journey } from './journey.js';
import { Site, violations } from './site.js';
import { words } from './words.js';

const b = (key: string, params = {}) => words(`belonging:${key}`, params);
const c = (key: string, params = {}) => words(`conflicts:${key}`, params);
const step = journey();
let site: Site;
let page: Page;
let edition: Edition;
let organisation = '';

beforeAll(async () => {
  site = await Site.open();
  page = await staff(site, 'organiser');
  edition = await editionOf(page);
  const [entry] = await handedIn(site, edition, teamsOf('kept', 1));
  const { organisation: own } = await behind(page).get<{ organisation: { name: string } }>(
    `/entries/${entry!.entryId}`,
  );
  organisation = own.name;
}, 120_000);
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
  expect(site.faults).toEqual([]);
});
