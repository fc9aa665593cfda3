import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { sentenceOf } from '#platform/failure';
import { checkSchema, migrate, migrations, SchemaError } from '#platform/migrate';
import { appRole } from '#platform/role';
import { ROOT } from '#platform/root';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '#testing';

const run = promisify(execFile);
const ours: FreshDatabase[] = [];
const keep = async (made: Promise<FreshDatabase>) => {
  ours.push(await made);
  return ours.at(-1)!.url;
};
const roles: string[] = [];
afterAll(async () => {
  const server = Object.assign(new URL(ours[0]!.url), { pathname: '/postgres' }).href;
  for (const database of ours) await database.drop();
  for (const role of roles) await ask(server, `DROP ROLE ${role}`);
});

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
/** The program itself, in a process of its own. */
const migrateProgram = async (url: string) => {
  const args = ['--conditions=portal-source', '--import', './tools/typescript.mjs', 'apps/api/src/migrate.ts'];
  const env = { PATH: process.env.PATH, DATABASE_URL: url };
  return (await run(process.execPath, args, { cwd: ROOT, env })).stdout;
};
const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SchemaError);
  return sentenceOf(error);
};

it('brings an empty database up, by two processes at once: one does it, the other finds nothing to do', async () => {
  const url = await keep(emptyDatabase());
  await expect(checkSchema(url)).rejects.toThrow('older than this portal');
  const outputs = await Promise.all([migrateProgram(url), migrateProgram(url)]);
  expect(outputs.filter((text) => text.startsWith('Migrated: '))).toHaveLength(1);
  expect(outputs.filter((text) => text === 'The database is up to date.\n')).toHaveLength(1);
  const rows = await ask(url, 'SELECT name FROM migration ORDER BY id');
  expect(rows.map(({ name }) => name)).toEqual(migrations().map((one) => new one().name));
  await checkSchema(url);
}, 30_000);

it('refuses an older database in one sentence, and writes nothing to it', async () => {
  const url = await keep(freshDatabase());
  const last = migrations().length;
  await ask(url, `DELETE FROM migration WHERE id = (SELECT max(id) FROM migration)`);
  expect(await refusalOf(checkSchema(url))).toBe('The database is older than this portal: run the migrations first.');
  expect(await ask(url, 'SELECT 1 FROM migration')).toHaveLength(last - 1);
});

it('refuses a newer database in one sentence, to serve and to migrate', async () => {
  const url = await keep(freshDatabase());
  await ask(url, `INSERT INTO migration ("timestamp", name) VALUES (9999, 'tomorrow0000000009999')`);
  const sentence = 'The database is newer than this portal: it knows the migration tomorrow0000000009999.';
  expect(await refusalOf(checkSchema(url))).toBe(sentence);
  expect(await refusalOf(migrate(url))).toBe(sentence);
});

it('refuses a job queue of another version', async () => {
  const url = await keep(freshDatabase());
  await ask(url, 'UPDATE pgboss.version SET version = version - 1');
  expect(await refusalOf(checkSchema(url))).toContain('job queue does not fit');
});

it('works as its tables’ owner where the login may not create or take roles', async () => {
  const url = await keep(emptyDatabase());
  const name = new URL(url).pathname.slice(1);
  roles.push(name);
  await ask(url, `CREATE ROLE ${name} LOGIN PASSWORD 'plain'; ALTER DATABASE ${name} OWNER TO ${name}`);
  const plain = Object.assign(new URL(url), { username: name, password: 'plain' }).href;
  expect(await migrate(plain)).toHaveLength(migrations().length);
  await checkSchema(plain);
  expect(await appRole(plain)).toEqual({ options: '' });
  expect(await appRole(url)).toEqual({ options: '-c role=portal_app' });
});

it('says in one sentence that the database cannot be reached', async () => {
  const away = await checkSchema('postgres://nobody@127.0.0.1:1/none').catch((error: unknown) => sentenceOf(error));
  expect(away).toMatch(/^The database cannot be reached: .*ECONNREFUSED/);
});

it('gives new tables to portal_app and leaves narrower grants of a migration as they are', async () => {
  const url = await keep(freshDatabase());
  await ask(url, 'CREATE TABLE platform.wide (id int); CREATE TABLE platform.narrow (id int)');
  await ask(url, 'GRANT SELECT, INSERT ON platform.narrow TO portal_app');
  await migrate(url);
  const may = (table: string) =>
    ask(
      url,
      `SELECT has_table_privilege('portal_app', '${table}', 'SELECT') AS reads,
         has_table_privilege('portal_app', '${table}', 'UPDATE') AS updates`,
    );
  expect(await may('platform.wide')).toEqual([{ reads: true, updates: true }]);
  expect(await may('platform.narrow')).toEqual([{ reads: true, updates: false }]);
});
