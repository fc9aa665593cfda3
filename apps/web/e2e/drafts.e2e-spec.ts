import type { Page } from 'playwright-core';
import { signUp } from '../../../tools/demo/people.mjs';
import { behind, type Edition, editionOf, pageOf } from './crew.js';
import { journey } from './journey.js';
import { Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`team:${key}`, params);
const step = journey();
let site: Site;
let lead: Page;
let edition: Edition;
let id: string;

interface Kept {
  answers: { field: string; value: unknown; savedAt: string }[];
}

beforeAll(async () => {
  site = await Site.open();
  lead = await site.signedIn('team');
  edition = await editionOf(lead);
  const entry = { title: '草稿不丢一字', track: edition.plan.tracks[0]!.code, division: 'A' };
  ({ id } = await behind(lead).post<{ id: string }>(`/editions/${edition.id}/entries`, entry));
});
afterAll(() => site.stop());

const field = (key: string) =>
  edition.plan.form.sections.flatMap(({ fields }) => fields).find((one) => one.key === key)!;
const box = (page: Page, key: string) => page.getByLabel(field(key).label['zh-CN'], { exact: true });
const open = async (page: Page, section: string) => {
  await page.goto(`/team/entries/${id}/form/${section}`);
  await page.getByRole('navigation', { name: t('form.steps') }).waitFor();
};
const state = (page: Page, text: RegExp | string) => page.getByRole('status').getByText(text).first();
const saved = (page: Page) => state(page, pattern('common:save.saved')).waitFor();
const failed = (page: Page) => state(page, pattern('common:save.failed')).waitFor();
const kept = async (key: string) => {
  const { answers } = await behind(lead).get<Kept>(`/entries/${id}`);
  return answers.find((one) => one.field === key);
};
/** Asks until the server has it: what is saved by itself is saved soon. */
const reaches = async (key: string, value: unknown) => {
  for (let tries = 0; tries < 60; tries++) {
    if (JSON.stringify((await kept(key))?.value) === JSON.stringify(value)) return;
    await lead.waitForTimeout(250);
  }
  expect((await kept(key))?.value).toEqual(value);
};
const window = async (page: Page, section: string) => {
  const other = await page.context().newPage();
  await open(other, section);
  return other;
};
/** The window dies without a word; the form is opened again in another one. */
const crash = async (page: Page) => {
  const context = page.context();
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const next = await context.newPage();
  await open(next, 'overview');
  return next;
};

step('asks for nothing that is refused when a team looks at its draft', async () => {
  const refused: string[] = [];
  lead.on('response', (answer) => answer.status() >= 400 && refused.push(`${answer.status()} ${answer.url()}`));
  await lead.goto(`/team/entries/${id}`);
  await lead.getByRole('heading', { name: '草稿不丢一字', level: 1 }).waitFor();
  await lead.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
});

step('shows beside each answer when it was saved', async () => {
  await open(lead, 'overview');
  await box(lead, 'oneLiner').fill('让二尖瓣修复更简单');
  await saved(lead);
  const question = lead.locator('[data-closed]').filter({ has: box(lead, 'oneLiner') });
  await question.getByText(pattern('common:save.saved')).waitFor();
  const other = lead.locator('[data-closed]').filter({ has: box(lead, 'summary') });
  expect(await other.getByText(pattern('common:save.saved')).count()).toBe(0);
});

step('lets two windows of one person write in different answers at once', async () => {
  const other = await window(lead, 'overview');
  await box(lead, 'oneLiner').fill('第一个窗口写的一句话');
  await box(other, 'summary').fill('第二个窗口写的摘要');
  await Promise.all([saved(lead), saved(other)]);
  await reaches('oneLiner', '第一个窗口写的一句话');
  await reaches('summary', '第二个窗口写的摘要');
  await other.close();
});

step('keeps what one window could not save while another one goes on saving', async () => {
  const other = await window(lead, 'innovation');
  await lead.route('**/answers', (route) => route.abort());
  await box(lead, 'oneLiner').fill('还没有存上的一句话');
  await failed(lead);
  await box(other, 'clinicalNeed').fill('另一个窗口的临床需求');
  await saved(other);
  await other.close();
  lead = await crash(lead);
  expect(await box(lead, 'oneLiner').inputValue()).toBe('还没有存上的一句话');
  await reaches('oneLiner', '还没有存上的一句话');
});

step('brings everything back after a crash', async () => {
  await lead.route('**/answers', (route) => route.abort());
  await box(lead, 'summary').fill('崩溃之前写下的摘要，𠮷野家');
  await failed(lead);
  lead = await crash(lead);
  expect(await box(lead, 'summary').inputValue()).toBe('崩溃之前写下的摘要，𠮷野家');
  await saved(lead);
  await reaches('summary', '崩溃之前写下的摘要，𠮷野家');
});

step('goes on writing while the server is away and saves when it is back', async () => {
  await lead.context().setOffline(true);
  await box(lead, 'oneLiner').fill('断网时写的');
  await failed(lead);
  await box(lead, 'summary').fill('断网时接着写的摘要');
  expect(await violations(lead)).toEqual([]);
  await lead.context().setOffline(false);
  await saved(lead);
  await reaches('oneLiner', '断网时写的');
  await reaches('summary', '断网时接着写的摘要');
});

step('asks to sign in again when the session is over, and loses nothing on the way', async () => {
  await lead.request.delete('/api/session');
  await box(lead, 'oneLiner').fill('登录过期之后写的');
  await failed(lead);
  await lead
    .getByRole('status')
    .getByRole('link', { name: words('common:save.sign-in') })
    .click();
  const [email, password] = site.account('team');
  await lead.getByLabel(words('account:email')).fill(email);
  await lead.getByLabel(words('account:password')).fill(password);
  await lead.getByRole('button', { name: words('account:sign-in.verb'), exact: true }).click();
  await lead.waitForURL(new RegExp(`/team/entries/${id}/form/overview`));
  expect(await box(lead, 'oneLiner').inputValue()).toBe('登录过期之后写的');
  await saved(lead);
  await reaches('oneLiner', '登录过期之后写的');
});

step('shows two people who changed the same answer both texts; nothing is overwritten', async () => {
  const { link } = await behind(lead).post<{ link: string }>(`/entries/${id}/members`, {
    ...{ name: '周宁', role: '研发', unit: '首都医科大学', contribution: '负责样机' },
  });
  const client = await signUp(site.url, { name: '周宁', email: 'drafts-member@demo.example.org' });
  const consents = edition.plan.consents.map(({ code, version }) => ({ code, version }));
  await client.post(`/team-invitations/${link.split('/').at(-1)}/acceptance`, { consents });
  const member = await pageOf(site, client);
  await open(member, 'overview');
  await box(member, 'oneLiner').fill('成员写的一句话');
  await saved(member);
  await box(lead, 'oneLiner').fill('负责人写的一句话');
  const side = (name: string) => lead.getByRole('region', { name: t(`form.clash.${name}`), exact: true });
  await side('mine').getByText('负责人写的一句话').waitFor();
  await side('theirs').getByText('成员写的一句话').waitFor();
  expect((await kept('oneLiner'))?.value).toBe('成员写的一句话');
  await lead.getByRole('button', { name: t('form.clash.keep-theirs'), exact: true }).click();
  expect(await box(lead, 'oneLiner').inputValue()).toBe('成员写的一句话');
  await box(lead, 'summary').fill('负责人接着写的摘要');
  await saved(lead);
  await reaches('oneLiner', '成员写的一句话');
});

step('lets two people add to one list at once', async () => {
  const people = [lead, await window(lead, 'innovation')];
  await open(lead, 'innovation');
  const list = (page: Page) => page.locator('[data-path="innovations"]');
  for (const [index, page] of people.entries()) {
    await list(page)
      .locator('textarea, input')
      .first()
      .fill(`创新点 ${index + 1}`);
  }
  await Promise.all(people.map(saved));
  const values = (await kept('innovations'))?.value as string[];
  expect([...values].sort()).toEqual(['创新点 1', '创新点 2']);
});

it('made no page err or speak to another host', () => {
  const expected = /net::ERR_(FAILED|INTERNET_DISCONNECTED)/;
  expect(site.faults.filter((fault) => !expected.test(fault))).toEqual([]);
});
