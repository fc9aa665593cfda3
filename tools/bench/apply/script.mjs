import { openBrowser } from '../../browser.mjs';
import { onStage } from '../stage/stage.mjs';

const MOST = 250;

/** How much script the form's page loads, compressed as the portal sends it, in kB of 1,000 bytes. */
export const figures = () => onStage(script);

async function* script({ base, team }) {
  const browser = await openBrowser();
  const bytes = await scriptOf(browser, team.client.cookie, `${base}/team/entries/${team.entryId}/form`);
  await browser.close();
  const value = Number((bytes / 1000).toFixed(1));
  const figure = { name: 'script of the form page', value, unit: 'kB', baseline: MOST };
  yield { ...figure, ratio: Number((value / MOST).toFixed(3)), target: 1, ok: value <= MOST };
}

async function scriptOf(browser, { name, value }, url) {
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const scripts = [];
  page.on('requestfinished', (asked) => asked.resourceType() === 'script' && scripts.push(asked.sizes()));
  await page.goto(url, { waitUntil: 'networkidle' });
  if ((await page.locator('textarea, input').count()) === 0) throw new Error('The form did not appear');
  return (await Promise.all(scripts)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
