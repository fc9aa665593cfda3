import { build } from '../build/build.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { borrowDatabase } from './borrow.mjs';
import { environmentOf } from './environment.mjs';
import { haltSignal } from './halt.mjs';
import { finish } from './program.mjs';

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

try {
  await found(process.argv.slice(2), haltSignal());
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
