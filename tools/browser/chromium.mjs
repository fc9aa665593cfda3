import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium to drive: the one named by CHROMIUM, else the system's, else the one that came with npm ci.
 * @returns {{ executablePath: string, env: Record<string, string | undefined> }}
 */
export function findChromium() {
  const system = process.env.CHROMIUM ?? NAMES.map(onPath).find(Boolean);
  if (system) return { executablePath: system, env: process.env };
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...process.env, ...whatLacks(folder, executablePath) } };
}

/** The package carries the few libraries, and one font, that a bare machine may not have. */
function whatLacks(folder, executablePath) {
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const startsAsItIs = spawnSync(executablePath, ['--version']).status === 0;
  return {
    ...(startsAsItIs ? {} : { LD_LIBRARY_PATH: libraries }),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** Unpacked once for each version, beside the throw-away database; complete or not there at all. */
function unpacked() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(ROOT, '.test', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(ROOT, '.test'), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  unpackInto(half);
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
  return folder;
}

/** The package unpacks into the temporary folder of its process, so it gets a process with that folder. */
function unpackInto(folder) {
  const bin = join(ROOT, 'node_modules/@sparticuz/chromium/bin');
  const files = readdirSync(bin).map((name) => join(bin, name));
  const script = `import { inflate } from '@sparticuz/chromium'; await Promise.all(${JSON.stringify(files)}.map(inflate));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder },
  });
}
