import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../arch/files.mjs';
import { parts } from '../build/parts.mjs';
import { fingerprint } from '../fingerprint.mjs';
import { ROOT } from '../root.mjs';

const SOURCE = /^(libs|apps\/(api|worker))\/.*\.ts$/;
const ASIDE = /\.(db-spec|spec|samples)\.ts$|\/test\/|^libs\/testing\//;

/** Every TypeScript file of the server that runs. */
export const serverSources = () =>
  filesIn(ROOT, ['libs', 'apps']).filter((file) => SOURCE.test(file) && !ASIDE.test(file));

/** The exports of a source file, as compiled. */
export const load = (file) => import(pathToFileURL(join(ROOT, 'dist', file.replace(/\.ts$/, '.js'))).href);

/** The exports of a file that nothing compiles and that imports types only. */
export const loadTypes = (file) => import(pathToFileURL(join(ROOT, file)).href);

/** Complains when dist/ is not built from the sources as they are now: what is made from it would be wrong. */
export function compiledFaults() {
  const record = join(ROOT, 'dist/.built');
  const built = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  const api = parts().find(({ name }) => name === 'api');
  if (built.api === fingerprint(api.sources, api.counts)) return [];
  return ['dist/ is not built from the sources as they are now: npm run build'];
}
