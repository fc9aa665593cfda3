import { once } from 'node:events';
import { build } from '../build/build.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { banner } from './banner.mjs';
import { openDatabase } from './database.mjs';
import { environmentOf } from './environment.mjs';
import { haltSignal } from './halt.mjs';
import { freePort } from './port.mjs';
import { finish } from './program.mjs';
import { serve } from './serve.mjs';

const halt = haltSignal();
const undo = [];

async function start(signal) {
  const port = await freePort(process.env.PORT || '3000');
  const database = await openDatabase(process.env);
  undo.push(database.close);
  signal.throwIfAborted();
  await build({ signal });
  const environment = environmentOf(process.env, database, port);
  await finish('migrate', [], environment, signal);
  const signIns = await finish('found', [], environment, signal);
  const api = await serve(environment, signal);
  undo.push(api.stop);
  console.log(banner({ environment, database, signIns, log: api.log }));
  await Promise.race([api.over, database.over, once(signal, 'abort')]);
}

try {
  await start(halt);
} catch (error) {
  if (!halt.aborted) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}
for (const step of undo.reverse()) await step();
if (halt.aborted) console.log('Stopped.');
process.exit();
