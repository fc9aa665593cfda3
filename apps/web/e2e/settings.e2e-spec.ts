import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { behind, openEdition, staff } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const s = (key: string, params: Record<string, string | number> = {}) => words(`settings:${key}`, params);
const step = journey();
/** So far ahead that no notice of its holidays is in. */
const YEAR = new Date().getFullYear() + 3;
const SATURDAY = [1, 2, 3, 4, 5, 6, 7].find((day) => new Date(Date.UTC(YEAR, 6, day)).getUTCDay() === 6)!;
let site: Site;
let page: Page;
let editionId: string;
let base: string;

beforeAll(async () => {
  site = await Site.open();
  page = await staff(site, 'organiser');
  const { id, slug } = await openEdition(behind(page));
  [editionId, base] = [id, `/organiser/${slug}/settings`];
}, 120_000);
afterAll(() => site.stop());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const plan = async () =>
  (
    await behind(page).get<{ plan: { correctionDays: number; theme: { en: string } } }>(
      `/editions/${editionId}/settings`,
    )
  ).plan;
const days = () => page.locator('[data-kind], div').getByLabel(s('of.part.correctionDays'), { exact: true });
const saveAs = async (note: string) => {
  await button(s('save')).click();
  await page.getByRole('dialog').getByLabel(s('note')).fill(note);
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

step('finds a fault beside its field while typing, undoes it, and saves with a note', async () => {
  await page.goto(`${base}/basics`);
  await days().fill('0');
  await page
    .getByText(words('common:faults.too-small', { min: 1 }))
    .first()
    .waitFor();
  expect(await days().getAttribute('aria-invalid')).toBe('true');
  await button(s('undo')).click();
  expect(await days().inputValue()).toBe('3');
  await days().fill('4');
  await saveAs('各单位反映时间不足');
  await page.getByText(s('saved-as', { version: 2, at: '' })).waitFor();
  expect((await plan()).correctionDays).toBe(4);
});

step('keeps unsaved changes over leaving and a new window', async () => {
  await days().fill('6');
  await page.goto(base);
  await page.getByText(s('unsaved-title')).waitFor();
  await page.reload();
  await page.goto(`${base}/basics`);
  expect(await days().inputValue()).toBe('6');
});

step('shows that somebody else was faster, and lets the writer choose', async () => {
  const path = `/editions/${editionId}/settings`;
  await behind(page).patch(path, { parts: { correctionDays: 5 }, version: 2, note: '另一位组委会成员' });
  await button(s('save')).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.getByRole('button', { name: s('stale-mine'), exact: true }).click();
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  expect((await plan()).correctionDays).toBe(6);
});

step('lists the versions and takes one back', async () => {
  await page.goto(`${base}/versions`);
  await page.getByText('各单位反映时间不足').waitFor();
  await page.getByRole('button', { name: s('versions.back-one', { version: 4 }), exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('改错了，恢复');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await plan()).correctionDays).toBe(5);
});

step('draws a new question in the preview before it is saved', async () => {
  await page.goto(`${base}/form`);
  await page.getByRole('button', { name: /overview/ }).click();
  await button(s('add', { what: s('fields.fields') })).click();
  const chinese = page.locator('[data-path$=".fields.2.label.zh-CN"], [data-path*=".label.zh-CN"]').last();
  await chinese.fill('核心团队的分工？');
  const preview = page.getByRole('group', { name: s('preview') });
  await preview.getByText('核心团队的分工？').waitFor();
  await button(s('give-up')).click();
  await preview.getByText('核心团队的分工？').waitFor({ state: 'detached' });
});

step('does not let a question go that teams have answered, and names it', async () => {
  const team = behind(await site.signedIn('team'));
  const basics = { title: '已经作答的项目', track: '02', division: 'A' };
  const { id } = await team.post<{ id: string }>(`/editions/${editionId}/entries`, basics);
  await team.patch(`/entries/${id}/answers`, { changes: [{ field: 'oneLiner', value: '一句话', version: 0 }] });
  await page.goto(`${base}/form`);
  await page.getByRole('button', { name: /overview/ }).click();
  const question = '一句话简介';
  await page.getByRole('button', { name: new RegExp(`^${s('remove', { name: `.*${question}.*` })}$`) }).click();
  await button(s('save')).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page
    .getByText(/已有报名填写了将被去掉的内容/)
    .first()
    .waitFor();
  await page.getByText('oneLiner').first().waitFor();
  await page.keyboard.press('Escape');
  await button(s('give-up')).click();
});

const exported = async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: s('file.export') }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

step('reorders by keyboard, the focus going along, and by dragging', async () => {
  await page.goto(`${base}/categories`);
  const tracks = page.locator('[data-path="tracks"]');
  const folds = tracks.locator('> ol > li [aria-expanded]');
  await folds.first().waitFor();
  const order = async () => (await folds.allInnerTexts()).slice(0, 3).map((name) => name.split('\n')[0]);
  const [first = '', second, third] = await order();
  await tracks.getByRole('button', { name: s('move-down', { name: first }), exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await order()).toEqual([second, third, first]);
  const grips = tracks.locator('[draggable="true"]');
  await grips.nth(2).dragTo(tracks.locator('> ol > li').first());
  expect(await order()).toEqual([first, second, third]);
  await grips.nth(0).dragTo(tracks.locator('> ol > li').nth(1));
  expect(await order()).toEqual([second, first, third]);
  await button(s('give-up')).click();
});

step('gives the plan away as a file, and shows what a file would change', async () => {
  await page.goto(`${base}/file`);
  const text = await exported();
  expect(text).toContain('{{year}}');
  const file = {
    name: 'next.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('"correctionDays": 5', '"correctionDays": 7')),
  };
  await page.getByLabel(s('file.choose')).last().setInputFiles(file);
  await page.getByText(s('file.changes', { count: 1 })).waitFor();
  await button(s('file.verb')).click();
  await page.getByText(s('file.done', { version: 6 })).waitFor();
  expect((await plan()).correctionDays).toBe(7);
  await page.reload();
  expect(await exported()).toBe(file.buffer.toString('utf8'));
});

step('changes the calendar of working days with a reason', async () => {
  await page.goto(`${base}/working-days`);
  await button(s('calendar.add')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(s('calendar.day')).fill('2026-12-31');
  await dialog.getByLabel(s('calendar.name')).fill('元旦');
  await dialog.getByLabel(words('common:reason.label')).fill('按通知调整');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('按通知调整').waitFor();
});

step('looks again at what is missing', async () => {
  await page.goto(`${base}/check`);
  await page.getByText(pattern('settings:opening.looked')).waitFor();
  const asked = page.waitForResponse((answer) => answer.url().includes('/opening-check'));
  await button(s('opening.again')).click();
  expect((await asked).ok()).toBe(true);
});

step('makes the next edition from this one on a page of its own', async () => {
  await page.goto('/organiser');
  await page.getByRole('link', { name: words('organiser:home.new'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: s('copy.page') }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(s('copy.from')).selectOption(editionId);
  await page.getByLabel(s('copy.t0')).fill(`${YEAR}-05-22`);
  await button(s('copy.verb')).click();
  await page.waitForURL(new RegExp(`/organiser/[^/]*${YEAR}[^/]*/settings$`));
});

step(
  'plans the dates of the draft: a further stage, the whole plan a week later, every date before it is saved',
  async () => {
    await page.goto(`${page.url()}/timeline`);
    await page
      .getByText(new RegExp(`${YEAR}年5月22日\\(周.\\)`))
      .first()
      .waitFor();
    // No notice is out for that year: the page says so, with the way to the calendar.
    await page.getByText(s('opening.codes.calendar-provisional', { year: YEAR })).waitFor();
    await button(s('remove', { name: '初评（网评）' })).click();
    await page.getByText(words('dates:held', { name: '初评（网评）' })).waitFor();
    await button(words('dates:held-close')).click();
    await button(s('add', { what: s('of.part.timeline') })).click();
    const stage = page.locator('[data-path="timeline"] > ol > li').last();
    await stage.getByLabel(s('languages.zh-CN'), { exact: true }).fill('赛前宣讲会');
    await stage.getByLabel(s('languages.en'), { exact: true }).fill('Briefing');
    await stage.getByLabel(words('dates:how')).first().selectOption('day');
    await stage.getByLabel(words('dates:day'), { exact: true }).fill(`${YEAR}-07-0${SATURDAY}`);
    await button(words('dates:shift-later', { count: 7 })).click();
    const made = page.getByRole('row', { name: /赛前宣讲会/ });
    await made.getByText(`${YEAR}年7月${SATURDAY + 7}日(周六) 09:00`).waitFor();
    await made.getByText(words('dates:weekend')).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await saveAs('整体推后一周');
    await page.getByText(s('saved-as', { version: 2, at: '' })).waitFor();
    await page.reload();
    const kept = page.getByRole('row', { name: /赛前宣讲会/ });
    await kept.getByText(`${YEAR}年7月${SATURDAY + 7}日(周六) 09:00`).waitFor();
    expect(await kept.locator('del').count()).toBe(0);
  },
);

const PAGES = ['', '/basics', '/rounds', '/form', '/check', '/versions', '/file', '/working-days'];

step('fits a phone and breaks no rule of accessibility', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of PAGES) {
    await page.goto(`${base}${path}`);
    await page.waitForLoadState('networkidle');
    expect([path, await overflow(page)]).toEqual([path, 0]);
    expect([path, await violations(page)]).toEqual([path, []]);
  }
  expect(site.faults).toEqual([]);
});
