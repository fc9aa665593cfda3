import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const npm = (script) => ({ file: 'npm', args: ['run', '--silent', script], present: script in scripts });
const node = (...args) => ({ file: process.execPath, args, present: true });

/**
 * What is looked at before any test runs, each counting as one test, the longest first; what this checkout has no script
 * for is left out. `after` names one that must have been looked at before.
 */
export const CHECKS = Object.entries({
  build: node('tools/build.mjs'),
  'lint and types': npm('lint'),
  walls: npm('walls'),
  unused: npm('unused'),
  format: npm('format:check'),
  'generated files': { ...npm('generated:check'), after: 'build' },
})
  .map(([name, check]) => ({ name, ...check }))
  .filter(({ present }) => present);
