import type { Page } from 'playwright-core';
import { seat } from '../../../tools/demo/people.mjs';
import { behind } from './crew.js';
import type { Season } from './season.js';
import { overflow, type Site, violations } from './site.js';
import { words } from './words.js';

const t = (key: string) => words(`stage:${key}`);

/** The final's result is let out by its chief judge, who judged nothing: their session, and the id of the final. */
export async function releaseFinal({ url }: Site, { edition, organiser }: Season) {
  const person = { name: '何静怡', email: 'results-chair@demo.example.org', role: 'panel-chair' };
  const chair = await seat(url, behind(organiser), edition.id, person);
  const { items } = await chair.get<{ items: { id: string }[] }>(`/editions/${edition.id}/rounds`);
  const final = items.at(-1)!.id;
  await chair.post(`/rounds/${final}/result-releases`, {});
  return { chair, final };
}

/** From the deliberation room to an entry as its judges read it: the page must be sound, and lead back. */
export async function readFromRoom(chair: Page, room: string): Promise<void> {
  await chair.goto(room);
  const way = chair.getByRole('link', { name: words('deliberation:room.open') }).first();
  await way.focus();
  await chair.keyboard.press('Enter');
  await chair.waitForURL(/\/rounds\/[^/]+\/entrants\/[^/]+$/);
  await chair.getByRole('article', { name: words('judge:desk.dossier') }).waitFor();
  await chair.getByText(words('files:view'), { exact: true }).first().click();
  await chair.locator('canvas').first().waitFor();
  expect([await overflow(chair), await violations(chair)]).toEqual([0, []]);
  await chair
    .getByRole('link', { name: words('deliberation:room.title'), exact: true })
    .first()
    .click();
  await way.waitFor();
}

/** Reveals a round by its prizes, from the opening to the last step: what was announced at each. */
export async function revealPrizes(presenter: Page, desk: string): Promise<string[]> {
  const button = (key: string) => presenter.getByRole('button', { name: t(key), exact: true });
  await presenter.goto(desk);
  await button('reveal.by-prizes').click();
  await button('reveal.show').click();
  const steps = presenter.locator('ol > li');
  const told: string[] = [];
  const count = await steps.count();
  for (let at = 0; at < count; at += 1) {
    if (at > 0) await button('reveal.next').click();
    await presenter.locator(`ol > li:nth-child(${at + 1})[aria-current=step]`).waitFor();
    told.push(await steps.nth(at).locator('b').innerText());
  }
  expect(await violations(presenter)).toEqual([]);
  await button('reveal.hide').click();
  await button('reveal.show').waitFor();
  return told;
}

/** The picture that a page of results offers whoever shares it: its size as its head says, and as a browser reads it. */
export async function sharedPicture(visitor: Page, path: string): Promise<{ said: number[]; is: number[] }> {
  let html = '';
  // It is drawn after the results are out.
  while (!html.includes('og:image')) html = await (await visitor.request.get(path, { timeout: 60_000 })).text();
  const said = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  const size = ['og:image:width', 'og:image:height'].map((name) => Number(said(name)));
  await visitor.goto(path);
  const is = await visitor.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  }, said('og:image'));
  return { said: size, is };
}
