import type { Page } from 'playwright-core';
import { behind, editionOf } from './crew.js';
import { longPdf } from './long-file.js';
import { overflow, Site, violations } from './site.js';
import { words } from './words.js';

const t = (key: string, params = {}) => words(`files:${key}`, params);
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await Site.open();
  page = await site.signedIn('team');
});
afterAll(() => site.stop());

/** Breaks the line under the next pieces, so often: once as a proxy whose server restarts, then as a cable that is pulled. */
async function breakLine(times: number): Promise<() => number> {
  let broken = 0;
  await page.route('**/api/uploads/*', (route) => {
    if (route.request().method() !== 'PATCH' || broken >= times) return route.continue();
    broken += 1;
    if (broken === 1) return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
    return route.abort('connectionreset');
  });
  return () => broken;
}

it('brings a file up over a line that breaks three times and a pause, and shows its first page', async () => {
  const { id: editionId } = await editionOf(page);
  const basics = { title: '断网续传试验装置', track: '02', division: 'A' };
  const { id } = await behind(page).post<{ id: string }>(`/editions/${editionId}/entries`, basics);
  await page.goto(`/team/entries/${id}/form/documents`);
  const slot = page.getByRole('region', { name: '商业计划书' });
  await slot.waitFor();
  const broken = await breakLine(3);
  const buffer = await longPdf();
  await slot.locator('input').setInputFiles({ name: '商业计划书.pdf', mimeType: 'application/pdf', buffer });
  await slot.getByRole('button', { name: t('pause'), exact: true }).click();
  await slot.getByText(t('paused'), { exact: false }).waitFor();
  expect(await slot.getByText(t('state.passed')).count()).toBe(0);
  await slot.getByRole('button', { name: t('resume'), exact: true }).click();
  await slot.getByText(t('state.passed')).waitFor({ timeout: 60_000 });
  expect(broken()).toBe(3);
  const entry = await behind(page).get<{ documents: { size: number; state: string }[] }>(`/entries/${id}`);
  expect(entry.documents).toMatchObject([{ size: buffer.length, state: 'passed' }]);
  await slot.getByRole('button', { name: t('view') }).click();
  await page
    .getByText(t('viewer.page', { page: 1, pages: 1 }))
    .first()
    .waitFor();
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 300);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  expect(site.faults.filter((fault) => fault.startsWith('elsewhere'))).toEqual([]);
}, 120_000);
