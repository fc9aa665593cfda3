import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';
import { begin, exit, text } from './program.mjs';

const PATIENCE = 60_000;
const GRACE = 15_000;

/**
 * Serves the API and the web; resolves when it answers. Its log goes to a file, the last one stays beside it.
 * @returns {{ stop: () => Promise<unknown>, crash: () => Promise<unknown>, over: Promise<never>, log: string, pid: number }} over fails when it ends by itself
 */
export async function serve(environment, signal, name = 'portal') {
  const log = freshLog(environment.DATA_DIR, name);
  const child = begin('main', [], environment, [log.output, 'pipe']);
  closeSync(log.output);
  const complaint = text(child.stderr);
  const ended = exit(child);
  const over = ended.then(async (code) => {
    throw new PlainError((await complaint).trim() || `The portal ended by itself (${code}): its log is ${log.file}`);
  });
  over.catch(() => undefined);
  const stop = () => stopChild(child, ended);
  try {
    await Promise.race([listening(child), over, patience(signal)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop, crash: () => kill(child, ended), over, log: log.file, pid: child.pid };
}

/** As a power cut would: nothing is finished, nothing said. */
function kill(child, ended) {
  child.kill('SIGKILL');
  return ended;
}

function freshLog(folder, name) {
  const file = join(folder, `${name}.log`);
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return { file, output: openSync(file, 'w', 0o600) };
}

function listening(child) {
  return new Promise((resolve) => child.once('message', resolve));
}

async function patience(signal) {
  await wait(PATIENCE, undefined, { signal, ref: false });
  throw new PlainError(`The portal did not answer within ${PATIENCE / 1000} seconds.`);
}

async function stopChild(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  child.kill('SIGTERM');
  const late = await Promise.race([ended, wait(GRACE, 'late', { ref: false })]);
  if (late === 'late') child.kill('SIGKILL');
  return ended;
}
