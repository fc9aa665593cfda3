import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { ROOT } from '../root.mjs';
import { openEmbedded } from '../start/embedded.mjs';
import { environmentOf } from '../start/environment.mjs';
import { freePort } from '../start/port.mjs';
import { finish } from '../start/program.mjs';
import { serve } from '../start/serve.mjs';
import { StepFailed } from './portal-client.mjs';
import { Progress } from './progress.mjs';
import { winnersTable } from './winners.mjs';

const FOLDER = join(ROOT, '.data/demo');
const SETTINGS = { DATA_DIR: FOLDER, DEMO_CLOCK: '1', LIMITS_SCALE: '1000', SEED_DEMO: '0', OUTBOX_VISIBLE: '1' };

const halt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => halt.abort());
const undo = [];

/** An empty database in a PostgreSQL of the demo's own. */
async function openEmptyDatabase(given) {
  const postgres = await openEmbedded(given);
  undo.push(async () => {
    await postgres.client.end();
    await postgres.stop();
  });
  await postgres.client.query('DROP DATABASE portal WITH (FORCE)');
  await postgres.client.query('CREATE DATABASE portal');
  rmSync(join(FOLDER, 'files'), { recursive: true, force: true });
  return postgres;
}

/** A portal with two editions, nobody in it, and a clock that can be moved. */
async function openPortal(signal) {
  await build({ signal });
  const port = await freePort(process.env.PORT ?? '3000');
  const given = { ...process.env, ...SETTINGS, DATABASE_URL: '' };
  const environment = environmentOf(given, await openEmptyDatabase(given), port);
  await finish('migrate', [], environment, signal);
  const link = await finish('found', ['--organiser', 'organiser@demo.example.org'], environment, signal);
  const api = await serve(environment, signal);
  undo.push(api.stop);
  return { base: `http://localhost:${port}`, link, over: api.over };
}

async function demo(signal) {
  const began = performance.now();
  const { base, link, over } = await openPortal(signal);
  // Its parts use the kernel, which the build has only just made.
  const { play } = await import('./play.mjs');
  const aborted = new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new StepFailed('Stopped.'))),
  );
  const played = play(base, link, {}, new Progress());
  const { release, slug, sheets } = await Promise.race([played, over, aborted]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${winnersTable(release.body)}\n`);
  console.log(`${sheets} sheets, ${seconds} s in all. Every check passed.`);
  console.log(`Look at it: ${base}/editions/${slug}/results`);
  if (!process.stdout.isTTY) return;
  console.log('The portal goes on until Ctrl-C.');
  await Promise.race([over, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
}

try {
  await demo(halt.signal);
} catch (error) {
  console.error(`\n${error instanceof StepFailed ? error.message : sentenceOf(error)}`);
  process.exitCode = 1;
}
for (const step of undo.reverse()) await step();
process.exit();
