import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#platform/root';
import { emptyDatabase, type Portal } from '#testing';
import { DataSource, type EntitySchema } from 'typeorm';
import { wholePortal } from './given.js';

/** What PostgreSQL can say of a key and a TypeORM entity cannot. */
const INEXPRESSIBLE = / NULLS NOT DISTINCT/;

let portal: Portal;
let owner: DataSource;
beforeAll(async () => {
  portal = await wholePortal();
  owner = new DataSource({ type: 'postgres', url: portal.config.DATABASE_URL, entities: entitiesOf(portal) });
  await owner.initialize();
}, 30_000);
afterAll(async () => {
  await owner.destroy();
  await portal.stop();
});

it('has tables as the entities describe them: migrations and classes have not drifted apart', async () => {
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
  await owner.query('ALTER TABLE journal.line ADD COLUMN stray int');
  expect((await owner.driver.createSchemaBuilder().log()).upQueries).toHaveLength(1);
  await owner.query('ALTER TABLE journal.line DROP COLUMN stray');
});

it('has the very columns, checks, keys and indexes that the entities alone would make', async () => {
  const empty = await emptyDatabase();
  const made = new DataSource({ type: 'postgres', url: empty.url, entities: entitiesOf(portal) });
  await made.initialize();
  const schemas = new Set(made.entityMetadatas.map(({ schema }) => schema!));
  for (const schema of schemas) await made.query(`CREATE SCHEMA ${schema}`);
  await made.synchronize();
  expect(await shapesOf(owner, [...schemas])).toEqual(await shapesOf(made, [...schemas]));
  await made.destroy();
  await empty.drop();
});

it('has an entity for every table of a context', async () => {
  const tables = (await owner.query(`SELECT schemaname || '.' || tablename AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'pgboss', 'platform', 'public')`)) as {
    name: string;
  }[];
  const described = new Set(owner.entityMetadatas.map(({ tablePath }) => tablePath));
  expect(tables.map(({ name }) => name).filter((name) => !described.has(name))).toEqual([]);
});

it('has the functions, triggers and grants that database/schema-extras.txt shows', async () => {
  const sql = readFileSync(join(ROOT, 'database/schema-extras.sql'), 'utf8');
  const lines = (await owner.query(sql)) as { line: string }[];
  const shown = readFileSync(join(ROOT, 'database/schema-extras.txt'), 'utf8').split('\n');
  expect(lines.flatMap(({ line }) => line.split('\n'))).toEqual(shown.slice(0, -1));
});

function entitiesOf(whole: Portal): (() => EntitySchema)[] {
  return whole.get(DataSource).entityMetadatas.map(({ target }) => target as () => EntitySchema);
}

/** Every column, constraint and index of the schemas in PostgreSQL's own words. */
async function shapesOf(source: DataSource, schemas: string[]): Promise<string[]> {
  const sql = `WITH ours AS (SELECT c.oid, c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = ANY ($1) AND n.nspname <> 'platform')
    SELECT format('%s.%s %s %s %s', name, attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'not null' END,
      pg_get_expr(adbin, adrelid)) AS line
    FROM pg_attribute a JOIN ours ON ours.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE attnum > 0 AND NOT attisdropped
    UNION SELECT format('%s %s %s', name, conname, pg_get_constraintdef(k.oid)) FROM pg_constraint k JOIN ours ON ours.oid = conrelid
      WHERE contype NOT IN ('n', 't')
    UNION SELECT pg_get_indexdef(indexrelid) FROM pg_index i JOIN ours ON ours.oid = indrelid
    ORDER BY 1`;
  return ((await source.query(sql, [schemas])) as { line: string }[]).map(({ line }) =>
    line.replace(INEXPRESSIBLE, ''),
  );
}
