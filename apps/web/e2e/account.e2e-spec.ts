import type { Page } from 'playwright-core';
import { generateSync } from 'otplib';
import { Site, violations } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.stop());

const PASSWORD = '潞河清风 2026 correct';
const codeFor = async (page: Page, email: string): Promise<string> => {
  const list = (await (await page.request.get(`/api/outbox?to=${encodeURIComponent(email)}`)).json()) as {
    items: { id: string }[];
  };
  const mail = (await (await page.request.get(`/api/outbox/${list.items[0]?.id}`)).json()) as { body: string };
  return /(?<!\d)\d{8}(?!\d)/.exec(mail.body)?.[0] ?? '';
};
const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

it('makes an account, proves the address with the mailed code and signs in', async () => {
  const page = await site.visitor();
  const email = 'lin.zhiyuan@example.org';
  await page.goto('/sign-up');
  await page.getByLabel('姓名').fill('𠮷田·明');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('设置密码').fill(PASSWORD);
  await submit(page, '注册');
  await page.waitForURL(/\/confirm/);
  await page.getByLabel('邮件验证码').fill(await codeFor(page, email));
  await submit(page, '验证');
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await submit(page, '登录');
  await page.getByText('𠮷田·明').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

it('says next to the field what is wrong and puts the cursor there', async () => {
  const page = await site.visitor();
  await page.goto('/sign-up');
  await page.getByLabel('姓名').fill('林知远');
  await page.getByLabel('邮箱').fill('someone@example.org');
  await page.getByLabel('设置密码').fill('too short');
  await submit(page, '注册');
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  expect(page.url()).toContain('/sign-up');
});

it('refuses a wrong password in words and stays', async () => {
  const page = await site.visitor();
  await page.goto('/sign-in');
  await page.getByLabel('邮箱').fill('nobody@example.org');
  await page.getByLabel('密码').fill('whatever it may be');
  await submit(page, '登录');
  await page.getByRole('alert').first().waitFor();
  expect(page.url()).toContain('/sign-in');
});

it('asks staff for the second factor before anything else', async () => {
  const page = await site.visitor();
  const [email, password, secret = ''] = site.account('secretariat');
  await page.goto('/organiser');
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await submit(page, '登录');
  await page.waitForURL(/\/second-factor/);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('动态码').fill(generateSync({ secret }));
  await submit(page, '继续');
  await page.waitForURL(/\/organiser/);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
