import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { atLeast, median } from '../stage/figure.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const [ENTRIES, WIDTH, SECONDS, RUNS, TARGET] = [400, 64, 4, 3, 0.8];
const BARE = fileURLToPath(new URL('../stage/bare-files.mjs', import.meta.url));
const HEADERS = { 'accept-encoding': 'br' };
const OUT = `INSERT INTO publication.release (id, edition_id, no, body, hash, note, prepared_at, prepared_by, published_at,
    published_by, announced_at, told_at)
  VALUES ($1, $2, 1, $3, $4, '正式公布', now(), $5, now() - interval '1 second', $5, now(), now())`;

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

/** A release with a line for each of so many entries, laid by hand. */
async function publish({ client, editionId }) {
  const [{ slug, name, code }] = (
    await client.query(`SELECT slug, plan->'name' AS name, code FROM competition.edition WHERE id = $1`, [editionId])
  ).rows;
  const final = Array.from({ length: ENTRIES }, (_, at) => lineOf(at + 1));
  const winners = final
    .slice(0, 6)
    .map(({ number, title, organisation }) => ({ number, title, organisation, holderName: null }));
  const awards = [{ code: 'FIRST', name: { 'zh-CN': '一等奖', en: 'First prize' }, quota: 6, winners, vacant: 0 }];
  const body = JSON.stringify({ edition: { code, name }, standing: 'final', awards, final });
  const hash = createHash('sha256').update(body).digest('hex');
  await client.query(OUT, [randomUUID(), editionId, body, hash, randomUUID()]);
  return slug;
}

function lineOf(rank) {
  const number = `2024-QX-${String(rank).padStart(4, '0')}`;
  const score = (95 - rank / 10).toFixed(2);
  return {
    rank,
    number,
    title: `经导管修复装置的研制与转化 ${rank}`,
    organisation: `首都医科大学附属第${rank}医院`,
    score,
    tie: null,
  };
}

async function openBare(files) {
  const child = fork(BARE);
  child.send(files);
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { base: `http://127.0.0.1:${port}`, close: () => child.disconnect() };
}
