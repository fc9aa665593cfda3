import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { enterDatabase } from '../../test/database.mjs';
import { ROOT } from '../root.mjs';

/**
 * database/schema-extras.txt: the functions, triggers and grants that the migrations make, which no entity describes.
 * Read from the migrated template of the test database.
 */
export async function schemaExtras() {
  const database = await enterDatabase();
  const client = new pg.Client({ connectionString: database.url.replace(/\/postgres$/, '/tmpl') });
  try {
    await client.connect();
    const { rows } = await client.query(readFileSync(join(ROOT, 'database/schema-extras.sql'), 'utf8'));
    return {
      files: [{ path: 'database/schema-extras.txt', text: rows.map(({ line }) => `${line}\n`).join('') }],
      faults: [],
    };
  } finally {
    await client.end().catch(() => undefined);
    await database.leave();
  }
}
