import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { ROOT } from '../root.mjs';
import { STEADY } from '../steady.mjs';

const LEASH = import.meta.resolve('./leash.mjs');

/** Begins a built program of apps/api in a session of its own, so that Ctrl-C reaches only us and we decide the order. */
export function begin(name, args, env, stdio) {
  const file = join(ROOT, 'dist/apps/api/src', `${name}.js`);
  const options = { cwd: ROOT, env, detached: true, stdio: ['ignore', ...stdio, 'ipc'] };
  return spawn(process.execPath, [...STEADY, '--import', LEASH, file, ...args], options);
}

/** Runs a program to its end and returns what it printed; its complaint becomes our one sentence. */
export async function finish(name, args, env, signal) {
  const child = begin(name, args, env, ['pipe', 'pipe']);
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), exit(child)]);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new PlainError(complaint.trim() || `The program ${name} ended with ${code}.`);
  return output.trim();
}

/** The exit code, or the signal that ended it. */
export function exit(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** All that comes through a stream. */
export async function text(stream) {
  let all = '';
  for await (const chunk of stream.setEncoding('utf8')) all += chunk;
  return all;
}
