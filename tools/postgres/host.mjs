import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { lesserAccount } from './account.mjs';
import { copyOf, nativeFolder, program } from './binaries.mjs';

/**
 * Where and as whom PostgreSQL can run so that its data lies in `folder`. Root is refused by PostgreSQL, and the
 * account it lends may be unable to enter the folder (/root, say), so there are three ways, the plainest first:
 * under a lesser account; as root in a user namespace where root has another name; under a lesser account elsewhere.
 * @returns {{ folder: string, owner: number | null, command: (name: string, args: string[]) => [string, string[], object] }}
 */
export async function hostFor(folder, { keep }) {
  mkdirSync(folder, { recursive: true });
  const native = await nativeFolder();
  const account = lesserAccount();
  if (!account) return host(folder, null, (name, args) => [program(native, name), args, {}]);
  const ways = [
    () => asAccount(native, folder, account),
    () => inNamespace(native, folder, account),
    () => elsewhere(native, folder, account, keep),
  ];
  for (const way of ways) {
    const found = way();
    if (found && runs(found)) return found;
  }
  throw new PlainError('PostgreSQL cannot be started as root here: run this as an ordinary user, or set DATABASE_URL.');
}

function host(folder, owner, command) {
  return { folder, owner, command };
}

function asAccount(native, folder, account) {
  return host(folder, account.uid, (name, args) => [program(native, name), args, account]);
}

function inNamespace(native, folder, { uid, gid }) {
  const flags = ['-U', `--map-user=${uid}`, `--map-group=${gid}`];
  return host(folder, 0, (name, args) => ['unshare', [...flags, program(native, name), ...args], {}]);
}

function elsewhere(native, folder, account, keep) {
  const parent = keep && existsSync('/var/lib') ? '/var/lib' : tmpdir();
  const place = join(parent, `portal-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  mkdirSync(place, { recursive: true });
  chmodSync(place, 0o755);
  return asAccount(copyOf(native, place), place, account);
}

function runs({ folder, command }) {
  const [file, args, options] = command('postgres', ['--version']);
  if (spawnSync(file, args, { ...options, cwd: '/' }).status !== 0) return false;
  return (
    options.uid === undefined || spawnSync('sh', ['-c', 'cd -- "$0"', folder], { ...options, cwd: '/' }).status === 0
  );
}

/** Gives the files to the account that will use them: the way may have changed since they were made. */
export function handOver(path, owner) {
  if (owner === null || statSync(path).uid === owner) return;
  const entries = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
  for (const entry of ['', ...entries]) chownSync(join(path, entry), owner, -1);
}
