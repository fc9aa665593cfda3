import { execFileSync } from 'node:child_process';
import { fingerprint } from '../tools/fingerprint.mjs';
import { ROOT } from '../tools/root.mjs';

const MAKERS = 771_002;
const SOURCES = ['database/migrations', 'database/grants.sql', 'libs/platform/src/migrate.ts', 'package-lock.json'];

/** Makes the migrated database `tmpl`, from which every test file copies its own, unless it stands already. */
export async function makeTemplate(client, url) {
  const wanted = fingerprint(SOURCES);
  await client.query('SELECT pg_advisory_lock($1)', [MAKERS]);
  try {
    if ((await presentTemplate(client)) === wanted) return;
    await client.query('DROP DATABASE IF EXISTS tmpl_new WITH (FORCE)');
    await client.query('CREATE DATABASE tmpl_new');
    migrate(url.replace(/\/postgres$/, '/tmpl_new'));
    await client.query('DROP DATABASE IF EXISTS tmpl WITH (FORCE)');
    await client.query('ALTER DATABASE tmpl_new RENAME TO tmpl');
    await client.query(`COMMENT ON DATABASE tmpl IS '${wanted}'`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MAKERS]);
  }
}

async function presentTemplate(client) {
  const sql = `SELECT shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE datname = 'tmpl'`;
  return (await client.query(sql)).rows[0]?.made;
}

/** Straight from the sources, so that tests need no build. */
function migrate(url) {
  const args = ['--conditions=portal-source', '--import', './tools/typescript.mjs', 'apps/api/src/migrate.ts'];
  const stdio = ['ignore', 'ignore', 'inherit'];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, DATABASE_URL: url, NODE_OPTIONS: '' },
  });
}
