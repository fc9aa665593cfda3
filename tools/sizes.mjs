import './node-guard.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesIn } from './arch/files.mjs';

/** Sizes of the source files as a whole; the limit of each single file and function is oxlint's (.oxlintrc.json). */
const LIMIT = 200;
const NINETY_PERCENT = 100;
const root = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = /^apps\/web\/src\/lib\/api\/schema\.d\.ts$/;
const TEST = /\.(spec|db-spec|e2e-spec)\.(tsx?|mjs)$|\/(test|e2e)\//;

const sources = filesIn(root, ['apps', 'libs', 'tools'])
  .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !TEST.test(file) && !GENERATED.test(file))
  .map((file) => ({ file, lines: readFileSync(`${root}${file}`, 'utf8').split('\n').length - 1 }))
  .sort((one, other) => one.lines - other.lines);

/** The smallest size that this share of the files does not exceed. */
const quantile = (share) => sources[Math.max(0, Math.ceil(sources.length * share) - 1)]?.lines ?? 0;

const long = sources.filter(({ lines }) => lines > LIMIT);
for (const { file, lines } of long) console.error(`${file}: ${lines} lines, at most ${LIMIT}`);
const ninety = quantile(0.9);
console.log(
  `sizes: ${sources.length} source files, median ${quantile(0.5)} lines, 90 % ≤ ${ninety}, longest ${quantile(1)}`,
);
if (ninety > NINETY_PERCENT) console.error(`sizes: 90 % of the files must have at most ${NINETY_PERCENT} lines`);

process.exitCode = long.length > 0 || ninety > NINETY_PERCENT ? 1 : 0;
