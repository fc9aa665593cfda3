import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { underPlainPath } from './plain-path.mjs';

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];
const isBuilt = (path) => !/spec\.tsx?$|\.md$|\/(test|e2e)\//.test(path);

/** What is built, from which sources, by which program of ours, and the folders of dist it fills. */
const PARTS = [
  {
    name: 'api',
    entry: 'apps/api/src/main.ts',
    proof: 'dist/apps/api/src/main.js',
    sources: [...COMMON, 'tsconfig.app.json', 'nest-cli.json', 'apps/api', 'apps/worker', 'libs'],
    counts: (path) => isBuilt(path) && !path.includes('/texts/'),
    // tsconfig.app.json holds both programs; types are looked at by lint.
    commands: [['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api']],
    fills: ['apps/api', 'apps/worker', 'libs'],
    within: underPlainPath,
  },
  {
    name: 'web',
    entry: 'apps/web/src/main.tsx',
    proof: 'dist/apps/web/index.html',
    sources: [...COMMON, 'apps/web', 'libs'],
    counts: (path) => isBuilt(path) && (path.startsWith('apps/web') || !path.includes('/src/') || isShared(path)),
    commands: [
      ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
      ['tools/build/compress.mjs', 'dist/apps/web'],
    ],
    fills: [],
    within: (work) => work(ROOT),
  },
];

/** The libraries that the web takes in as sources. */
function isShared(path) {
  return /^libs\/(kernel|fairness)\/|\/texts\//.test(path);
}

/** The parts that this checkout has. */
export const parts = () => PARTS.filter(({ entry }) => existsSync(join(ROOT, entry)));
