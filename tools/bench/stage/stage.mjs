import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDemoPortal } from '../../demo/portal.mjs';

const BARE = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/**
 * A portal of its own with its first organiser, a connection to its database, and one team whose draft is complete.
 * @returns {Promise<object>} base, client (as the database's owner), organiser, secretariat, editionId, team, undo, close
 */
async function openStage() {
  const portal = await openDemoPortal('bench', new AbortController().signal);
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  // Its parts use the kernel, which the build has only just made.
  const { prepareStage } = await import('./prepare.mjs');
  const prepared = await prepareStage(portal.base, portal.link);
  const close = async () => {
    await client.end();
    await portal.close();
  };
  return { ...portal, ...prepared, client, close };
}

/** The baseline: a bare Fastify with pg on the same database, in a process of its own. */
export async function openBare(databaseUrl) {
  const child = spawn(process.execPath, [BARE], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The baseline ended with ${code}`)));
  });
  const close = () => {
    child.removeAllListeners('exit');
    child.kill('SIGTERM');
  };
  return { base: `http://127.0.0.1:${port}`, close };
}

/** Figures that need a portal: opens the stage for them and takes it down again. */
export async function* onStage(figures) {
  const stage = await openStage();
  try {
    yield* figures(stage);
  } finally {
    await stage.close();
  }
}
