import type { Page } from 'playwright-core';
import type { SeatedJudge } from '../../../tools/demo/rounds.mjs';
import { behind, pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const c = (key: string, params = {}) => words(`calibration:${key}`, params);
const step = journey();
let site: Site;
let season: Season;
let panel: SeatedJudge[];
let round = '';

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'scale', 2, 1);
  panel = await seated(site, season, judgesOf('scale', 4));
  const calls = behind(season.organiser);
  const settings = `/editions/${season.edition.id}/settings`;
  const { plan, version } = await calls.get<{ plan: { rounds: object[] }; version: number }>(settings);
  const [first, ...others] = plan.rounds;
  const rounds = [{ ...first, calibration: { required: true, shows: 'both' } }, ...others];
  await calls.put(settings, { plan: { ...plan, rounds }, version });
  const { items } = await calls.get<{ items: { id: string }[] }>(`/editions/${season.edition.id}/rounds`);
  round = items[0]!.id;
  await calls.put(`/rounds/${round}/entrants`);
  await calls.put(`/rounds/${round}/panel`, { judgeIds: panel.map(({ id }) => id) });
}, 240_000);
afterAll(() => site.stop());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
async function sound(page: Page): Promise<void> {
  for (const width of [360, 1180]) {
    await page.setViewportSize({ width, height: 820 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
}

step('an organiser brings a sample from the table, and nothing is kept before it is saved', async () => {
  const page = season.organiser;
  await page.goto(`/organiser/${season.edition.slug}/rounds/${round}/calibration`);
  const link = page.getByRole('link', { name: c('import.template') });
  const table = await page.request.get((await link.getAttribute('href')) ?? '');
  const mimeType = table.headers()['content-type'] ?? '';
  const bring = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await bring('坏.xlsx', Buffer.from('no workbook'));
  await page.getByRole('alert').waitFor();
  await bring('样本.xlsx', await table.body());
  await page.getByText(c('import.good', { count: 1 }), { exact: true }).waitFor();
  await sound(page);
  await button(page, c('import.take', { count: 1 })).click();
  await page.getByLabel(c('editor.title')).fill('肠镜辅助识别软件（改写稿）');
  expect(await page.getByText(c('editor.unsaved'), { exact: true }).count()).toBe(1);
  await button(page, c('editor.save')).click();
  await button(page, c('round.open-verb', { count: 1 })).click();
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByText(c('round.open'), { exact: true }).waitFor();
});

step('a judge scores it before any entry opens, and reads in words how far they are from the reference', async () => {
  const judge = await pageOf(site, panel[0]!.client, { width: 1180 });
  await judge.goto('/judge');
  await judge.getByRole('link', { name: c('first.open') }).click();
  await judge.getByRole('spinbutton').first().waitFor();
  await button(judge, c('sheet.submit')).click();
  await judge.locator('[aria-invalid="true"]').first().waitFor();
  for (const mark of await judge.getByRole('spinbutton').all())
    await mark.fill((await mark.getAttribute('aria-valuemax')) ?? '');
  await sound(judge);
  await button(judge, c('sheet.submit')).click();
  await judge.getByRole('dialog').locator('button[type=submit]').click();
  await judge.getByText(pattern('calibration:leaning.milder')).waitFor();
  await judge.getByRole('columnheader', { name: c('result.distance') }).waitFor();
  await sound(judge);
});

step('the chair sees who is milder and who is stricter, and the judges of the panel are named', async () => {
  for (const [at, { client }] of panel.slice(1).entries()) {
    const mine = `/editions/${season.edition.id}/calibration/mine`;
    const { items } = await client.get<{
      items: { samples: { id: string; rubric: { code: string; max: number }[] }[] }[];
    }>(mine);
    for (const { id, rubric } of items[0]!.samples) {
      const share = [0.7, 0.5, 0.7][at]!;
      const marks = rubric.map(({ code, max }) => ({
        criterion: code,
        mark: String(Math.round(max * share * 2) / 2),
      }));
      await client.put(`/rounds/${round}/calibration/sheets/${id}`, { marks, comment: '' });
    }
  }
  const page = season.organiser;
  await page.reload();
  await page.getByRole('heading', { name: c('panel.title') }).waitFor();
  await page.getByText(pattern('calibration:leaning.milder')).waitFor();
  await page.getByText(pattern('calibration:leaning.stricter')).waitFor();
  await sound(page);
  expect(site.faults).toEqual([]);
});
