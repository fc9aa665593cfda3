import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { ROOT } from '../root.mjs';
import { banner } from './banner.mjs';
import { openDatabase } from './database.mjs';
import { environmentOf } from './environment.mjs';
import { freePort } from './port.mjs';
import { finish } from './program.mjs';
import { serve } from './serve.mjs';

const halt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => halt.abort());

const undo = [];

async function start(signal) {
  const port = await freePort(process.env.PORT ?? '3000');
  await build({ signal });
  const database = await openDatabase(process.env, signal);
  undo.push(database.close);
  const environment = environmentOf(process.env, database, port);
  await finish('migrate', [], environment, signal);
  const signIns = await finish('found', [], environment, signal);
  const api = await serve(environment, signal);
  undo.push(api.stop);
  console.log(banner({ environment, database, signIns, log: join(ROOT, '.data/portal.log') }));
  await Promise.race([api.over, database.over]);
}

try {
  await start(halt.signal);
} catch (error) {
  if (!halt.signal.aborted) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}
for (const step of undo.reverse()) await step();
if (halt.signal.aborted) console.log('Stopped.');
process.exit();
