import type { Page } from 'playwright-core';
import { answersOf } from '../../../tools/demo/answers.mjs';
import { gather } from '../../../tools/demo/gather.mjs';
import { paperOf, papersOf } from '../../../tools/demo/papers.mjs';
import { mailTo } from '../../../tools/demo/people.mjs';
import { behind, type Edition, editionOf, milestoneOf, teamsOf, travel } from './crew.js';
import { answer, chooseRegion, tabTo } from './form.js';
import { journey } from './journey.js';
import { Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`team:${key}`, params);
const step = journey();
const [team] = teamsOf('apply', 1).map((one) => ({ ...one, division: 'B' }));
const answers = answersOf(team!);
let site: Site;
let page: Page;
let edition: Edition;
let home = '';

beforeAll(async () => {
  site = await Site.open();
  page = await site.signedIn('team');
  edition = await editionOf(page);
});
afterAll(() => site.stop());

const saved = () => page.getByRole('status').getByText(pattern('common:save.saved')).first().waitFor();
const link = (name: string) => page.getByRole('link', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (code: string) => edition.plan.form.sections.find((one) => one.code === code)!;
const sectionName = (code: string) => section(code).name['zh-CN'];
const go = async (name: string) => {
  await page
    .getByRole('navigation', { name: t('form.steps') })
    .getByRole('link', { name })
    .click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
};
const fillSection = async (code: string) => {
  await go(sectionName(code));
  for (const field of section(code).fields) {
    if (answers[field.key] !== undefined) await answer(page, field, answers[field.key]);
  }
  await saved();
};
const inEnglish = async (look: () => Promise<unknown>) => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang="en"]').waitFor();
  await look();
  await page.getByRole('button', { name: '中文' }).click();
  await page.locator('html[lang="zh-CN"]').waitFor();
};

step('begins an application from the workspace', async () => {
  await page.goto('/team');
  await link(t('start.begin')).click();
  await page.getByLabel(t('form.parts.title')).fill(team!.title);
  const track = edition.plan.tracks.find(({ code }) => code === team!.track)!.name['zh-CN'];
  await page.getByLabel(t('form.parts.track')).selectOption({ label: track });
  const division = edition.plan.divisions.find(({ code }) => code === 'B')!.name['zh-CN'];
  await page.getByRole('radio', { name: new RegExp(division) }).check();
  await button(t('start.verb')).click();
  await page.waitForURL(/\/team\/entries\/[\w-]+\/form\/basics/);
  home = new URL(page.url()).pathname.replace(/\/form\/.*/, '');
});

step('explains a wrong credit code and takes the right one', async () => {
  const { name, uscc, region, kind } = team!.organisation;
  await page.getByLabel(t('organisation.name')).fill(name);
  const code = page.getByLabel(t('organisation.uscc'));
  await code.fill(uscc.slice(0, -1) + (uscc.endsWith('A') ? 'B' : 'A'));
  await page.getByText(t('organisation.findings.uscc-check-digit')).waitFor();
  await code.fill(uscc);
  await page.getByText(t('organisation.uscc-fine', { code: uscc })).waitFor();
  await page.getByLabel(t('organisation.kind')).selectOption(kind);
  // A county of another province: its names are fetched when the province is chosen.
  await chooseRegion(page, '440106');
  await chooseRegion(page, region);
  await button(t('organisation.save')).click();
  await page.getByText(t('organisation.outcomes.eligible.title')).waitFor();
});

step('saves by itself, counts while writing and shows when it was saved', async () => {
  await go(sectionName('overview'));
  const [oneLiner] = section('overview').fields;
  await page.getByLabel(oneLiner!.label['zh-CN']).fill('𠮷野家好');
  await page.getByText(`4 / ${t('form.most', { max: oneLiner!.max })}`).waitFor();
  await saved();
  expect(await violations(page)).toEqual([]);
  await inEnglish(async () => expect(await violations(page)).toEqual([]));
});

step('takes every kind of answer', async () => {
  for (const code of ['overview', 'people', 'innovation', 'maturity', 'ownership', 'declarations'])
    await fillSection(code);
});

step('proves the lead’s mobile by a code where it is written, and says what a wrong one means', async () => {
  await go(sectionName('people'));
  const number = String(answers['leadPhone']);
  await button(words('inbox:phone.prove', { number })).click();
  const code = await mailTo(site.url, number, /(?<!\d)(\d{6})(?!\d)/);
  const field = page.getByLabel(words('inbox:phone.code'));
  await field.fill(code === '000000' ? '000001' : '000000');
  await page.keyboard.press('Enter');
  await page.getByText(words('refusals:phone-code-wrong')).waitFor();
  expect(await violations(page)).toEqual([]);
  await field.fill(code);
  await page.keyboard.press('Enter');
  await page.getByText(words('inbox:phone.verified'), { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

step('lets sections be filled by keyboard alone', async () => {
  const steps = page.getByRole('navigation', { name: t('form.steps') });
  await page.reload();
  await tabTo(page, steps.getByRole('link', { name: sectionName('translation') }));
  await page.keyboard.press('Enter');
  const onwards = async (name: string) => {
    await tabTo(page, link(t('form.after', { name })));
    await saved();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name }).waitFor();
  };
  const [market] = section('translation').fields;
  const needs = section('translation').fields.find(({ key }) => key === 'needs');
  await tabTo(page, page.getByLabel(market!.label['zh-CN']));
  await page.keyboard.insertText(String(answers['market']));
  await tabTo(page, page.getByLabel(needs!.options![1]!.label['zh-CN'], { exact: true }));
  await page.keyboard.press('Space');
  await onwards(sectionName('landing'));
  const [landing] = section('landing').fields;
  await tabTo(page, page.getByLabel(landing!.options![0]!.label['zh-CN'], { exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await onwards(sectionName('declarations'));
  await tabTo(page, link(t('form.after', { name: t('form.parts.members') })));
  await page.keyboard.press('Enter');
  await tabTo(page, link(t('form.after', { name: t('form.documents') })));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: t('form.documents') }).waitFor();
  const { answers: kept } = await behind(page).get<{ answers: { field: string; value: unknown }[] }>(entryPath());
  const of = (key: string) => kept.find(({ field }) => field === key)?.value;
  expect([of('needs'), of('landing')]).toEqual([[needs!.options![1]!.code], landing!.options![1]!.code]);
});

const entryPath = () => home.replace('/team', '');

step('refuses what is no PDF and keeps what is one', async () => {
  const [document] = edition.plan.documents;
  const file = page.getByLabel(document!.name['zh-CN'], { exact: true }).and(page.locator('input'));
  await file.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a PDF') });
  await page
    .getByRole('region', { name: document!.name['zh-CN'] })
    .getByText(words('refusals:file-type-mismatch', { extension: 'pdf' }))
    .waitFor();
  for (const paper of papersOf(team!, answers)) {
    const label = edition.plan.documents.find(({ code }) => code === paper.code)!.name['zh-CN'];
    const buffer = Buffer.from(await paperOf(team!, paper).arrayBuffer());
    const input = page.getByLabel(label, { exact: true }).and(page.locator('input'));
    await input.setInputFiles({ name: `${paper.name}.pdf`, mimeType: 'application/pdf', buffer });
    await page.getByRole('link', { name: `${paper.name}.pdf` }).waitFor();
  }
});

step('waits for the team, and hands in with those who have joined', async () => {
  await link(t('form.to-submit')).click();
  const missing = page.getByRole('list', { name: t('submit.missing') });
  await missing.getByRole('link', { name: t('form.parts.members') }).waitFor();
  await gather(site.url, behind(page), home.split('/').at(-1)!, team!);
  await page.goto(`${home}/form/documents`);
});

step('asks for the consents, hands in and gives a numbered receipt', async () => {
  await link(t('form.to-submit')).click();
  await button(t('submit.verb')).click();
  await page.getByText(t('submit.tick')).first().waitFor();
  for (const { text } of edition.plan.consents.filter(({ required }) => required))
    await page.getByLabel(text['zh-CN']).check();
  expect(await violations(page)).toEqual([]);
  await inEnglish(async () => expect(await violations(page)).toEqual([]));
  await button(t('submit.verb')).click();
  await page.waitForURL(/\/receipt$/);
  await page.getByText(/^\d{4}-QX-\d{4}$/).waitFor();
  expect(await violations(page)).toEqual([]);
  await inEnglish(async () => expect(await violations(page)).toEqual([]));
});

step('keeps everything through a reload', async () => {
  const number = await page.getByText(/^\d{4}-QX-\d{4}$/).textContent();
  await page.reload();
  expect(await page.getByText(/^\d{4}-QX-\d{4}$/).textContent()).toBe(number);
  await page.goto(`${home}/form/people`);
  expect(await page.locator('[data-path="contactName"]').inputValue()).toBe(answers['contactName']);
});

step('shows both values when another window was faster', async () => {
  await page.goto(`${home}/form/overview`);
  const label = section('overview').fields[0]!.label['zh-CN'];
  await page.getByLabel(label).waitFor();
  const other = await page.context().newPage();
  await other.goto(`${home}/form/overview`);
  await other.getByLabel(label).fill('另一个窗口写的一句话');
  await other.getByRole('status').getByText(pattern('common:save.saved')).first().waitFor();
  await other.close();
  await page.getByLabel(label).fill('这个窗口写的一句话');
  const side = (name: string) => page.getByRole('region', { name: t(`form.clash.${name}`), exact: true });
  await side('mine').getByText('这个窗口写的一句话').waitFor();
  await side('theirs').getByText('另一个窗口写的一句话').waitFor();
  expect(await violations(page)).toEqual([]);
  await button(t('form.clash.keep-mine')).click();
  await saved();
  await page.reload();
  expect(await page.getByLabel(label).inputValue()).toBe('这个窗口写的一句话');
});

step('withdraws with a reason, and comes back while registration is open', async () => {
  await page.goto(home);
  await button(t('leaving.verb')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('等待合作单位确认');
  await dialog.getByRole('button', { name: t('leaving.verb'), exact: true }).click();
  await page.getByText(t('leaving.reason', { reason: '等待合作单位确认' })).waitFor();
  expect(await violations(page)).toEqual([]);
  await button(t('leaving.revive')).click();
  await button(t('leaving.verb')).waitFor();
  await page.goto(`${home}/receipt`);
  await page.getByText(t('receipt.revision-no', { no: 1 })).waitFor();
});

step('refuses in words after the deadline; what was handed in stays', async () => {
  await page.goto(`${home}/submit`);
  await button(t('submit.verb-again')).waitFor();
  await travel(page, (await milestoneOf(page, edition.slug, 'REGISTRATION')).endsAt);
  await button(t('submit.verb-again')).click();
  await page.getByText(words('refusals:deadline-passed')).waitFor();
  await page.goto(`${home}/receipt`);
  await page.getByText(t('receipt.revision-no', { no: 1 })).waitFor();
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
