import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Applied } from '../../../tools/demo/apply.mjs';
import { behind, type Edition, editionOf, handedIn, milestoneOf, pageOf, staff, teamsOf, travel } from './crew.js';
import { journey } from './journey.js';
import { overflow, Site, violations } from './site.js';
import { words } from './words.js';

const t = (key: string, params = {}) => words(`papers:pledge.${key}`, params);
const step = journey();
let site: Site;
let edition: Edition;
let entry: Applied;
let team: Page;
let desk: Page;
let paper: Buffer;
let picture: Buffer;

beforeAll(async () => {
  site = await Site.open();
  edition = await editionOf(await site.signedIn('team'));
  [entry] = (await handedIn(site, edition, teamsOf('pledge', 1))) as [Applied];
  team = await pageOf(site, entry.client);
  desk = await staff(site, 'secretariat');
});
afterAll(() => site.stop());

const home = () => `/team/entries/${entry.entryId}`;
const review = () => `/organiser/${edition.slug}/entries/${entry.entryId}`;
const standing = (page: Page, name: string) => page.getByText(t(`standing.${name}`), { exact: true }).first();
const bring = (name: string, mimeType: string, buffer: Buffer) =>
  team.getByLabel(t('scan'), { exact: true }).setInputFiles({ name, mimeType, buffer });

/** The first page of the scan as the viewer draws it, blurred until no code can be read, or as it is. */
async function photographed(blurred: boolean): Promise<Buffer> {
  await team.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 300);
  await team.waitForTimeout(500);
  const data = await team.evaluate((blur) => {
    const drawn = document.querySelector('canvas')!;
    const photo = document.createElement('canvas');
    [photo.width, photo.height] = [drawn.width, drawn.height];
    const pen = photo.getContext('2d')!;
    if (blur) pen.filter = 'blur(24px)';
    pen.drawImage(drawn, 0, 0);
    return photo.toDataURL('image/jpeg', 0.9);
  }, blurred);
  return Buffer.from(data.split(',')[1]!, 'base64');
}

step('the team prints the pledge of what it handed in', async () => {
  await team.goto(home());
  await standing(team, 'needed').waitFor();
  const [download] = await Promise.all([
    team.waitForEvent('download'),
    team.getByRole('button', { name: t('print'), exact: true }).click(),
  ]);
  paper = await readFile(await download.path());
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await standing(team, 'printed').waitFor();
});

step('the paper, scanned, is read and fits', async () => {
  await bring('承诺书.pdf', 'application/pdf', paper);
  await standing(team, 'matches').waitFor({ timeout: 60_000 });
  expect(await violations(team)).toEqual([]);
});

step('a photograph of it is read as well', async () => {
  const id = (await behind(team).get<{ scan: { id: string } }>(`/entries/${entry.entryId}/pledge`)).scan.id;
  await desk.goto(`${review()}?file=${id}`);
  const before = team;
  team = desk;
  picture = await photographed(true);
  const sharp = await photographed(false);
  team = before;
  await bring('拍照.jpg', 'image/jpeg', sharp);
  await standing(team, 'matches').waitFor({ timeout: 60_000 });
});

step('one that nobody can read is compared by eye, by two people', async () => {
  await bring('模糊.jpg', 'image/jpeg', picture);
  await standing(team, 'unreadable').waitFor({ timeout: 60_000 });
  await desk.goto(review());
  await desk.getByText(words('review:finding.pledge-unreadable')).first().waitFor();
  await desk.getByRole('button', { name: t('accept'), exact: true }).click();
  const note = desk.getByRole('dialog').getByRole('textbox');
  await note.fill('编号与校验值逐字核对，公章齐全');
  await desk.getByRole('dialog').locator('button[type=submit]').click();
  await standing(desk, 'seen').waitFor();
  expect(await violations(desk)).toEqual([]);
  await behind(await staff(site, 'organiser')).put(`/entries/${entry.entryId}/pledge/acceptance`, { note: '复核无误' });
  await team.reload();
  await standing(team, 'accepted').waitFor();
});

step('another one is asked for by a reason, which the team reads, and nothing else opens', async () => {
  await desk.reload();
  await desk.getByRole('button', { name: t('ask'), exact: true }).click();
  await desk.getByRole('dialog').getByText(t('reasons.no-seal'), { exact: true }).click();
  await desk.getByRole('dialog').locator('button[type=submit]').click();
  await standing(desk, 'asked').waitFor();
  await team.reload();
  await team.getByText(t('asked.title')).waitFor();
  await team.getByText(t('reasons.no-seal')).waitFor();
  expect(await violations(team)).toEqual([]);
  await team.setViewportSize({ width: 360, height: 780 });
  expect(await overflow(team)).toBeLessThanOrEqual(0);
  await team.setViewportSize({ width: 1280, height: 900 });
  await bring('承诺书.pdf', 'application/pdf', paper);
  await standing(team, 'matches').waitFor({ timeout: 60_000 });
});

step('an edit makes the paper outdated', async () => {
  const { answers } = await behind(team).get<{ answers: { field: string; version: number }[] }>(
    `/entries/${entry.entryId}`,
  );
  const { version } = answers.find(({ field }) => field === 'oneLiner')!;
  const changes = [{ field: 'oneLiner', value: '打印之后改了一句', version }];
  await behind(team).patch(`/entries/${entry.entryId}/answers`, { changes });
  await team.reload();
  await standing(team, 'outdated').waitFor();
});

step('after its day no scan is taken, and the desk reads that it fits what was handed in', async () => {
  const { endsAt } = await milestoneOf(team, edition.slug, 'CORRECTION');
  const { dueAt } = await behind(team).get<{ dueAt: string }>(`/entries/${entry.entryId}/pledge`);
  await travel(team, dueAt > endsAt ? dueAt : endsAt);
  await team.reload();
  await team.getByText(t('closed')).waitFor();
  expect(await team.getByRole('button', { name: t('replace') }).count()).toBe(0);
  await desk.reload();
  await standing(desk, 'matches').waitFor();
});
