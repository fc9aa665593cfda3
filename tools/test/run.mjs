import { spawn } from 'node:child_process';
import { ROOT } from '../root.mjs';

const WINDOWS = process.platform === 'win32';

/** Runs a program; `stdio` is 'inherit' to show what it says, else it is collected. */
export function run(file, args, { signal, stdio = 'pipe', env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env,
      shell: WINDOWS && file === 'npm',
      stdio: ['ignore', stdio, stdio],
    });
    const stop = () => child.kill('SIGTERM');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    signal.addEventListener('abort', stop);
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code, output: output.trim() });
    });
  });
}
