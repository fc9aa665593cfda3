import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** A table of ours, and how its rows become text and come back. */
interface Table {
  readonly name: string;
  readonly columns: string;
  readonly texts: string;
  readonly values: string;
}

/** A table and its rows, each a JSON array of texts. */
export interface TableRows {
  readonly name: string;
  rows(): AsyncIterable<string>;
}

/** Of the queue, what is to be done; what counts attempts is of its own place and day. */
const TABLES = `SELECT format('%I.%I', n.nspname, c.relname) AS name,
    string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns,
    string_agg(format('%I::text', attname), ', ' ORDER BY attnum) AS texts,
    string_agg(format('(r ->> %s)::%s', place - 1, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum) AS values
  FROM (SELECT *, row_number() OVER (PARTITION BY attrelid ORDER BY attnum) AS place FROM pg_attribute
    WHERE attnum > 0 AND NOT attisdropped AND attgenerated = '') a
  JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg\\_%'
    AND n.nspname NOT IN ('information_schema', 'public') AND (n.nspname <> 'pgboss' OR c.relname IN ('queue', 'job'))
    AND (n.nspname, c.relname) <> ('platform', 'rate_limit')
  GROUP BY n.nspname, c.relname ORDER BY n.nspname, c.relname`;
const VERSION = `SELECT name FROM public.migration UNION ALL SELECT 'queue ' || version FROM pgboss.version ORDER BY 1`;
const COUNTERS = `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS last FROM pg_sequences
  WHERE last_value IS NOT NULL AND schemaname NOT LIKE 'pg\\_%' AND schemaname NOT IN ('public', 'pgboss')`;
const REFERENCES = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS dropped,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS added
  FROM pg_constraint WHERE contype = 'f' AND conparentid = 0`;
const [FETCHED, MOST_ROWS, MOST_LETTERS] = [200, 500, 2_000_000];

/** Which version of the portal's tables a database has: equal where rows can go from one to the other. */
export async function versionOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(VERSION);
  return rows.map(({ name }) => name);
}

/** Where the counters of a database stand. */
export async function countersOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(COUNTERS);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** Every table with its rows as they are at the transaction's first look; to be read one after another. */
export async function tablesOf(client: pg.Client): Promise<TableRows[]> {
  await client.query(`SET TimeZone = 'UTC'`);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await client.query<Table>(TABLES);
  return rows.map((table) => ({ name: table.name, rows: () => rowsOf(client, table) }));
}

async function* rowsOf(client: pg.Client, { name, texts }: Table): AsyncGenerator<string> {
  await client.query(`DECLARE every CURSOR FOR SELECT json_build_array(${texts})::text AS line FROM ${name}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${FETCHED} FROM every`);
    for (const { line } of rows) yield `${line}\n`;
    if (rows.length === 0) break;
  }
  await client.query('CLOSE every');
}

/**
 * Fills a database of the same version, which has nothing in it, with the rows of another: all or nothing. What triggers
 * would do has been done where the rows come from; references are checked again when all is there.
 */
export async function fill(
  client: pg.Client,
  parts: AsyncIterable<{ name: string; rows: Readable }>,
  counters: Readonly<Record<string, string>>,
): Promise<void> {
  await client.query('BEGIN');
  const tables = new Map((await client.query<Table>(TABLES)).rows.map((table) => [table.name, table]));
  const references = (await client.query<{ dropped: string; added: string }>(REFERENCES)).rows;
  for (const { dropped } of references) await client.query(dropped);
  for (const name of tables.keys()) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER; DELETE FROM ${name}`);
  for await (const { name, rows } of parts) await insert(client, tables.get(name), rows);
  for (const { added } of references) await client.query(added);
  for (const name of tables.keys()) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const [name, last] of Object.entries(counters)) await client.query('SELECT setval($1, $2)', [name, last]);
  await client.query('COMMIT');
}

async function insert(client: pg.Client, table: Table | undefined, rows: Readable): Promise<void> {
  if (!table) throw new Error('There are rows of a table that the portal has not');
  const { name, columns, values } = table;
  const sql = `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM json_array_elements($1::json) r`;
  let letters = 0;
  let batch: string[] = [];
  const send = async () => {
    if (batch.length > 0) await client.query(sql, [`[${batch.join(',')}]`]);
    [batch, letters] = [[], 0];
  };
  for await (const line of createInterface({ input: rows, crlfDelay: Infinity })) {
    batch.push(line);
    letters += line.length;
    if (batch.length >= MOST_ROWS || letters >= MOST_LETTERS) await send();
  }
  await send();
}
