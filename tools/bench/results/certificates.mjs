import { setTimeout as wait } from 'node:timers/promises';
import { layIssue, reached } from '../stage/certificates.mjs';
import { atMost, quantile } from '../stage/figure.mjs';
import { ask, connections } from '../stage/load.mjs';
import { onStage } from '../stage/stage.mjs';

const [CERTIFICATES, RATE, WARM, BEFORE, TARGET, AIM] = [500, 40, 10, 15, 1.5, 60];

/** A bulk issue in the worker, and what those who ask the portal, a process of its own, meanwhile notice of it. */
export const figures = () => onStage(certificates);

async function* certificates(stage) {
  const { base } = await stage.another({ WORKER: '0' });
  const asking = await pathsOf(stage, base);
  await busily(asking, WARM);
  const baseline = await quietly(asking, BEFORE);
  const issueId = await layIssue(stage.databaseUrl, stage.editionId, CERTIFICATES);
  await reached(stage.databaseUrl, issueId, ({ issued }) => issued > 0);
  const { printed, seconds, times } = await meanwhile(stage, issueId, asking);
  const name = `time of an answer while ${CERTIFICATES} certificates are issued, p99`;
  yield atMost(name, 'ms', { value: quantile(times, 0.99), baseline: quantile(baseline, 0.99), target: TARGET });
  const value = Math.round(seconds * 10) / 10;
  yield {
    name: `${printed} certificates signed and printed`,
    value,
    unit: 's',
    aim: AIM,
    ok: printed === CERTIFICATES,
  };
}

/** The answers to those who ask until the issue is done. */
async function meanwhile({ databaseUrl }, issueId, asking) {
  const done = reached(databaseUrl, issueId, ({ state }) => state === 'done');
  let over = false;
  done.finally(() => (over = true)).catch(() => undefined);
  const times = [];
  while (!over) times.push(...(await quietly(asking, 1)));
  return { ...(await done), times };
}

/** What a team and the public ask for all day. */
async function pathsOf({ editionId, client }, base) {
  const { rows } = await client.query('SELECT slug FROM competition.edition WHERE id = $1', [editionId]);
  const agent = connections(16);
  const paths = [`/api/editions/${rows[0].slug}/front`, '/api/editions', '/api/time', '/api/certificate-keys'];
  return async (turn) => {
    const { status, milliseconds } = await ask(agent, base, { path: paths[turn % paths.length] });
    if (status !== 200) throw new Error(`${paths[turn % paths.length]} answered ${status}`);
    return milliseconds;
  };
}

/** As many questions as are answered, eight at once: what a process has served for minutes, its memory with it. */
async function busily(asking, seconds) {
  const until = performance.now() + seconds * 1000;
  const lane = async (at) => {
    for (let turn = at; performance.now() < until; turn += 1) await asking(turn);
  };
  await Promise.all(Array.from({ length: 8 }, (_, at) => lane(at)));
}

/** Questions at a steady pace, whatever their answers take. */
async function quietly(asking, seconds) {
  const asked = [];
  for (let at = 0; at < seconds * RATE; at += 1) {
    asked.push(asking(at));
    await wait(1000 / RATE);
  }
  return Promise.all(asked);
}
