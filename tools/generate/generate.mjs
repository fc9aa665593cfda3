import '../node-guard.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../root.mjs';
import { api } from './api.mjs';
import { permissions } from './permissions.mjs';
import { regions } from './regions.mjs';
import { refusals } from './refusals.mjs';
import { schemaExtras } from './schema-extras.mjs';
import { compiledFaults } from './sources.mjs';
import { states } from './states.mjs';

/**
 * Makes everything that is derived from the code, or with --check compares it with what is there.
 * A generator returns { files: [{ path, text }], faults: [sentence] }.
 */
const generators = { api, permissions, refusals, regions, states, schemaExtras };
const checking = process.argv.includes('--check');

const present = (path) => {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
};

async function made(name, generator) {
  try {
    return await generator();
  } catch (error) {
    return { files: [], faults: [`${name}: ${error.stack}`] };
  }
}

function write({ path, text }) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

const faults = compiledFaults();
const changed = [];
for (const [name, generator] of Object.entries(faults.length ? {} : generators)) {
  const result = await made(name, generator);
  faults.push(...result.faults);
  changed.push(...result.files.filter(({ path, text }) => present(path) !== text));
}

if (!checking) changed.forEach(write);
for (const fault of faults) console.error(fault);
for (const { path } of changed) console.log(checking ? `${path} is not what the code says` : `wrote ${path}`);
if (checking && changed.length > 0) console.error('Run npm run build && npm run generate, and look at what changed.');
if (faults.length === 0 && changed.length === 0) console.log('generated: everything is up to date');

process.exitCode = faults.length > 0 || (checking && changed.length > 0) ? 1 : 0;
