import { join } from 'node:path';
import { readPostmaster } from '../../postgres/postmaster.mjs';
import { startPostgres } from '../../postgres/start.mjs';
import { once } from './once.mjs';

/** Kills PostgreSQL: its own processes see that it is gone and end too. It comes back where it was. */
export async function killPostgres(databaseUrl) {
  const [{ data_directory: data }] = await once(databaseUrl, 'SHOW data_directory');
  process.kill(readPostmaster(data).pid, 'SIGKILL');
  await startPostgres(join(data, '..'), { flags: [`port=${new URL(databaseUrl).port}`] });
}
