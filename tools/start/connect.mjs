import pg from 'pg';
import { PlainError } from '../plain-error.mjs';

const OLDEST = 15;

const REASONS = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  28000: 'it refuses this user',
  '3D000': 'it has no such database',
  53300: 'it has too many connections already',
};

/** Connects to a PostgreSQL that is not ours, or says in one sentence, without the password, why that failed. */
export async function connect(url) {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000, application_name: 'npm start' });
  client.on('error', () => undefined);
  await client.connect().catch((error) => {
    const reason = REASONS[error.code] ?? (error.message || error.code);
    throw new PlainError(`The database ${place} cannot be reached: ${reason}.`);
  });
  const { rows } = await client.query(`SELECT current_setting('server_version_num')::int / 10000 AS version`);
  if (rows[0].version >= OLDEST) return client;
  await client.end();
  throw new PlainError(`The database ${place} is PostgreSQL ${rows[0].version}; the portal needs ${OLDEST} or later.`);
}

function placeOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!/^postgres(ql)?:$/.test(parsed?.protocol)) {
    throw new PlainError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  return `${parsed.hostname}:${parsed.port || 5432}${parsed.pathname}`;
}
