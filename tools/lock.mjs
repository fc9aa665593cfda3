import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf } from './process-command.mjs';

const BEAT = 5_000;
const SILENCE = 60_000;

/** Does the work while no other process of this checkout does; the lock of a killed process counts for nothing. */
export async function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) await wait(50);
  const beat = setInterval(() => utimes(file, new Date(), new Date(), () => undefined), BEAT).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Its number may have passed to another Node, which then lets no heart beat. */
function holderLives(file) {
  try {
    const pid = readFileSync(file, 'utf8');
    return Date.now() - statSync(file).mtimeMs < SILENCE && (pid === '' || commandOf(pid).includes('node'));
  } catch {
    return false;
  }
}
