import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'planted']);

/** Every file below these folders of the root, as paths from the root with forward slashes, sorted. */
export function filesIn(root, folders) {
  const walk = (folder) =>
    entriesOf(join(root, folder)).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? (SKIPPED.has(entry.name) ? [] : walk(path)) : [path];
    });
  return folders.flatMap(walk).sort();
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
