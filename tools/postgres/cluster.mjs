import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { handOver } from './host.mjs';

const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--set=timezone=UTC',
  '--set=log_timezone=UTC',
  '--no-sync',
];

/** The data directory and its superuser's password, made on first use. */
export function openCluster(host) {
  const data = join(host.folder, 'postgres');
  const password = join(host.folder, 'postgres.password');
  if (!existsSync(data)) create(host, data, password);
  checkVersion(host, data);
  if (!existsSync(password)) throw new PlainError(`${password} is gone: bring it back, or begin anew without ${data}.`);
  return { data, password: readFileSync(password, 'utf8').trim() };
}

function create(host, data, password) {
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  rmSync(password, { force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  for (const path of [half, password]) handOver(path, host.owner);
  const [file, args, options] = host.command('initdb', ['-D', half, '--pwfile', password, ...INITDB]);
  const answer = spawnSync(file, args, { ...options, cwd: '/', encoding: 'utf8' });
  if (answer.status !== 0) {
    throw new PlainError(`PostgreSQL could not make its data folder: ${answer.error ?? answer.stderr}`);
  }
  renameSync(half, data);
}

function checkVersion(host, data) {
  const [file, args, options] = host.command('postgres', ['--version']);
  const brought = /\d+/.exec(spawnSync(file, args, { ...options, cwd: '/', encoding: 'utf8' }).stdout)?.[0];
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (brought !== written) {
    throw new PlainError(
      `The data in ${data} was written by PostgreSQL ${written}, but PostgreSQL ${brought} is installed.`,
    );
  }
}
