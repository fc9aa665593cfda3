import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesIn } from '../arch/files.mjs';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const isSource = (file) =>
  /^(libs|apps\/(api|worker))\/.*\/?src\/.*\.ts$/.test(file) && !/\.(db-spec|spec|samples)\.ts$/.test(file);

/** Every TypeScript file of the server that is no test. */
export const serverSources = () =>
  filesIn(root, ['libs', 'apps']).filter((file) => isSource(file) && !file.startsWith('libs/testing/'));

const compiled = (file) => join(root, 'dist', file.replace(/\.ts$/, '.js'));

/** The exports of a source file, as compiled. */
export const load = (file) => import(pathToFileURL(compiled(file)).href);

/** The exports of a file that nothing compiles and that imports types only. */
export const loadTypes = (file) => import(pathToFileURL(join(root, file)).href);

/** Complaints when dist/ is missing or older than the source: what would be generated from it would be wrong. */
export function compiledFaults() {
  const age = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = serverSources().filter((file) => age(compiled(file)) < age(join(root, file)));
  if (old.length === 0) return [];
  return [`${old.length} files are not compiled as they are now (${old[0]} …): run npm run build first.`];
}
