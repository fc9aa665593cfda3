import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { mailTo } from '../../../tools/demo/people.mjs';
import { behind, editionOf } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const m = (key: string, params = {}) => words(`inbox:mine.${key}`, params);
const e = (key: string, params = {}) => words(`account-email:${key}`, params);
const step = journey();
const TITLE = '经导管三尖瓣修复装置';
const MOVED = 'lead-moved@example.org';
const NEW_PASSWORD = '潞河清风 2026 correct';
let site: Site;
let page: Page;
let email: string;
let password: string;
let home = '';

beforeAll(async () => {
  site = await Site.open();
  [email, password] = site.account('team');
  page = await site.signedIn('team');
  const { id, plan } = await editionOf(page);
  const entry = { title: TITLE, track: plan.tracks[0]!.code, division: plan.divisions[0]!.code };
  const { id: entryId } = await behind(page).post<{ id: string }>(`/editions/${id}/entries`, entry);
  home = `/team/entries/${entryId}`;
});
afterAll(() => site.stop());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const open = (section: string) =>
  page
    .locator('summary')
    .filter({ hasText: m(`sections.${section}`) })
    .first()
    .click();

step('shows what is kept, and where each part is corrected', async () => {
  await page.goto('/account');
  await page.getByRole('link', { name: m('title') }).click();
  await open('profile');
  await page.getByText(email).first().waitFor();
  await open('entries');
  await page.getByText(TITLE).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: e('correct.email') }).click();
  await page.waitForURL(/\/account#email$/);
});

step('hands all of it over as one file', async () => {
  await page.goto('/account/data');
  const [download] = await Promise.all([page.waitForEvent('download'), button(m('export')).click()]);
  const text = await readFile(await download.path(), 'utf8');
  const { sections } = JSON.parse(text) as { sections: { section: string; items: Record<string, unknown>[] }[] };
  const itemsOf = (name: string) => sections.find(({ section }) => section === name)?.items;
  expect(itemsOf('profile')).toMatchObject([{ email }]);
  expect(itemsOf('entries')).toMatchObject([{ title: TITLE, state: 'draft' }]);
  expect(text).not.toMatch(/argon2|password_?hash/i);
});

step('moves to another address by the link that was mailed there', async () => {
  await page.goto('/account');
  await button(e('ask')).click();
  await page.getByLabel(e('new')).fill(MOVED);
  await page.getByLabel(e('password'), { exact: true }).first().fill(password);
  await button(e('send')).click();
  await page.getByText(e('waiting', { address: MOVED })).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(await mailTo(site.url, MOVED, /(\/account\/email\/[\w-]+)/));
  expect(await violations(page)).toEqual([]);
  await button(e('confirm.verb')).click();
  await page.getByText(e('confirm.done', { address: MOVED })).waitFor();
  await page.goto('/account');
  await page.getByText(MOVED).first().waitFor();
});

step('is taken back from the old address, with a new password, on a phone', async () => {
  const link = await mailTo(site.url, email, /(\/email-undo\/[\w-]+)/);
  page = await site.visitor({ width: 360 });
  await page.goto(link);
  await page.getByText(e('undo.lead')).waitFor();
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  await page.getByLabel(words('account:new-password')).fill(NEW_PASSWORD);
  await button(e('undo.verb')).click();
  await page.getByText(words('account:sign-in.undone')).waitFor();
  await page.getByLabel(words('account:password'), { exact: true }).fill(NEW_PASSWORD);
  await button(words('account:sign-in.verb')).click();
  await page.waitForURL(/\/team/);
  await page.goto(link);
  await page.getByText(e('undo.undone')).waitFor();
});

step('closes the account once no entry is led any more, and nothing says who it was', async () => {
  await page.goto('/account/data');
  await page.getByText(words('refusals:entries-live')).waitFor();
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  await page.goto(home);
  await button(words('team:leaving.verb')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('不再参赛，注销账号');
  await dialog.getByRole('button', { name: words('team:leaving.verb'), exact: true }).click();
  await page.getByText(pattern('team:leaving.reason')).waitFor();
  await page.goto('/account/data');
  await page.getByLabel(m('password'), { exact: true }).fill(NEW_PASSWORD);
  await button(m('delete-verb')).click();
  await page.getByText(m('deleted')).waitFor();
  const again = await page.request.post('/api/sessions', { data: { email, password: NEW_PASSWORD } });
  expect(again.status()).toBe(401);
  await page.goto('/account');
  await page.waitForURL(/\/sign-in/);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
