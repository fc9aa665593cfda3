import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './files.mjs';
import { folderViolations } from './folders.mjs';
import { importViolations } from './imports.mjs';
import { lintViolations } from './lint.mjs';
import { forbidden } from './rules.mjs';
import { schemaViolations } from './schemas.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('planted', import.meta.url));
const FOLDERS = ['apps', 'libs', 'database', 'tools'];
const CONFIGURATION = ['.dependency-cruiser.mjs', '.oxlintrc.json', 'package.json', 'tsconfig.json', 'tools/arch'];
const CAUGHT = /^(?:\/\/|--) caught: (.+)$/m;

/**
 * Runs every check on a small building full of violations, under the real configuration, and compares what is caught
 * with what each planted file says of itself (`// caught: rule, rule`; the others in expected.json): no less, no more.
 */
export function plantedFailures() {
  const building = build();
  try {
    const expected = expectations(building);
    return compare(expected, findings(building, new Set(expected.map(([, rule]) => rule))));
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** A copy outside the repository, with node_modules and, as a trap for the resolver, a compiled dist/. */
function build() {
  const building = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  for (const path of CONFIGURATION) cpSync(join(repository, path), join(building, path), { recursive: true });
  rmSync(join(building, 'tools/arch/planted'), { recursive: true });
  cpSync(source, building, { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(building, 'node_modules'), 'junction');
  writeFileSync(join(building, '.gitignore'), 'node_modules/\ndist/\ntools/arch/\n');
  for (const file of filesIn(building, ['libs'])) {
    const compiled = join(building, 'dist', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(compiled), { recursive: true });
    writeFileSync(compiled, '');
  }
  return building;
}

function expectations(building) {
  const marked = filesIn(building, FOLDERS)
    .filter((file) => !file.startsWith('tools/arch/'))
    .flatMap((file) => {
      const rules = CAUGHT.exec(readFileSync(join(building, file), 'utf8'))?.[1].split(', ') ?? [];
      return rules.map((rule) => [file, rule]);
    });
  const others = JSON.parse(readFileSync(join(building, 'expected.json'), 'utf8'));
  return [...marked, ...Object.entries(others).flatMap(([file, rules]) => rules.map((rule) => [file, rule]))];
}

function findings(building, watched) {
  const structure = [
    ...importViolations(building).violations,
    ...folderViolations(building),
    ...schemaViolations(building),
  ];
  const lint = lintViolations(building).filter(({ rule, own }) => own || watched.has(rule));
  const found = [...structure, ...lint].filter(({ file }) => !file.startsWith('tools/arch/'));
  return new Map(found.map(({ file, rule, text }) => [`${file}: ${rule}`, text]));
}

function compare(expected, found) {
  const wanted = new Set(expected.map((pair) => pair.join(': ')));
  const missed = [...wanted].filter((pair) => !found.has(pair)).map((pair) => `not caught: ${pair}`);
  const surplus = [...found]
    .filter(([pair]) => !wanted.has(pair))
    .map(([pair, text]) => `not planted: ${pair} (${text})`);
  const tried = new Set(expected.map(([, rule]) => kindOf(rule)));
  const untried = forbidden.map(({ name }) => kindOf(name)).filter((kind) => !tried.has(kind));
  const bare = [...new Set(untried)].map((kind) => `no violation of ${kind} is planted`);
  return { planted: wanted.size, rules: tried.size, failures: [...missed, ...surplus, ...bare] };
}

/** The floors of all libraries are one rule. */
const kindOf = (rule) => rule.replace(/^floor-.*/, 'floor');
