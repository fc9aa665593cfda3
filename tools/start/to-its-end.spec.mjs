import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const HELPER = JSON.stringify(import.meta.resolve('./to-its-end.mjs'));

/** A program that says when it has begun; its exit code and what it complained of. */
async function ended(program, signal) {
  const code = `import { toItsEnd } from ${HELPER};
    import { once } from 'node:events';
    import { spawn } from 'node:child_process';
    import { setTimeout as wait } from 'node:timers/promises';
    await toItsEnd(${program}, 'Stopped: run it again.');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  const complaint = text(child.stderr);
  if (signal) child.stdout.once('data', () => child.kill(signal));
  const [exit] = await once(child, 'close');
  return [exit, await complaint];
}

const BUILDING = `async (signal) => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { signal });
  console.log('building');
  await once(child, 'exit');
}`;

describe('a program that ends by itself', () => {
  it.each(['SIGINT', 'SIGTERM'])('says on %s in a sentence that it was stopped, not where', async (signal) => {
    expect(await ended(BUILDING, signal)).toEqual([130, 'Stopped: run it again.\n']);
  });

  it('says so where a question at the terminal hears of Ctrl-C', async () => {
    const asking = `async () => wait(60_000, null, { signal: AbortSignal.abort() })`;
    expect(await ended(asking)).toEqual([130, 'Stopped: run it again.\n']);
  });

  it('lets a failure keep its own words, and a success its silence', async () => {
    const [exit, complaint] = await ended(`async () => { throw new Error('no room'); }`);
    expect(exit).toBe(1);
    expect(complaint).toMatch('no room');
    expect(await ended('async () => undefined')).toEqual([0, '']);
  });
});
