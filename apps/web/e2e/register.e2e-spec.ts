import type { Page } from 'playwright-core';
import { makeUscc } from '#kernel';
import { behind, type Edition, editionOf, milestoneOf, staff, travel } from './crew.js';
import { journey } from './journey.js';
import { Site, violations } from './site.js';
import { words } from './words.js';

const t = (key: string, params = {}) => words(`team:${key}`, params);
const r = (key: string, params = {}) => words(`organisations:${key}`, params);
const d = (key: string, params = {}) => words(`deadline:${key}`, params);
const step = journey();
const KNOWN = {
  name: '通州潞河康复医院',
  uscc: makeUscc('12', '110112', '31415926'),
  kind: 'hospital',
  region: '110112',
};
let site: Site;
let page: Page;
let office: Page;
let edition: Edition;
let home = '';

beforeAll(async () => {
  site = await Site.open();
  page = await site.signedIn('team');
  edition = await editionOf(page);
  office = await staff(site, 'organiser');
  for (const order of [KNOWN, { ...KNOWN, name: '通州潞河康复 医院（旧）', uscc: null }]) {
    await behind(page).post('/organisations', order);
  }
  const begun = { title: '康复机器人步态训练', track: edition.plan.tracks[0]!.code, division: 'A' };
  const { id } = await behind(page).post<{ id: string }>(`/editions/${edition.id}/entries`, begun);
  home = `/team/entries/${id}`;
});
afterAll(() => site.stop());

/** What axe finds on a phone, a tablet and a screen; with SHOTS a picture of each. */
async function sound(seen: Page, name: string): Promise<void> {
  for (const width of [360, 1024, 1440]) {
    await seen.setViewportSize({ width, height: 900 });
    if (process.env['SHOTS'])
      await seen.screenshot({ path: `${process.env['SHOTS']}/${name}-${width}.png`, fullPage: true });
    expect(await violations(seen)).toEqual([]);
    expect(await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

step('a team finds its organisation by the initials of its pinyin, with the keyboard', async () => {
  await page.goto(`${home}/form/basics`);
  const name = page.getByRole('combobox', { name: t('organisation.name') });
  await name.pressSequentially('tzlhkf');
  await page
    .getByRole('option', { name: new RegExp(KNOWN.name) })
    .first()
    .waitFor();
  await sound(page, 'found');
  await name.press('ArrowDown');
  await name.press('Enter');
  expect(await name.inputValue()).toContain('通州潞河康复');
  await name.fill('潞河康复医院');
  await page.getByRole('option', { name: new RegExp(`^${KNOWN.name}`) }).click();
  expect(await page.getByLabel(t('organisation.uscc')).inputValue()).toBe(KNOWN.uscc);
  await page.getByRole('button', { name: t('organisation.save') }).click();
  await page.getByText(t('organisation.outcomes.eligible.title')).waitFor();
});

step('one without a credit code names its authority instead', async () => {
  await page.getByRole('combobox', { name: t('organisation.name') }).fill('第八〇一医院');
  await page.getByText(t('organisation.absent')).waitFor();
  await page.getByLabel(t('organisation.no-code')).check();
  await page.getByRole('button', { name: t('organisation.change') }).click();
  await page.getByLabel(t('organisation.authority')).and(page.locator('[aria-invalid=true]')).waitFor();
  await page.getByLabel(t('organisation.authority')).fill('联勤保障部队');
  await page.getByRole('button', { name: t('organisation.change') }).click();
  await page.getByText(t('organisation.findings.uscc-none', { authority: '联勤保障部队' })).waitFor();
  await sound(page, 'codeless');
  await page.reload();
  expect(await page.getByLabel(t('organisation.authority')).inputValue()).toBe('联勤保障部队');
});

step('staff make two of the register one, and take it back', async () => {
  await office.goto(`/organiser/${edition.slug}/organisations?q=tzlh`);
  await office
    .getByRole('row', { name: new RegExp(KNOWN.name) })
    .first()
    .waitFor();
  await sound(office, 'register');
  await office.getByRole('button', { name: r('merge.this', { name: '通州潞河康复 医院（旧）' }) }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('combobox').fill('tzlh');
  await dialog.getByRole('option', { name: new RegExp(`^${KNOWN.name}`) }).click();
  await dialog.getByLabel(r('reason')).fill('同一单位重复登记');
  expect(await violations(office)).toEqual([]);
  await dialog.locator('button[type=submit]').click();
  await office.getByText(r('merge.done', { source: '通州潞河康复 医院（旧）', target: KNOWN.name })).waitFor();
  await sound(office, 'merged');
  await office.getByRole('button', { name: r('merges.undo-one', { name: '通州潞河康复 医院（旧）' }) }).click();
  await office.getByRole('dialog').locator('button[type=submit]').click();
  await office
    .getByRole('row', { name: /周|管理|已于|撤销/ })
    .first()
    .waitFor();
  await office.getByRole('button', { name: r('correct.one', { name: KNOWN.name }) }).click();
  await office.getByRole('dialog').getByLabel(r('aliases')).fill('潞河康复');
  await office.getByRole('dialog').getByLabel(r('reason')).fill('补充简称');
  await office.getByRole('dialog').locator('button[type=submit]').click();
  await office.getByText(r('also', { names: '潞河康复' })).waitFor();
});

step('after the deadline the team reads the rule; an organiser gives it more time', async () => {
  await travel(page, (await milestoneOf(page, edition.slug, 'REGISTRATION')).endsAt);
  await page.goto(home);
  await page.getByText(t('late.whom')).waitFor();
  await sound(page, 'late');
  await office.goto(`/organiser/${edition.slug}/extensions`);
  await office.getByRole('button', { name: d('extend') }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel(d('whom')).fill(site.account('team')[0]);
  await dialog.getByLabel(d('new-until')).fill('2099-12-31T17:00');
  await dialog.getByLabel(d('reason')).fill('网络故障，已核实');
  expect(await violations(office)).toEqual([]);
  await dialog.locator('button[type=submit]').click();
  await office.getByText(d('done')).waitFor();
  await sound(office, 'extensions');
  await page.reload();
  await page.getByText('网络故障，已核实').waitFor();
  await page.getByRole('link', { name: t('overview.go-on') }).waitFor();
  await sound(page, 'extended');
});

step('anybody can check a receipt', async () => {
  const visitor = await site.visitor();
  await visitor.goto('/receipts?number=2024-QX-R00001');
  await visitor.getByLabel(d('check.hash')).fill('0'.repeat(64));
  await visitor.getByRole('button', { name: d('check.verb') }).click();
  await visitor.getByText(d('check.no'), { exact: true }).waitFor();
  await sound(visitor, 'receipt');
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
