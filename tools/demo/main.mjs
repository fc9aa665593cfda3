import { sentenceOf } from '../plain-error.mjs';
import { figureLines } from './figures.mjs';
import { openDemoPortal } from './portal.mjs';
import { StepFailed } from './portal-client.mjs';
import { Progress } from './progress.mjs';
import { winnersTable } from './winners.mjs';

const halt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => halt.abort());
const stopped = new Promise((resolve) => halt.signal.addEventListener('abort', resolve));
const interrupted = stopped.then(() => {
  throw new StepFailed('Stopped.');
});
interrupted.catch(() => undefined);

async function demo({ base, link, over }) {
  const began = performance.now();
  // Its parts use the kernel, which the build has only just made.
  const { play } = await import('./play.mjs');
  const played = play(base, link, new Progress());
  const { release, slug, sheets, rounds } = await Promise.race([played, over, interrupted]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n${figureLines(rounds).join('\n')}`);
  console.log(`\n${winnersTable(release.body)}\n`);
  console.log(`${sheets} sheets in ${seconds} s. Every step and every check passed.`);
  console.log(`Look at it: ${base}/editions/${slug}/results`);
  if (!process.stdout.isTTY) return;
  console.log('The portal goes on until Ctrl-C.');
  await Promise.race([over, stopped]);
}

let portal;
try {
  portal = await openDemoPortal('demo', halt.signal);
  await demo(portal);
} catch (error) {
  console.error(`\n${error instanceof StepFailed ? error.message : sentenceOf(error)}`);
  process.exitCode = 1;
}
await portal?.close();
process.exit();
