import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { type Applied, fillIn } from '../../../tools/demo/apply.mjs';
import { behind, type Edition, editionOf, milestoneOf, pageOf, teamsOf, travel } from './crew.js';
import { journey } from './journey.js';
import { longPdf } from './long-file.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`team:${key}`, params);
const files = (key: string, params = {}) => words(`files:${key}`, params);
const step = journey();
const folder = mkdtempSync(join(tmpdir(), 'portal-waiting-'));
const FILE = join(folder, '商业计划书终稿.pdf');
type Team = Omit<Applied, 'receipt'>;
let site: Site;
let edition: Edition;
let first: { team: Team; page: Page; line: Line };
let second: { team: Team; page: Page; line: Line };

beforeAll(async () => {
  writeFileSync(FILE, await longPdf());
  site = await Site.open();
  edition = await editionOf(await site.signedIn('team'));
  const [one, other] = await Promise.all(teamsOf('waiting', 2).map((team) => fillIn(site.url, edition.id, team)));
  first = await atDesk(one!);
  second = await atDesk(other!);
}, 60_000);
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** The line under the pieces of a file: they wait, fail or go through. */
interface Line {
  is: 'slow' | 'bad' | 'good';
  held: Route[];
}

async function atDesk(team: Team): Promise<typeof first> {
  const page = await pageOf(site, team.client, { width: 360 });
  const line: Line = { is: 'slow', held: [] };
  await page.route('**/api/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH' || line.is === 'good') return route.continue();
    if (line.is === 'bad') return route.fulfill({ status: 413, contentType: 'text/html', body: '<h1>413</h1>' });
    line.held.push(route);
  });
  return { team, page, line };
}

/** Lets what waits go on, and everything after it. */
async function release(line: Line, as: 'bad' | 'good'): Promise<void> {
  line.is = as;
  const answer = { status: 413, contentType: 'text/html', body: '<h1>413</h1>' };
  for (const route of line.held.splice(0)) await (as === 'good' ? route.continue() : route.fulfill(answer));
}

const home = ({ team }: typeof first) => `/team/entries/${team.entryId}`;
const sending = (page: Page) =>
  page.getByRole('progressbar', { name: files('sending', { name: '商业计划书终稿.pdf' }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const well = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

/** Begins to send the business plan, and goes on to the last step meanwhile, as one does in the last minutes. */
async function begin(desk: typeof first): Promise<void> {
  const { page } = desk;
  await page.goto(`${home(desk)}/form/documents`);
  const slot = page.locator('[data-path="documents.PLAN"]');
  await slot.locator('input').first().setInputFiles(FILE);
  await sending(page).waitFor();
  await page.getByRole('link', { name: words('team:form.to-submit') }).click();
  await page.waitForURL(/\/submit$/);
  await sending(page).waitFor();
}

async function press({ page }: typeof first): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await button(page, t('submit.verb-wait', { count: 1 })).click();
  await page.getByText(t('waiting.title', { count: 1 })).waitFor();
}

step('offers to hand in while a file is on its way, and says what is waited for and until when', async () => {
  const { page, team } = first;
  await page.request.delete(`/api/entries/${team.entryId}/documents/PLAN`);
  await begin(first);
  await well(page);
  expect(await button(page, t('submit.verb-now')).count()).toBe(0);
  await press(first);
  await page.getByText(pattern('team:waiting.text')).waitFor();
  await sending(page).waitFor();
  expect(await button(page, files('cancel')).count()).toBe(0);
  await well(page);
});

step('a line that breaks is said where the team waits, and goes on from there', async () => {
  const { page, line } = first;
  await release(line, 'bad');
  await page.getByText(files('broken')).waitFor();
  await well(page);
  line.is = 'good';
  await button(page, files('retry')).click();
  await page.getByText(t('waiting.final')).waitFor({ timeout: 60_000 });
  await well(page);
  await page.getByRole('link', { name: t('waiting.receipt') }).click();
  await page
    .getByText(t('receipt.revision-no', { no: 1 }))
    .first()
    .waitFor();
  await page.getByText('商业计划书终稿.pdf').first().waitFor();
});

step('who has a complete copy may hand it in without the file; who waits is given a quarter of an hour', async () => {
  const { page, line } = first;
  line.is = 'slow';
  await begin(first);
  expect(await button(page, t('submit.verb-now')).count()).toBe(0);
  await press(first);
  await begin(second);
  await button(second.page, t('submit.verb-now')).waitFor();
  await press(second);
  await travel(page, (await milestoneOf(page, edition.slug, 'REGISTRATION')).endsAt);
});

step(
  'after the deadline the same file, chosen again after a reload, arrives and counts as pressed in time',
  async () => {
    const { page, line } = first;
    line.held.splice(0);
    await page.reload();
    await page.getByText(files('stopped.awaited'), { exact: false }).waitFor();
    await well(page);
    line.is = 'good';
    await page.getByLabel(files('stopped.choose', { name: '商业计划书终稿.pdf' })).setInputFiles(FILE);
    await page.getByText(t('waiting.final')).waitFor({ timeout: 60_000 });
    const receipt = await behind(page).get<{ revision: number; submittedAt: string }>(
      `/entries/${first.team.entryId}/receipt`,
    );
    expect(receipt.revision).toBe(2);
    const { endsAt } = await milestoneOf(page, edition.slug, 'REGISTRATION');
    expect(Date.parse(receipt.submittedAt)).toBeLessThan(Date.parse(endsAt));
  },
);

step('what does not arrive in a quarter of an hour does not count, and the page says so', async () => {
  const { page, team } = second;
  const { waiting } = await behind(page).get<{ waiting: { until: string } }>(`/entries/${team.entryId}`);
  await travel(page, waiting.until);
  await page.getByText(t('waiting.lapsed')).waitFor();
  await page.getByText(t('late.nothing')).waitFor();
  await well(page);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
