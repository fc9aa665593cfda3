import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this checkout (the one with nest-cli.json), found upwards from here: dist/ or libs/ alike. */
export const ROOT = rootOf(import.meta.dirname);

function rootOf(folder: string): string {
  if (existsSync(join(folder, 'nest-cli.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('nest-cli.json was not found in any folder above');
  return rootOf(parent);
}
