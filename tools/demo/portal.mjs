import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { ROOT } from '../root.mjs';
import { openEmbedded } from '../start/embedded.mjs';
import { environmentOf } from '../start/environment.mjs';
import { freePort } from '../start/port.mjs';
import { finish } from '../start/program.mjs';
import { serve } from '../start/serve.mjs';

const SETTINGS = { DEMO_CLOCK: '1', LIMITS_SCALE: '1000', SEED_DEMO: '0', OUTBOX_VISIBLE: '1', DATABASE_URL: '' };

/**
 * A portal of its own with two editions, nobody in it, and a clock that can be moved.
 * @param {string} name of its folder under .data; what an earlier one left there is thrown away
 * @returns {Instance & { base: string, link: string, databaseUrl: string, close: () => Promise<void>,
 *   another: (more?: Record<string, string>) => Promise<Instance & { base: string, pids: number[] }> }} link: the first organiser's
 * @typedef {{ over: Promise<never>, pid: () => number, stop: () => Promise<unknown>, crash: () => Promise<unknown>,
 *   restart: () => Promise<void> }} Instance stop and crash: how it ended
 */
export async function openDemoPortal(name, signal) {
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await open(join(ROOT, '.data', name), signal, undo)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(folder, signal, undo) {
  await build({ signal });
  const port = await freePort(process.env.PORT ?? '3000');
  const given = { ...process.env, ...SETTINGS, DATA_DIR: folder };
  const environment = environmentOf(given, await emptyDatabase(given, folder, undo), port);
  await finish('migrate', [], environment, signal);
  const link = await finish('found', ['--organiser', 'organiser@demo.example.org'], environment, signal);
  const served = await serving(environment, signal, undo);
  return { base: `http://localhost:${port}`, link, databaseUrl: environment.DATABASE_URL, ...served };
}

/** The portal's process, and others beside it on the same database. */
async function serving(environment, signal, undo) {
  const first = await instance(environment, signal, undo);
  const another = async (more) => {
    const port = await freePort('0');
    const beside = await instance({ ...environment, PORT: String(port), ...more }, signal, undo, 'another');
    return { ...beside, base: `http://localhost:${port}`, pids: [first.pid(), beside.pid()] };
  };
  return { ...first, another };
}

/** A process that can be ended as for a deployment, or killed as by a power cut, and served anew at the same port. */
async function instance(environment, signal, undo, name) {
  let api = await serve(environment, signal, name);
  undo.push(() => api.stop());
  return {
    over: api.over,
    pid: () => api.pid,
    stop: () => api.stop(),
    crash: () => api.crash(),
    restart: async () => {
      api = await serve(environment, signal, name);
    },
  };
}

async function emptyDatabase(given, folder, undo) {
  const postgres = await openEmbedded(given);
  undo.push(async () => {
    await postgres.client.end();
    await postgres.stop();
  });
  await postgres.client.query('DROP DATABASE portal WITH (FORCE)');
  await postgres.client.query('CREATE DATABASE portal');
  rmSync(join(folder, 'files'), { recursive: true, force: true });
  return postgres;
}
