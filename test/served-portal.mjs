import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../tools/build/build.mjs';
import { freePort } from '../tools/start/port.mjs';
import { serve } from '../tools/start/serve.mjs';
import { copyFounded } from './founded.mjs';

const NEVER = new AbortController().signal;
let made = 0;

/** The whole portal as people meet it, API and web from `dist`, on a database of its own with the demo's accounts. */
export async function servePortal(more = {}) {
  await build({ say: () => undefined });
  const database = `served_${process.pid}_${made++}`;
  const folder = mkdtempSync(join(tmpdir(), 'portal-served-'));
  const environment = await environmentOf(database, folder, more);
  const signIns = await copyFounded(database, environment);
  const served = await serving(environment);
  const besides = besidesOf(environment);
  const stop = async () => {
    await besides.stop();
    await served.stop();
    await drop(database);
    rmSync(folder, { recursive: true, force: true });
  };
  const { PORT, DATABASE_URL: databaseUrl } = environment;
  return { url: `http://localhost:${PORT}`, databaseUrl, signIns, ...served, beside: besides.open, stop };
}

/** More instances on the same database and files, each under https on a name of its own. */
function besidesOf(environment) {
  const served = [];
  return {
    open: async (host, tls) => {
      const port = String(await freePort('0'));
      const PUBLIC_URL = `https://${host}:${port}`;
      served.push(await serve({ ...environment, ...tls, PORT: port, PUBLIC_URL, WORKER: '0' }, NEVER, 'beside'));
      return PUBLIC_URL;
    },
    stop: () => Promise.all(served.map((one) => one.stop())),
  };
}

/** A portal that can be killed as by a power cut, and served anew. */
async function serving(environment) {
  let running = await serve(environment, NEVER);
  return {
    stop: () => running.stop(),
    crash: () => running.crash(),
    restart: async () => {
      running = await serve(environment, NEVER);
    },
  };
}

async function environmentOf(database, folder, more) {
  return {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: process.env.TEST_PG.replace(/postgres$/, database),
    DATA_DIR: folder,
    PORT: String(await freePort('0')),
    PORTAL_ENV: 'test',
    SEED_DEMO: '1',
    DEMO_CLOCK: '1',
    OUTBOX_VISIBLE: '1',
    LIMITS_SCALE: '1000',
    LOG_LEVEL: 'warn',
    SECRET_KEY: '7'.repeat(64),
    ...more,
  };
}

async function drop(database) {
  const client = new pg.Client({ connectionString: process.env.TEST_PG });
  await client.connect();
  await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
  await client.end();
}
