import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { ROOT } from '../root.mjs';

const DESCRIBER = 'dist/apps/api/src/openapi.js';
const HEAD = '// Made from openapi.json by npm run generate. Do not edit.\n\n';

/** openapi.json, as the API describes itself, and the web's types of it. */
export async function api() {
  const { document, fault } = describe();
  if (fault) return { files: [], faults: [fault] };
  const types = astToString(await openapiTypes(document, { alphabetize: true }));
  return {
    files: [
      { path: 'openapi.json', text: `${JSON.stringify(document, null, 2)}\n` },
      { path: 'apps/web/src/lib/api/schema.d.ts', text: HEAD + types },
    ],
    faults: faultsOf(document),
  };
}

/** The members of a union come in the order in which a compile met them, which differs from one compile to the next. */
const inOrder = (key, value) =>
  key === 'enum' && Array.isArray(value) ? value.toSorted((one, other) => (one < other ? -1 : 1)) : value;

function describe() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const out = join(folder, 'openapi.json');
    const { status, stderr, stdout } = spawnSync(process.execPath, [DESCRIBER, out], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) return { fault: `openapi: ${DESCRIBER} failed: ${stderr || stdout}` };
    return { document: JSON.parse(readFileSync(out, 'utf8'), inOrder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A name used by two classes would silently describe only one of them; an answer without a shape helps nobody. */
function faultsOf(document) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
  const shapeless = operations.filter(({ operation }) => {
    const success = Object.entries(operation.responses ?? {}).filter(([status]) => /^20[01]$/.test(status));
    return success.some(([, answer]) => !answer.content);
  });
  const ids = Map.groupBy(operations, ({ operation }) => operation.operationId);
  const twice = [...ids].filter(([, same]) => same.length > 1);
  return [
    ...shapeless.map(
      ({ name }) => `openapi: ${name} answers without a shape: give the method a return type of a class`,
    ),
    ...twice.map(([id, same]) => `openapi: ${id} is the name of ${same.map(({ name }) => name).join(' and ')}`),
  ];
}
