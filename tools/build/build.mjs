import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { alone } from '../lock.mjs';
import { PlainError } from '../plain-error.mjs';
import { ROOT } from '../root.mjs';
import { parts } from './parts.mjs';

const DIST = join(ROOT, 'dist');
const BUILT = join(DIST, '.built');
/** The same is built whoever asks: tests run with another NODE_ENV, which would build the web for development. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production' };

/** Builds whatever has other sources than at its last build; `dist/.built` remembers them. */
export function build({ signal, say = console.log } = {}) {
  return alone(join(DIST, '.building'), async () => {
    for (const part of parts()) {
      const wanted = fingerprint(part.sources, part.counts);
      if (built()[part.name] === wanted && existsSync(join(ROOT, part.proof))) continue;
      say(`Building ${part.name} …`);
      await make(part, signal);
      writeFileSync(BUILT, `${JSON.stringify({ ...built(), [part.name]: wanted }, null, 2)}\n`);
    }
  });
}

function built() {
  return existsSync(BUILT) ? JSON.parse(readFileSync(BUILT, 'utf8')) : {};
}

async function make(part, signal) {
  const begun = Date.now();
  await part.within(async (folder) => {
    for (const command of part.commands) await run(command, folder, signal);
  });
  for (const folder of part.fills) removeOlder(join(DIST, folder), begun);
}

/** Files that the compiler no longer writes have lost their source. */
function removeOlder(folder, instant) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    const found = statSync(file);
    if (found.isFile() && found.mtimeMs < instant - 2000) rmSync(file);
  }
}

function run(command, folder, signal) {
  mkdirSync(DIST, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: ENVIRONMENT,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`${output.trim()}\n\nThe build failed: ${command.slice(1).join(' ')}`));
    });
  });
}
