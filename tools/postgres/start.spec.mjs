import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../root.mjs';
import { readPostmaster } from './postmaster.mjs';
import { startPostgres } from './start.mjs';

describe('the embedded PostgreSQL', () => {
  const base = mkdtempSync(join(tmpdir(), 'postgres 数据-'));
  const folder = join(base, 'data');
  const data = join(folder, 'postgres');
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  async function ask(url, sql) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client
      .query(sql)
      .then(({ rows }) => rows[0], String)
      .finally(() => client.end());
  }

  /** What npm start is after kill -9: gone, with its PostgreSQL still there. */
  function startAndDie() {
    const script = `import { startPostgres } from './tools/postgres/start.mjs';
      await startPostgres(${JSON.stringify(folder)});
      process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
    expect(signal).toBe('SIGKILL');
  }

  it('starts in a folder that only its owner may enter, with a password of its own', async () => {
    chmodSync(base, 0o700);
    const postgres = await startPostgres(folder);
    expect(await ask(postgres.url, `SELECT current_setting('timezone') AS zone`)).toEqual({ zone: 'UTC' });
    const file = join(postgres.folder, 'postgres.password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const wrong = postgres.url.replace(readFileSync(file, 'utf8').trim(), 'postgres');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await postgres.stop();
    expect(readPostmaster(join(postgres.folder, 'postgres'))).toBeNull();
  });

  it('keeps its data when the folder is opened to others', async () => {
    chmodSync(base, 0o755);
    const first = await startPostgres(folder);
    await ask(first.url, 'CREATE DATABASE kept');
    await first.stop();
    chmodSync(base, 0o700);
    const second = await startPostgres(folder);
    const found = await ask(second.url, `SELECT count(*)::int AS databases FROM pg_database WHERE datname = 'kept'`);
    await second.stop();
    expect(found).toEqual({ databases: Number(second.folder === first.folder) });
  });

  it('takes over what a killed process left running', async () => {
    chmodSync(base, 0o755);
    startAndDie();
    const { pid } = readPostmaster(data);
    const postgres = await startPostgres(folder);
    expect(postgres.reused).toBe(true);
    expect(readPostmaster(data).pid).toBe(pid);
    await postgres.stop();
  });

  it('starts again after PostgreSQL itself was killed', async () => {
    startAndDie();
    process.kill(readPostmaster(data).pid, 'SIGKILL');
    const postgres = await startPostgres(folder);
    expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await postgres.stop();
  });

  it('serves several who start it at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => startPostgres(folder)));
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(all.filter(({ reused }) => !reused)).toHaveLength(1);
    await all[0].stop();
  });
});
