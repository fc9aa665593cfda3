import type { Page } from 'playwright-core';
import { mailTo } from '../../../tools/demo/people.mjs';
import { behind, type Edition, editionOf } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`members:${key}`, params);
const step = journey();
const PASSWORD = '潞河清风 2026 correct';
const [LINKED, MAILED] = ['林·阿依古丽', '欧阳𠮷'];
let site: Site;
let lead: Page;
let linked: Page;
let mailed: Page;
let edition: Edition;
let home = '';

beforeAll(async () => {
  site = await Site.open();
  lead = await site.signedIn('team');
  await lead.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  linked = await site.visitor();
  mailed = await site.visitor({ width: 360 });
  edition = await editionOf(lead);
  const [track, division] = [edition.plan.tracks[0]!.code, edition.plan.divisions[0]!.code];
  const basics = { title: '二尖瓣修复装置', track, division };
  const { id } = await behind(lead).post<{ id: string }>(`/editions/${edition.id}/entries`, basics);
  home = `/team/entries/${id}`;
}, 120_000);
afterAll(() => site.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
/** Reads well at the three widths, for everybody. */
async function reads(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const { width } = page.viewportSize()!;
  for (const other of [360, 1024, 1440, width]) {
    await page.setViewportSize({ width: other, height: 900 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
}
async function invite(portrait: { name: string; email?: string }): Promise<void> {
  await lead.goto(`${home}/members`);
  await button(lead, t('invite.open')).click();
  await lead.getByLabel(t('portrait.name')).fill(portrait.name);
  await lead.getByLabel(t('portrait.role')).fill('临床研究');
  await lead.getByLabel(t('portrait.unit')).fill('首都医科大学附属北京安贞医院');
  if (portrait.email) await lead.getByLabel(t('invite.email')).fill(portrait.email);
  expect(await violations(lead)).toEqual([]);
  await button(lead, t('invite.verb')).click();
}
/** From the page of an invitation through a new account back to it. */
async function signUp(page: Page, name: string, email: string): Promise<void> {
  const offer = page.getByRole('main');
  await offer.getByRole('link', { name: t('join.sign-up-verb'), exact: true }).click();
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('设置密码').fill(PASSWORD);
  await button(page, '注册').click();
  await page.waitForURL(/\/confirm/);
  await page.getByLabel('邮件验证码').fill(await mailTo(site.url, email, /(?<!\d)(\d{8})(?!\d)/));
  await button(page, '验证').click();
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await button(page, '登录').click();
  await page.waitForURL(/\/join\//);
}
async function join(page: Page): Promise<void> {
  await button(page, t('join.verb')).click();
  await page.getByText(words('team:submit.tick')).first().waitFor();
  for (const { text } of edition.plan.consents.filter(({ required }) => required))
    await page.getByLabel(text['zh-CN']).check();
  await reads(page);
  await button(page, t('join.verb')).click();
  await page.waitForURL(new RegExp(`${home}/members$`));
}

step('invites by a link, shown once and copied', async () => {
  await lead.goto(`${home}/members`);
  await lead.getByText(t('count-short', { counted: 1, missing: 2, min: 3, max: 15 })).waitFor();
  await reads(lead);
  await invite({ name: LINKED });
  await lead.getByText(t('link.made', { name: LINKED })).waitFor();
  await reads(lead);
  await button(lead, t('link.copy')).click();
  await button(lead, t('link.copied')).waitFor();
  const link = await lead.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toMatch(/^\/join\/[\w-]{22}$/);
  await linked.goto(new URL(link).pathname);
});

step('lets the invited make an account, come back, agree in person and join', async () => {
  await heading(linked, t('join.title'));
  await reads(linked);
  await signUp(linked, LINKED, 'ayiguli@example.org');
  await linked.getByText(t('join.as', { name: LINKED, email: 'ayiguli@example.org' })).waitFor();
  const used = linked.url();
  await join(linked);
  await row(linked, LINKED).getByText(t('own')).waitFor();
  await reads(linked);
  await mailed.goto(used);
  await mailed.getByText(t('join.closed.accepted')).waitFor();
  await reads(mailed);
});

step('mails an invitation that only its address can take', async () => {
  await invite({ name: MAILED, email: 'ouyang@example.org' });
  await lead.getByText(t('link.mailed', { email: 'ouyang@example.org' })).waitFor();
  const path = await mailTo(site.url, 'ouyang@example.org', /(\/join\/[\w-]+)/);
  await linked.goto(path);
  await linked.getByText(pattern('members:join.another')).waitFor();
  await reads(linked);
  await mailed.goto(path);
  await signUp(mailed, MAILED, 'ouyang@example.org');
  await join(mailed);
  await lead.goto(`${home}/members`);
  await lead.getByText(t('count', { counted: 3, min: 3, max: 15 })).waitFor();
});

step('puts the members into their order by keyboard', async () => {
  await button(lead, t('order.up', { name: MAILED })).focus();
  await lead.keyboard.press('Enter');
  await lead.locator('ol > li:nth-child(2)').filter({ hasText: MAILED }).waitFor();
  await lead.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    t('order.up', { name: MAILED }),
  );
});

step('hands the lead over, and leaves', async () => {
  await row(lead, LINKED)
    .getByRole('button', { name: t('lead.verb') })
    .click();
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: t('lead.verb') })
    .click();
  await lead.getByText(t('offer.to', { name: LINKED })).waitFor();
  await linked.goto(`${home}/members`);
  await reads(linked);
  await button(linked, t('offer.take')).click();
  await button(linked, t('invite.open')).waitFor();
  await lead.goto(`${home}/members`);
  await button(lead, t('leave.verb')).click();
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: t('leave.verb') })
    .click();
  await lead.waitForURL(/\/team$/);
  await linked.reload();
  await linked.getByText(t('gone')).waitFor();
  await reads(linked);
});

step('takes a consent back: the next copy leaves the member out, and the team sees why', async () => {
  await mailed.goto('/account/consents');
  await reads(mailed);
  await button(mailed, t('mine.withdraw')).first().click();
  await mailed.getByText(t('mine.means.member')).waitFor();
  await mailed
    .getByRole('dialog')
    .getByRole('button', { name: t('mine.withdraw') })
    .click();
  await mailed.getByText(t('mine.taken'), { exact: true }).waitFor();
  await linked.reload();
  await row(linked, MAILED).getByText(t('left-out')).waitFor();
  await button(mailed, t('mine.again')).click();
  await mailed.getByText(t('mine.taken'), { exact: true }).waitFor({ state: 'detached' });
});

step('tells the story in the timeline of the entry', async () => {
  await linked.goto(home);
  const story = (key: string, name: string) => `${words(`team:history.${key}`)}：${name}`;
  for (const text of [story('lead-handed-over', LINKED), words('team:history.consent-withdrawn')])
    await linked.getByText(text).first().waitFor();
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
