import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf } from '../process-command.mjs';

/** What postmaster.pid says: process, port and whether it takes connections; null when there is no such file. */
export function readPostmaster(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** The running postmaster of this data directory. Its number may have passed to another program: look at its command. */
export function runningPostmaster(data) {
  const found = readPostmaster(data);
  return found && commandOf(found.pid).includes(data) ? found : null;
}

/** Waits until it takes connections; false when it has not within the time, or `gone()` says that it never will. */
export async function becomesReady(data, milliseconds, gone = () => false) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await wait(25)) {
    const running = runningPostmaster(data);
    if (running?.ready) return running;
    if (gone()) return null;
  }
  return null;
}

/** Stops it: connections are cut, what was committed is kept; a hard stop when 15 s were not enough. */
export async function stopPostmaster(data) {
  const running = runningPostmaster(data);
  if (!running) return;
  signal(running.pid, 'SIGINT');
  for (const end = Date.now() + 15_000; runningPostmaster(data)?.pid === running.pid; await wait(20)) {
    if (Date.now() > end) return signal(running.pid, 'SIGQUIT');
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
