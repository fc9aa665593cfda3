import type { Page } from 'playwright-core';
import type { Applied } from '../../../tools/demo/apply.mjs';
import { type Edition, editionOf, handedIn, pageOf, staff, teamsOf } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`inbox:${key}`, params);
const step = journey();
let site: Site;
let team: Page;
let desk: Page;
let organiser: Page;
let edition: Edition;
let entry: Applied;

beforeAll(async () => {
  site = await Site.open();
  organiser = await staff(site, 'organiser');
  edition = await editionOf(organiser);
  [entry] = (await handedIn(site, edition, teamsOf('messages', 1))) as [Applied];
  team = await pageOf(site, entry.client);
  desk = await staff(site, 'secretariat');
}, 120_000);
afterAll(() => site.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Reads well at the three widths, for everybody. */
async function reads(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  for (const width of [360, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
}

step('puts the receipt into the inbox, unread in the head of the page, and opens it', async () => {
  await team.goto('/team');
  await team.getByRole('link', { name: words('common:site.inbox', { count: 3 }) }).click();
  await team.getByRole('heading', { level: 1, name: t('title') }).waitFor();
  const receipt = team.getByRole('link', { name: new RegExp(entry.receipt.number) });
  await receipt.waitFor();
  await reads(team);
  await receipt.click();
  await team.getByText('SHA-256').waitFor();
  await team.getByRole('link', { name: words('common:site.inbox', { count: 2 }) }).waitFor();
  await reads(team);
  await team.getByRole('link', { name: t('letter.open') }).click();
  await team.waitForURL(`**/team/entries/${entry.entryId}`);
});

step('carries a question to the secretariat and its answer back', async () => {
  await team.getByRole('link', { name: t('thread.card-open') }).click();
  await team.getByLabel(t('thread.words')).fill('盖章承诺书可以晚几天提交吗？');
  await button(team, t('thread.send')).click();
  await team.getByText(pattern('inbox:thread.own')).waitFor();
  await reads(team);

  await desk.goto(`/organiser/${edition.slug}/questions`);
  await reads(desk);
  await desk.getByRole('link', { name: new RegExp(entry.receipt.number) }).click();
  await desk.getByText('盖章承诺书可以晚几天提交吗？').waitFor();
  await desk.getByLabel(t('thread.words')).fill('可以，补正截止前补交即可。');
  await button(desk, t('thread.send')).click();
  await reads(desk);

  await team.goto(`/team/entries/${entry.entryId}`);
  await team.getByText(t('thread.card-unread', { count: 1 })).waitFor();
  await team.getByRole('link', { name: t('thread.card-open') }).click();
  await team.getByText('可以，补正截止前补交即可。').waitFor();
});

step('lets organisers word a message, see how it would look, and read messages before they leave', async () => {
  await organiser.goto(`/organiser/${edition.slug}/templates`);
  await reads(organiser);
  await button(organiser, t('templates.hold-all')).click();
  await organiser.getByText(t('templates.all-held')).waitFor();
  await organiser.goto(`/organiser/${edition.slug}/templates/entry~mails~announcement`);
  await organiser.getByLabel(words('inbox:outbox.subject')).fill('【公告】{{title}}');
  await button(organiser, t('templates.preview')).click();
  await organiser.getByText(t('templates.filled')).waitFor();
  await reads(organiser);
  await button(organiser, t('templates.save')).click();
  await organiser.getByText(t('templates.reset')).waitFor();
});

step('announces to everybody and to the teams, once the organiser lets the mail go', async () => {
  await organiser.goto(`/organiser/${edition.slug}/announcements`);
  await button(organiser, t('news.write')).click();
  await organiser.getByLabel(t('news.title-zh')).fill('报名说明会');
  await organiser.getByLabel(t('news.body-zh')).fill('时间：**周五 14:00**\n\n- 线上举行\n- 无须报名');
  await button(organiser, t('news.save')).click();
  await button(organiser, t('news.mail')).click();
  await organiser
    .getByRole('dialog')
    .getByRole('button', { name: t('news.mail') })
    .click();
  await organiser.getByText(pattern('inbox:news.mailed')).waitFor();
  await reads(organiser);

  await organiser.goto(`/organiser/${edition.slug}/messages?state=held`);
  await organiser.getByRole('link', { name: '【公告】报名说明会' }).first().waitFor();
  await reads(organiser);
  await button(organiser, t('moves.releases-all')).click();
  await organiser
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(t('moves.releases').split('').join('\\s*')) })
    .click();
  await organiser.getByText(t('outbox.empty')).waitFor();

  await team.goto('/inbox');
  await team.getByRole('link', { name: /【公告】报名说明会/ }).waitFor();
  const visitor = await site.visitor();
  await visitor.goto('/');
  await visitor.getByRole('link', { name: /报名说明会/ }).click();
  await visitor.getByRole('heading', { level: 2, name: /报名说明会/ }).waitFor();
  await reads(visitor);
  await visitor.goto(`/editions/${edition.slug}/faq`);
  await reads(visitor);
});

step('has made no page fail', () => {
  expect(site.faults).toEqual([]);
  return Promise.resolve();
});
