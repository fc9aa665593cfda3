import lighthouse from 'lighthouse';
import { openBrowser } from '../../browser.mjs';
import { freePort } from '../../start/port.mjs';
import { median } from '../stage/figure.mjs';
import { onStage } from '../stage/stage.mjs';

const RUNS = 3;
const TARGETS = { performance: 90, accessibility: 100 };
const QUIET = { output: 'json', logLevel: 'silent', onlyCategories: Object.keys(TARGETS), disableStorageReset: true };

/** Lighthouse's mobile scores of the public pages and of the team's, the middle of three runs. */
export const figures = () => onStage(pages);

async function* pages({ base, slug, team }) {
  const port = Number(await freePort('0'));
  const browser = await openBrowser({ args: [`--remote-debugging-port=${port}`] });
  const { name, value } = team.client.cookie;
  for (const [path, signedIn] of pathsOf(slug, team.entryId)) {
    const extraHeaders = signedIn ? { Cookie: `${name}=${value}` } : {};
    const scores = await scoresOf(`${base}${path}`, { ...QUIET, port, extraHeaders });
    for (const [category, target] of Object.entries(TARGETS)) {
      const score = median(scores.map((run) => run[category]));
      const figure = { name: `lighthouse ${category} of ${path.replace(team.entryId, ':id')}`, value: score, unit: '' };
      yield { ...figure, baseline: 100, ratio: score / 100, target: target / 100, ok: score >= target };
    }
  }
  await browser.close();
}

const pathsOf = (slug, entryId) => [
  ['/', false],
  ['/editions', false],
  ...['', '/announcements', '/faq', '/results'].map((part) => [`/editions/${slug}${part}`, false]),
  ...['/receipts', '/sign-in', '/sign-up'].map((path) => [path, false]),
  ...['/team', '/team/start', '/inbox', '/account', '/account/data'].map((path) => [path, true]),
  ...['', '/form', '/members', '/questions', '/submit'].map((part) => [`/team/entries/${entryId}${part}`, true]),
];

async function scoresOf(url, options) {
  const scores = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(url, options);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    scores.push(
      Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)])),
    );
    if (run === 0) for (const failed of failuresOf(lhr)) console.error(`${url}: ${failed}`);
  }
  return scores;
}

/** What keeps accessibility below 100, in Lighthouse's words. */
function failuresOf({ audits, categories }) {
  const ids = categories.accessibility.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id);
  return ids.filter((id) => audits[id].score === 0).map((id) => audits[id].title);
}
