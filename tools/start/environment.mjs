import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../root.mjs';

/** Where the embedded database, uploads and keys lie. */
export function dataFolder(given) {
  return resolve(ROOT, given.DATA_DIR || '.data');
}

/**
 * What the portal's processes are told: what we were told, and for the embedded database what makes a demo of it, unless
 * its portal has come from another machine.
 */
export function environmentOf(given, { url, embedded }, port) {
  const folder = dataFolder(given);
  const ours = embedded && !existsSync(keyBefore(folder));
  const demo =
    ours && given.PORTAL_ENV !== 'production' ? { SEED_DEMO: '1', OUTBOX_VISIBLE: given.SMTP_URL ? '0' : '1' } : {};
  return {
    ...demo,
    ...given,
    DATABASE_URL: url,
    PORT: String(port),
    DATA_DIR: folder,
    SECRET_KEY: given.SECRET_KEY || secretKey(join(folder, 'secret.key')),
  };
}

/** The key of a portal that has come from another machine, where this one makes its own; that one stays beside it. */
export function keepSecretKey(given, key) {
  const folder = dataFolder(given);
  const file = join(folder, 'secret.key');
  if (secretKey(file) === key) return;
  renameSync(file, keyBefore(folder));
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
}

const keyBefore = (folder) => join(folder, 'secret.key.before');

function secretKey(file) {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
