import './node-guard.mjs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** node tools/bundle.mjs FILE: how a file of ours, with all it needs, would reach a browser, as one line of JSON. */
const [entry] = process.argv.slice(2);
const [{ output }] = await build({
  configFile: false,
  logLevel: 'silent',
  resolve: { conditions: ['portal-source', 'browser'] },
  build: { write: false, lib: { entry, formats: ['es'] }, minify: 'oxc', rolldownOptions: { external: [/^node:/] } },
});
const chunks = output.filter((part) => part.type === 'chunk');

const packageOf = (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [];
const packages = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap(packageOf)));

console.log(
  JSON.stringify({
    chunks: chunks.length,
    imports: chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
    packages: Array.from(packages, String).sort(),
    compressedBytes: chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0),
  }),
);
