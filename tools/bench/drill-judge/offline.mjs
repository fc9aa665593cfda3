import { openBrowser } from '../../browser.mjs';
import { kept } from '../stage/handing-in.mjs';
import { openJudging } from '../stage/open-round.mjs';
import { onStage } from '../stage/stage.mjs';

const [SHEETS, LATEST] = [10, 5000];
const SHEET = '**/api/assignments/*/sheet**';

/** A judge's tablet scores without a network, is loaded anew, and comes back to one that loses three of ten answers. */
export const figures = () => onStage(offline);

async function* offline(stage) {
  const { judges, rubric } = await openJudging(stage, { judges: 1, entries: SHEETS });
  const [{ cookie, duties }] = judges;
  const browser = await openBrowser();
  try {
    const tablet = await tabletOf(browser, stage.base, cookie);
    await scoreOffline(tablet, duties);
    const told = await loseReplies(tablet);
    const took = await drained(tablet);
    const { lost, asked } = told();
    const enough = lost >= 0.3 * asked && lost > 0;
    yield { name: `of ${asked} answers lost on the way`, value: lost, unit: 'answers', ok: enough };
    yield { name: `${SHEETS} sheets drained`, value: took, unit: 'ms', target: LATEST, ok: took <= LATEST };
  } finally {
    await browser.close();
  }
  yield* kept(stage, { begun: duties, acknowledged: new Set(duties), rubric });
}

async function tabletOf(browser, url, cookie) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'zh-CN' });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const tablet = await context.newPage();
  await tablet.goto(`${url}/judge`);
  await tablet.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await tablet.reload();
  return tablet;
}

async function scoreOffline(tablet, duties) {
  for (const id of duties) await open(tablet, id);
  await tablet.context().setOffline(true);
  for (const id of duties) await score(tablet, id);
  await tablet.reload();
  await tablet.locator(`[data-waiting="${SHEETS}"]`).waitFor();
}

async function open(tablet, id) {
  await tablet.goto(new URL(`/judge/assignments/${id}`, tablet.url()).href);
  await tablet.getByRole('spinbutton').first().waitFor();
}

async function score(tablet, id) {
  await open(tablet, id);
  for (const mark of await tablet.getByRole('spinbutton').all()) {
    await mark.fill(String(Math.floor(Number(await mark.getAttribute('aria-valuemax')) * 0.7)));
  }
  await tablet.getByRole('button', { name: '提交评分表', exact: true }).click();
  await tablet.getByRole('dialog').locator('button[type=submit]').click();
  await tablet.locator('[data-place="submit-waits"]').waitFor();
}

/** Three of ten answers are lost after the portal has done what was asked. */
async function loseReplies(tablet) {
  let [asked, lost] = [0, 0];
  await tablet.context().route(SHEET, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    asked += 1;
    const turn = asked;
    const answer = await route.fetch().catch(() => null);
    if (answer && ![1, 4, 7].includes(turn % 10)) return route.fulfill({ response: answer });
    lost += 1;
    return route.abort();
  });
  return () => ({ lost, asked });
}

async function drained(tablet) {
  const began = performance.now();
  await tablet.context().setOffline(false);
  await tablet.locator('[data-waiting]').waitFor({ state: 'detached' });
  return Math.round(performance.now() - began);
}
