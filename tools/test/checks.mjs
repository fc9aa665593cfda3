import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const npm = (script) => ({ file: 'npm', args: ['run', '--silent', script], present: script in scripts });
const node = (...args) => ({ file: process.execPath, args, present: true });
const types = (project) => ({
  ...node('node_modules/typescript/bin/tsc', '-p', project, '--noEmit'),
  present: existsSync(join(ROOT, project)),
});

/**
 * What is looked at before any test runs, each counting as one test, the longest first; what this checkout has no script
 * for is left out. `after` names one that must have been looked at before.
 */
export const CHECKS = Object.entries({
  build: node('tools/build.mjs'),
  format: node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  lint: npm('lint'),
  types: types('tsconfig.json'),
  'types of the web': types('apps/web/tsconfig.json'),
  walls: npm('walls'),
  unused: npm('unused'),
  'generated files': { ...npm('generated:check'), after: 'build' },
})
  .map(([name, check]) => ({ name, ...check }))
  .filter(({ present }) => present);
