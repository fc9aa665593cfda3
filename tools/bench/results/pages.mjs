import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atLeast, median } from '../stage/figure.mjs';
import { finalise, givePrizes, playRounds } from '../stage/finished.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, JUDGES, WIDTH, SECONDS, RUNS, TARGET] = [400, 5, 64, 4, 3, 0.8];
const PATIENCE = 120;
const BARE = fileURLToPath(new URL('../stage/bare-files.mjs', import.meta.url));
const HEADERS = { 'accept-encoding': 'br' };

/** The public page of results and its data, as they go over the wire, against a bare Fastify that sends the same bytes. */
export const figures = () => onStage(pages);

async function* pages(stage) {
  const slug = await publish(stage);
  const agent = connections(WIDTH);
  const files = [];
  for (const path of [`/editions/${slug}/results`, `/results/${slug}/current.json`]) {
    const { status, headers, bytes } = await ask(agent, stage.base, { path, headers: HEADERS });
    if (status !== 200 || headers['content-encoding'] !== 'br') throw new Error(`${path} was answered ${status}`);
    files.push({ path, type: headers['content-type'], encoding: 'br', bytes: bytes.toString('base64') });
  }
  const bare = await openBare(files);
  for (const { path, bytes } of files)
    yield* compared(stage.base, bare.base, path, Buffer.from(bytes, 'base64').length);
  bare.close();
}

async function* compared(base, bareBase, path, length) {
  const runs = { value: [], baseline: [] };
  for (let at = 0; at <= RUNS; at += 1) {
    runs.baseline.push(await throughput(WIDTH, SECONDS, asking(bareBase, path, length)));
    runs.value.push(await throughput(WIDTH, SECONDS, asking(base, path, length)));
  }
  const [value, baseline] = [median(runs.value.slice(1)), median(runs.baseline.slice(1))];
  const what = path.endsWith('.json') ? 'data' : 'page';
  yield atLeast(`${what} of ${ENTRIES} results, ${WIDTH} at once`, 'requests/s', { value, baseline, target: TARGET });
  yield { name: `length of the ${what}`, value: Math.round(length / 100) / 10, unit: 'kB' };
}

function asking(base, path, length) {
  const agent = connections(WIDTH);
  return async () => {
    const { status, bytes } = await ask(agent, base, { path, headers: HEADERS });
    if (status !== 200 || bytes.length !== length)
      throw new Error(`${path} was answered ${status}, ${bytes.length} bytes`);
  };
}

/** A release of the portal's own, of a final with so many entries. */
async function publish(stage) {
  const { organiser, editionId, slug } = stage;
  await playRounds(stage, { judges: JUDGES, entries: ENTRIES, skipped: ['PRELIMINARY', 'SEMIFINAL'] });
  await givePrizes(stage);
  await finalise(stage);
  await organiser.post(`/editions/${editionId}/releases`, { note: '正式公布' });
  await drawn(stage.base, `/results/${slug}/1/share.png`);
  return slug;
}

/** The page's head names the release's picture from when it was drawn on. */
async function drawn(base, path) {
  const agent = connections(1);
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    if ((await ask(agent, base, { path })).status === 200) return;
    await wait(500);
  }
  throw new Error(`${path} was not drawn`);
}

async function openBare(files) {
  const child = fork(BARE);
  child.send(files);
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { base: `http://127.0.0.1:${port}`, close: () => child.disconnect() };
}
