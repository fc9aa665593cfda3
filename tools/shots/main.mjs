import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../browser.mjs';
import { openDemoPortal } from '../demo/portal.mjs';
import { Progress } from '../demo/progress.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { ROOT } from '../root.mjs';
import { hallGuide } from './guide.mjs';
import { HALL_PAGES } from './hall-pages.mjs';
import { PAGES } from './pages.mjs';
import { contactSheet } from './sheet.mjs';

/** npm run shots [NAME …]: all pages, or those whose names begin so. */
const wanted = process.argv.slice(2);
const pages = [...PAGES, ...HALL_PAGES].filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
const folder = join(ROOT, 'shots');
const halt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => halt.abort());

/** The first entry on the judge's list, where the scene has a judge. */
async function dutyOf({ judge, editionId }) {
  if (!judge) return undefined;
  const { items } = await judge.client.get(`/editions/${editionId}/assignments/mine`);
  return items[0]?.id;
}

async function look(browser, stage, scene) {
  const { items } = await scene.organiser.get(`/editions/${scene.editionId}/rounds`);
  const rounds = Object.fromEntries(items.map(({ code, id }) => [code, id]));
  const whole = { ...scene, rounds, duty: await dutyOf(scene) };
  for (const { name, who, path, looks, act, after } of pages.filter((page) => page.stage === stage)) {
    const page = { base: scene.base, client: who(whole), path: await path(whole), looks, act };
    const faults = await contactSheet(browser, { ...page, folder, name });
    await after?.(whole);
    console.log([`shots/${name}.png`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

let portal;
let browser;
try {
  process.env.HALL_GUIDE = await hallGuide(join(ROOT, '.data/shots-hall'));
  portal = await openDemoPortal('shots', halt.signal);
  // Its parts use the kernel, which the build has only just made.
  const { play } = await import('../demo/play.mjs');
  browser = await openBrowser();
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await play(portal.base, portal.link, new Progress(), (stage, scene) => look(browser, stage, scene));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
await browser?.close();
await portal?.close();
process.exit();
