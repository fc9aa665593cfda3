import type { Page } from 'playwright-core';
import { callOf } from '../../../tools/demo/materials.mjs';
import { paperOf } from '../../../tools/demo/papers.mjs';
import { pageOf } from './crew.js';
import { journey } from './journey.js';
import { beginSeason, judgesOf, playRounds, type Season, seated } from './season.js';
import { overflow, Site, violations } from './site.js';
import { words } from './words.js';

const m = (key: string, params = {}) => words(`materials:${key}`, params);
const step = journey();
const FILE = '路演材料.pdf';
let site: Site;
let season: Season;
let lead: Page;

beforeAll(async () => {
  site = await Site.open();
  season = await beginSeason(site, 'materials', 3, 2);
  const numbers = season.entries.map(({ receipt }) => receipt.number);
  const panel = await seated(site, season, judgesOf('materials', 2));
  await playRounds(season, panel, (number) => 0.85 - 0.08 * numbers.indexOf(number), 1);
}, 120_000);
afterAll(() => site.stop());

const round = () => season.edition.plan.rounds[1]!;
const title = (where: string) => m(`${where}.title`, { round: round().name['zh-CN'] });
const well = async (page: Page) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

step('a team that went on is led to what its round needs, and to nothing else', async () => {
  const [team] = season.entries;
  expect((await callOf(team!, round().code)).parts).toEqual(['documents.PITCH']);
  lead = await pageOf(site, team!.client, { width: 360 });
  await lead.goto('/team');
  await lead.getByRole('link', { name: words('team:entries.complete'), exact: true }).click();
  await lead.waitForURL(/\/form\/documents/);
  await lead.getByText(title('open'), { exact: true }).waitFor();
  const steps = lead.getByRole('navigation', { name: words('team:form.steps') });
  expect(await steps.getByRole('listitem').count()).toBe(1);
  expect(await lead.locator('[data-path^="documents."]').count()).toBe(1);
  await well(lead);
});

step('submits it, and gets a receipt', async () => {
  const buffer = Buffer.from(await paperOf(season.entries[0]!, { title: 'Pitch deck' }).arrayBuffer());
  const slot = lead.locator('[data-path="documents.PITCH"]');
  await slot.locator('input').setInputFiles({ name: FILE, mimeType: 'application/pdf', buffer });
  await slot.getByText(words('files:state.passed')).waitFor();
  await lead.getByText(title('ready'), { exact: true }).waitFor();
  await lead.getByRole('link', { name: words('team:form.to-submit') }).click();
  await lead.getByRole('button', { name: words('team:submit.verb-materials'), exact: true }).click();
  await lead.waitForURL(/\/receipt$/);
  await well(lead);
});

step('reads what the judges will read', async () => {
  await lead.goto(`/team/entries/${season.entries[0]!.entryId}`);
  await lead.getByText(title('done'), { exact: true }).waitFor();
  await well(lead);
  await lead.getByRole('link', { name: m('done.read') }).click();
  await lead.getByText(FILE).first().waitFor();
});

step('the desk sees whose materials are awaited', async () => {
  const { organiser, edition, entries } = season;
  const link = (name: string) => organiser.getByRole('link', { name, exact: true });
  await organiser.goto(`/organiser/${edition.slug}/entries?view=materials`);
  await link(entries[1]!.title).waitFor();
  for (const { title: name } of [entries[0]!, entries[2]!]) expect(await link(name).count()).toBe(0);
  await well(organiser);
});

it('made no page err or speak to another host', () => {
  expect(site.faults).toEqual([]);
});
