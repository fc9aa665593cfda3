import { build } from '../build/build.mjs';
import { borrowDatabase } from './borrow.mjs';
import { environmentOf } from './environment.mjs';
import { finish } from './program.mjs';
import { toItsEnd } from './to-its-end.mjs';

/** npm run found -- --organiser MAIL: editions and the first organiser, on the database of DATABASE_URL or the embedded one. */
async function found(args, signal) {
  await build({ signal });
  const database = await borrowDatabase(process.env);
  try {
    const environment = environmentOf(process.env, database, process.env.PORT ?? 3000);
    await finish('migrate', [], environment, signal);
    console.log(await finish('found', args, environment, signal));
  } finally {
    await database.close();
  }
}

await toItsEnd((signal) => found(process.argv.slice(2), signal), 'Stopped. Run the same again.');
