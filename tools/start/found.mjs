import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { PlainError, sentenceOf } from '../plain-error.mjs';
import { startPostgres } from '../postgres/start.mjs';
import { ROOT } from '../root.mjs';
import { connect } from './connect.mjs';
import { environmentOf } from './environment.mjs';
import { finish } from './program.mjs';

/** npm run found -- --organiser MAIL: editions and the first organiser, on the database of DATABASE_URL or the embedded one. */
async function found(args, signal) {
  await build({ signal });
  const database = await open();
  try {
    const environment = environmentOf(process.env, database, process.env.PORT ?? 3000);
    await finish('migrate', [], environment, signal);
    console.log(await finish('found', args, environment, signal));
  } finally {
    await database.close();
  }
}

async function open() {
  const url = process.env.DATABASE_URL;
  if (url) {
    await (await connect(url)).end();
    return { url, embedded: false, close: async () => undefined };
  }
  const postgres = await startPostgres(join(ROOT, '.data'));
  const close = postgres.reused ? async () => undefined : postgres.stop;
  return { url: postgres.url.replace(/postgres$/, 'portal'), embedded: true, close };
}

const halt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => halt.abort(new PlainError('Stopped.')));
try {
  await found(process.argv.slice(2), halt.signal);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
