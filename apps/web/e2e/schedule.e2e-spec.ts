import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cameraIn, filmCode } from './code-video.js';
import { behind, pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { pattern, words } from './words.js';

const t = (key: string, params = {}) => words(`schedule:${key}`, params);
const step = journey();
const folder = mkdtempSync(join(tmpdir(), 'portal-camera-'));
const camera = cameraIn(folder);
let site: Site;
let season: Season;
let organiser: Page;
let team: Page;
let base = '';
let draw = '';

beforeAll(async () => {
  site = await Site.open(camera.args);
  season = await beginSeason(site, 'stage', 3, 2);
  organiser = season.organiser;
  const desk = behind(organiser);
  const path = `/editions/${season.edition.id}/settings`;
  type Settings = { plan: { rounds: { kind: string }[] }; version: number };
  const { plan, version } = await desk.get<Settings>(path);
  plan.rounds[0]!.kind = 'pitch';
  await desk.patch(path, { parts: { rounds: plan.rounds }, version, note: '现场路演' });
  const judges = await seated(site, season, judgesOf('stage', 2));
  const { items } = await desk.get<{ items: { id: string }[] }>(`/editions/${season.edition.id}/rounds`);
  const round = items[0]!.id;
  await desk.put(`/rounds/${round}/entrants`, {});
  await desk.put(`/rounds/${round}/panel`, { judgeIds: judges.map(({ id }) => id) });
  base = `/organiser/${season.edition.slug}/rounds/${round}`;
  team = await pageOf(site, season.entries[0]!.client, { width: 360 });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = async (page: Page) => {
  await dialog(page).locator('button[type=submit]').click();
  await dialog(page).waitFor({ state: 'hidden' });
};
const clean = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
};
const saved = () => organiser.getByText(t('schedule.saved')).waitFor();
const numberOf = (at: number) => season.entries[at]!.receipt.number;
const lines = () => organiser.getByRole('list', { name: /09:00/ }).getByRole('listitem');

step('the organiser plans a sitting, moves a turn by keyboard, takes it back, and publishes', async () => {
  await organiser.goto(`${base}/schedule`);
  await button(organiser, t('schedule.add')).click();
  await dialog(organiser).getByLabel(t('session.starts')).fill('2031-08-02T09:00');
  await dialog(organiser).getByLabel(pattern('schedule:session.venue')).fill('一方健康谷 报告厅');
  await confirm(organiser);
  await saved();
  await button(organiser, t('publish.by-number')).click();
  await lines().nth(2).waitFor();
  const first = () => lines().first().textContent();
  expect(await first()).toContain('09:00');
  const before = await first();
  await organiser
    .getByRole('button', { name: t('slot.move', { position: 1, number: numberOf(0) }) })
    .press('ArrowDown');
  await organiser.getByRole('button', { name: t('slot.move', { position: 2, number: numberOf(0) }) }).waitFor();
  await button(organiser, t('schedule.undo')).click();
  await organiser.getByRole('button', { name: t('slot.move', { position: 1, number: numberOf(0) }) }).waitFor();
  await saved();
  expect(await first()).toBe(before);
  await organiser.getByRole('radio', { name: pattern('schedule:publish.order-drawn') }).check();
  await button(organiser, `${t('slot.fix')} ${numberOf(2)}`).click();
  await saved();
  await clean(organiser);
  await button(organiser, t('publish.do')).click();
  await confirm(organiser);
  await organiser.getByText(t('publish.state.published')).waitFor();
});

step(
  'a team seals a number on its phone, the organiser types the supervisor’s, and the commitment follows',
  async () => {
    await organiser.goto(`${base}/draw`);
    await organiser.getByLabel(t('freeze.who', { number: 1 })).selectOption(season.entries[0]!.entryId);
    await organiser.getByLabel(t('freeze.name', { number: 2 })).fill('现场监督');
    await clean(organiser);
    await button(organiser, t('freeze.do')).click();
    await organiser.getByText(t('values.title')).waitFor();
    await team.goto(`/team/entries/${season.entries[0]!.entryId}`);
    await button(team, t('values.seal')).click();
    await dialog(team).getByLabel(t('values.number')).fill('417');
    await clean(team);
    await confirm(team);
    await organiser.getByText(t('values.sealed')).waitFor();
    await button(organiser, `${t('values.type')} 现场监督`).click();
    await dialog(organiser)
      .getByLabel(t('values.number-of', { party: '现场监督' }))
      .fill('8');
    await confirm(organiser);
    await button(organiser, t('draw.do.commit')).click();
    await organiser.getByText(pattern('schedule:draw.wait.reveal')).waitFor();
    draw = (await organiser.getByRole('link', { name: t('draw.public-page') }).getAttribute('href'))!;
  },
);

step('both open, the order is revealed, and anybody’s browser finds it genuine', async () => {
  await team.reload();
  await button(team, t('values.open')).click();
  await confirm(team);
  await button(organiser, `${t('values.open')} 现场监督`).click();
  await confirm(organiser);
  await button(organiser, t('draw.do.reveal')).click();
  await organiser.getByText(t('verify.genuine')).waitFor();
  await clean(organiser);
  const anybody = await site.visitor({ width: 360 });
  await anybody.goto(draw);
  await anybody.getByText(t('verify.genuine')).waitFor();
  expect(await anybody.getByText('417,8').count()).toBeGreaterThan(0);
  await clean(anybody);
  await anybody.goto(`${base.replace(/^.*\/rounds/, '/rounds')}/running-order`);
  await anybody.getByText(numberOf(2)).first().waitFor();
  await clean(anybody);
});

step('the team knows its turn and shows its code', async () => {
  await team.reload();
  await team.getByText(pattern('schedule:own.position')).waitFor();
  await button(team, t('own.pass')).click();
  await team.getByText(t('own.pass-text')).waitFor();
  await clean(team);
});

const welcomed = () => organiser.getByText(pattern('schedule:door.welcome')).waitFor();
const gone = async () => {
  await organiser.getByRole('button', { name: pattern('schedule:door.undo') }).click();
  await organiser.getByText(t('door.count', { present: 0, all: 5 })).waitFor();
};

step('the door reads the code by its camera or a scanner, takes a number too, and takes each back', async () => {
  const code = await team.evaluate((id) => localStorage.getItem(`pass.${id}`), season.entries[0]!.entryId);
  filmCode(camera.file, code!);
  await organiser.goto(`${base}/schedule`);
  await organiser.getByRole('link', { name: t('door.title'), exact: true }).click();
  await button(organiser, t('door.scan')).click();
  await welcomed();
  await clean(organiser);
  await button(organiser, t('door.stop')).click();
  await gone();
  const field = organiser.getByLabel(t('door.number'));
  await field.pressSequentially(code!);
  await field.press('Enter');
  await welcomed();
  expect(await field.inputValue()).toBe('');
  await gone();
  await field.fill(String(Number(numberOf(0).slice(-4))));
  await field.press('Enter');
  await welcomed();
  await gone();
  expect(site.faults).toEqual([]);
});
