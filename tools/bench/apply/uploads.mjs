import { setTimeout as pause } from 'node:timers/promises';
import { cloneEntry } from '../stage/clone.mjs';
import { atLeast, median } from '../stage/figure.mjs';
import { heavyPapers } from '../stage/heavy-paper.mjs';
import { ask, connections, throughput } from '../stage/load.mjs';
import { onStage, openBare } from '../stage/stage.mjs';

const [WIDTH, SECONDS, RUNS, SIZE] = [16, 3, 3, 2_000_000];
const [KIND, NAME, TYPE] = ['PLAN', '商业计划书.pdf', 'application/pdf'];
const BOUNDARY = 'bench-0123456789';
/** How long the inspection may take to look into everything that was taken in, in milliseconds. */
const PATIENCE = 60_000;

/** Files of 2 MB, 16 at once, acknowledged when durable, against a bare multipart server that hashes, syncs and writes a row. */
export const figures = () => onStage(uploads);

async function* uploads({ base, client, databaseUrl, team }) {
  const bare = await openBare(databaseUrl);
  const teams = await cloneEntry(client, team.entryId, WIDTH);
  const [paper, agent] = [heavyPapers(SIZE), connections(WIDTH)];
  const portal = (lane) => expecting(201, ask(agent, `${base}/api`, creationOf(teams[lane], paper())));
  const plain = () => expecting(200, ask(agent, bare.base, formOf(paper())));
  await throughput(WIDTH, 2, portal);
  const runs = { value: [], baseline: [] };
  for (let at = 0; at < RUNS; at += 1) {
    await inspected(client);
    runs.value.push(await throughput(WIDTH, SECONDS, portal));
    await inspected(client);
    runs.baseline.push(await throughput(WIDTH, SECONDS, plain));
  }
  bare.close();
  const [value, baseline] = [median(runs.value), median(runs.baseline)];
  yield atLeast('uploads of 2 MB', 'files/s', { value, baseline, target: 0.5 });
}

async function expecting(status, asked) {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`The upload was answered ${answer.status}: ${answer.body}`);
}

/** tus, creation with upload. */
function creationOf({ id, cookie }, body) {
  const target = { purpose: 'entry-document', entry: id, kind: KIND, filename: NAME, filetype: TYPE };
  const coded = Object.entries(target).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  const headers = {
    ...{ cookie, 'content-type': 'application/offset+octet-stream', 'tus-resumable': '1.0.0' },
    ...{ 'upload-length': String(body.length), 'upload-metadata': coded.join(',') },
  };
  return { method: 'POST', path: '/uploads', headers, body };
}

function formOf(bytes) {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="plan.pdf"\r\nContent-Type: ${TYPE}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  return { method: 'POST', path: '/uploads', headers, body };
}

/** Waits until every file that was taken in has been looked into, and let pass. */
async function inspected(client) {
  const counted = 'SELECT state, count(*)::int AS count FROM file.upload GROUP BY state';
  for (const until = performance.now() + PATIENCE; ; await pause(200)) {
    const { rows } = await client.query(counted);
    const { held = 0, refused = 0 } = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    if (refused > 0) throw new Error(`${refused} of the files were refused`);
    if (held === 0) return;
    if (performance.now() > until) throw new Error(`${held} files are still held`);
  }
}
