import './node-guard.mjs';
import './typescript.mjs';
import { NotReadable, readerOf } from './check-data/reader.mjs';

/**
 * npm run check:data -- DIR: the library against published results, one line a check. Exit code 1 when something
 * differs, 2 when the folder is not there or not whole.
 */
const CHECKS = [
  () => import('./check-data/figure-skating.mjs'),
  () => import('./check-data/halfpipe.mjs'),
  () => import('./check-data/aamas.mjs'),
];

async function run([folder, ...more]) {
  if (!folder || more.length > 0) throw new NotReadable('say where the data is: npm run check:data -- DIR');
  const read = readerOf(folder);
  for (const load of CHECKS) {
    const { check } = await load();
    for await (const { what, ok } of check(read)) {
      console.log(`${ok ? 'ok  ' : 'DIFFERS'} ${what}`);
      if (!ok) process.exitCode = 1;
    }
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NotReadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
