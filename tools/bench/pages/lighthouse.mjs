import lighthouse from 'lighthouse';
import { openBrowser } from '../../browser.mjs';
import { freePort } from '../../start/port.mjs';
import { median } from '../stage/figure.mjs';
import { onStage } from '../stage/stage.mjs';

const RUNS = 3;
const TARGETS = { performance: 90, accessibility: 100 };
/** Every run is a first visit: nothing of the portal is on the device yet. */
const QUIET = { output: 'json', logLevel: 'silent', onlyCategories: Object.keys(TARGETS) };
const MOST_SHIFT = 0.05;

/**
 * Lighthouse's mobile scores of the public pages and of the team's, the middle of three runs, and what of them does not depend
 * on how busy the machine is: how far the page moves under the reader's eyes, and its compressed script.
 * @param {string[]} wanted last parts of addresses, such as `account`, `form` or `:id`; all pages without any
 */
export const figures = (wanted) => onStage((stage) => pages(stage, wanted));

async function* pages({ base, slug, team }, wanted) {
  const port = Number(await freePort('0'));
  const browser = await openBrowser({ args: [`--remote-debugging-port=${port}`] });
  const { name, value } = team.client.cookie;
  for (const [path, signedIn] of pathsOf(slug)) {
    if (wanted.length > 0 && !wanted.includes(path.split('/').at(-1))) continue;
    const extraHeaders = signedIn ? { Cookie: `${name}=${value}` } : {};
    const runs = await runsOf(`${base}${path.replace(':id', team.entryId)}`, { ...QUIET, port, extraHeaders });
    yield* figuresOf(path, runs);
  }
  await browser.close();
}

function* figuresOf(path, runs) {
  const middle = (figure) => median(runs.map((run) => run[figure]));
  for (const [category, target] of Object.entries(TARGETS)) {
    const score = middle(category);
    const figure = { name: `lighthouse ${category} of ${path}`, value: score, unit: '', baseline: 100 };
    yield { ...figure, ratio: score / 100, target: target / 100, ok: score >= target };
  }
  const shift = middle('shift');
  yield { name: `layout shift of ${path}`, value: shift, unit: '', target: MOST_SHIFT, ok: shift <= MOST_SHIFT };
  yield { name: `script of ${path}`, value: middle('script'), unit: 'kB' };
}

const pathsOf = (slug) => [
  ['/', false],
  ['/editions', false],
  ...['', '/announcements', '/faq', '/results'].map((part) => [`/editions/${slug}${part}`, false]),
  ...['/receipts', '/sign-in', '/sign-up'].map((path) => [path, false]),
  ...['/team', '/team/start', '/inbox', '/account', '/account/data'].map((path) => [path, true]),
  ...['', '/form', '/members', '/questions', '/submit'].map((part) => [`/team/entries/:id${part}`, true]),
];

async function runsOf(url, options) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(url, options);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]);
    runs.push({ ...Object.fromEntries(scores), shift: shiftOf(lhr), script: scriptOf(lhr) });
    if (run === 0) for (const failed of failuresOf(lhr)) console.error(`${url}: ${failed}`);
  }
  return runs;
}

const shiftOf = ({ audits }) => Number(audits['cumulative-layout-shift'].numericValue.toFixed(3));

/** In kB of 1,000 bytes, as they came over the line. */
function scriptOf({ audits }) {
  const scripts = audits['network-requests'].details.items.filter(({ resourceType }) => resourceType === 'Script');
  return Number((scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000).toFixed(1));
}

/** What keeps accessibility below 100, in Lighthouse's words. */
function failuresOf({ audits, categories }) {
  const ids = categories.accessibility.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id);
  return ids.filter((id) => audits[id].score === 0).map((id) => audits[id].title);
}
