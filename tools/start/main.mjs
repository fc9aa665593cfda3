import { once } from 'node:events';
import { build } from '../build/build.mjs';
import { banner } from './banner.mjs';
import { openDatabase } from './database.mjs';
import { environmentOf } from './environment.mjs';
import { freePort } from './port.mjs';
import { finish } from './program.mjs';
import { serve } from './serve.mjs';
import { untilHalted } from './until-halted.mjs';

await untilHalted(async (signal, undo) => {
  const port = await freePort(process.env.PORT || '3000');
  const database = await openDatabase(process.env);
  undo(database.close);
  signal.throwIfAborted();
  await build({ signal });
  const environment = environmentOf(process.env, database, port);
  await finish('migrate', [], environment, signal);
  // Each takes seconds to load what it is made of, and neither waits for the other.
  const founding = finish('found', [], environment, signal);
  founding.catch(() => undefined);
  const api = await serve(environment, signal);
  undo(api.stop);
  const signIns = await founding;
  console.log(banner({ environment, database, signIns, log: api.log }));
  await Promise.race([api.over, database.over, once(signal, 'abort')]);
});
