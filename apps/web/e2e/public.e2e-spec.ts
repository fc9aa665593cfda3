import { overflow, Site, violations } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.stop());

it('greets with theme, countdown, dates, tracks, prizes and hosts, in Chinese first', async () => {
  const page = await site.visitor({ locale: 'en-GB' });
  await page.goto('/');
  for (const word of ['我要报名', '一等奖', '一方健康谷']) await page.getByText(word).first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('h1').count()).toBe(1);
});

it('changes to English, keeps it, and is as complete there', async () => {
  const page = await site.visitor();
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('First prize').first().waitFor();
  await page.reload();
  await page.getByText('First prize').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await violations(page)).toEqual([]);
});

it.each([360, 1024, 1440])('fits into %d pixels without violations', async (width) => {
  const page = await site.visitor({ width });
  for (const path of [
    '/',
    '/editions',
    '/editions/2024',
    '/editions/2024/results',
    '/sign-in',
    '/sign-up',
    '/outbox',
    '/nowhere',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
    expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
  }
});

it('fetches what a page needs beside the first scripts, and nothing of it twice', async () => {
  const page = await site.visitor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const answer = await page.goto('/editions/2024', { waitUntil: 'networkidle' });
  const link = (await answer?.headerValue('link')) ?? '';
  const named = [...link.matchAll(/<([^>]+)>/g)].map(([, path]) => path!);
  expect(named).toContain('/api/editions/2024/front');
  expect(named.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(3);
  expect(named.map((path) => asked.filter((one) => one === path).length)).toEqual(named.map(() => 1));
});

it('can be walked by keyboard, past the navigation at once', async () => {
  const page = await site.visitor();
  await page.goto('/');
  await page.getByText('我要报名').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

it('shows the archived edition of 2024 as over, with the dates of 2024', async () => {
  const page = await site.visitor();
  await page.goto('/editions/2024');
  await page
    .getByText(/8月4日/)
    .first()
    .waitFor();
  expect(await page.getByRole('link', { name: '我要报名' }).count()).toBe(0);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
