import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { alone } from '../lock.mjs';
import { PlainError } from '../plain-error.mjs';
import { openCluster } from './cluster.mjs';
import { handOver, hostFor } from './host.mjs';
import { becomesReady, readPostmaster, runningPostmaster, stopPostmaster } from './postmaster.mjs';

const ATTEMPTS = 20;

/**
 * Starts PostgreSQL on data in `folder`, or takes over the one that a killed process left running on it.
 * It listens on a free port of 127.0.0.1 only, in a session of its own: Ctrl-C in the terminal does not reach it.
 * @param {string} folder where data, password and log are kept, if the account it runs under can enter it
 * @param {{ flags?: string[], keep?: boolean }} options flags of `postgres`; keep: the data must survive a cleaning of /tmp
 */
export async function startPostgres(folder, { flags = [], keep = true } = {}) {
  const host = await hostFor(folder, { keep });
  return alone(join(host.folder, 'postgres.lock'), async () => {
    const { data, password } = openCluster(host);
    const before = await takeOver(data);
    const { port } = before ?? (await launch(host, data, flags));
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    return { folder: host.folder, url, reused: before !== null, stop: () => stopPostmaster(data) };
  });
}

async function takeOver(data) {
  return runningPostmaster(data) ? becomesReady(data, 30_000) : null;
}

async function launch(host, data, flags) {
  handOver(data, host.owner);
  const log = join(host.folder, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const exited = await spawnPostmaster(host, data, flags, log);
    const postmaster = await becomesReady(data, 60_000, exited);
    if (postmaster) return postmaster;
    if (attempt === ATTEMPTS) throw new PlainError(`PostgreSQL did not start: ${lastLine(log)} (${log})`);
    await wait(250);
    if (attempt > 8) forgetTheDead(data);
  }
}

async function spawnPostmaster(host, data, flags, log) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await freePort()}`, ...flags];
  const [file, args, options] = host.command('postgres', [
    '-D',
    data,
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const output = openSync(log, 'w');
  const child = spawn(file, args, { ...options, cwd: '/', detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  child.unref();
  let gone = false;
  for (const event of ['exit', 'error']) child.once(event, () => (gone = true));
  return () => gone;
}

/** A killed postmaster that nobody has reaped still bears its number, and PostgreSQL believes the file for ever. */
function forgetTheDead(data) {
  if (readPostmaster(data) && !runningPostmaster(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function lastLine(log) {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1);
}
