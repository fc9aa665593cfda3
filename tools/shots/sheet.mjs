import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';

const HEIGHT = 900;
const GAP = 20;
/** A sheet that would be larger is made smaller as a whole. */
const MOST = { width: 2900, height: 4000 };
/** Where a PNG says how tall it is. */
const PNG_HEIGHT = 20;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What stands on a page while something is on its way, in both languages. */
const LOADING = /^(正在载入|Loading)/;
/** Milliseconds without a change, after which a page is as it stays. */
const CALM = 400;

/** How a page is looked at, where nothing else is said: as a phone, a tablet and a desk, in Chinese. */
const USUAL = [360, 1024, 1440].map((width) => ({ width }));

/**
 * One picture of a page for each of its looks, beside each other, as `folder/name.png`.
 * @returns {Promise<string[]>} what is wrong with it: axe's findings, and a page wider than its window
 */
export async function contactSheet(browser, { folder, name, looks = USUAL, ...page }) {
  const pictures = [];
  for (const look of looks) pictures.push(await picture(browser, { ...page, ...look }));
  const width = looks.reduce((sum, look) => sum + look.width + GAP, 0);
  const tallest = Math.max(...pictures.map(({ bytes }) => bytes.readUInt32BE(PNG_HEIGHT)));
  const scale = Math.min(1, MOST.width / width, MOST.height / tallest);
  const size = { width: Math.ceil(width * scale), height: Math.ceil(tallest * scale) };
  const sheet = await browser.newPage({ viewport: size });
  const images = pictures.map(({ bytes }, at) => {
    const source = `data:image/png;base64,${bytes.toString('base64')}`;
    return `<img style="width:${looks[at].width * scale}px" src="${source}">`;
  });
  const style = `margin:0;display:flex;gap:${GAP * scale}px;align-items:start;background:#888`;
  await sheet.setContent(`<body style="${style}">${images.join('')}`);
  writeFileSync(join(folder, `${name}.png`), await taken(sheet));
  await sheet.close();
  return pictures.flatMap(({ faults }) => faults);
}

async function picture(browser, { base, client, path, act, width, height = HEIGHT, locale = 'zh-CN' }) {
  const context = await browser.newContext({ viewport: { width, height }, locale, reducedMotion: 'reduce' });
  if (client) await context.addCookies([{ ...client.cookie, url: base }]);
  const tab = await context.newPage();
  await tab.goto(`${base}${path}${locale === 'en' ? '?lang=en' : ''}`);
  await settled(tab);
  await act?.(tab);
  const bytes = await taken(tab);
  const faults = (await faultsOf(tab)).map((fault) => `${width} ${locale}: ${fault}`);
  await context.close();
  return { bytes, faults };
}

/** A browser that has much to draw sometimes cannot at once. */
async function taken(tab, tries = 8) {
  try {
    return await tab.screenshot({ fullPage: true });
  } catch (error) {
    if (tries === 1) throw error;
    await tab.waitForTimeout(700);
    return taken(tab, tries - 1);
  }
}

/** Pages that follow something never fall silent: it is looked at when it stands there and moves no more. */
async function settled(tab) {
  await tab.locator('main').first().waitFor();
  await tab.getByText(LOADING).first().waitFor({ state: 'detached' });
  await tab.evaluate(async (calm) => {
    await document.fonts.ready;
    // A clock ticks on: whole seconds without any other change are not to be had.
    const until = performance.now() + 5 * calm;
    let changed = performance.now();
    const watch = new MutationObserver(() => (changed = performance.now()));
    watch.observe(document.body, { childList: true, subtree: true });
    while (performance.now() - changed < calm && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, calm / 4));
    watch.disconnect();
  }, CALM);
}

async function faultsOf(tab) {
  await tab.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page: tab }).withTags(RULES).analyze();
  const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  return wider > 0 ? [...found, `${wider} pixels wider than the window`] : found;
}
