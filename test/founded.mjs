import pg from 'pg';
import { fingerprint } from '../tools/fingerprint.mjs';
import { finish } from '../tools/start/program.mjs';

const FOUNDERS = 771_003;
const SOURCES = ['database', 'dist/.built'];
const NEVER = new AbortController().signal;

/**
 * A database in which editions and the demo's accounts stand, copied from `founded`, which the first to ask makes.
 * @returns {Promise<string>} the sign-ins that `found` printed
 */
export async function copyFounded(database, environment) {
  const client = new pg.Client({ connectionString: process.env.TEST_PG });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [FOUNDERS]);
    const signIns = await founded(client, environment);
    await client.query(`CREATE DATABASE ${database} TEMPLATE founded STRATEGY FILE_COPY`);
    return signIns;
  } finally {
    await client.end();
  }
}

/** Made anew when its sources are others, or when the day is: the open edition counts from it. */
async function founded(client, environment) {
  const wanted = `${fingerprint(SOURCES)} ${new Date().toDateString()}`;
  const present = await note(client);
  if (present?.wanted === wanted) return present.signIns;
  await client.query('DROP DATABASE IF EXISTS founded WITH (FORCE)');
  await client.query('CREATE DATABASE founded TEMPLATE tmpl STRATEGY FILE_COPY');
  const url = process.env.TEST_PG.replace(/postgres$/, 'founded');
  const signIns = await finish('found', [], { ...environment, DATABASE_URL: url }, NEVER);
  await noticesOut(url);
  const text = JSON.stringify({ wanted, signIns });
  await client.query(`COMMENT ON DATABASE founded IS ${pg.escapeLiteral(text)}`);
  return signIns;
}

/** The notices of all years are in, whatever the day on which this runs. */
async function noticesOut(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`UPDATE competition.calendar_day SET source = 'notice'`);
  await client.end();
}

async function note(client) {
  const sql = `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = 'founded'`;
  const { rows } = await client.query(sql);
  return rows[0]?.note ? JSON.parse(rows[0].note) : undefined;
}
