import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Lays compressed copies beside the files of a folder, which the portal serves to whoever understands them. */
const folder = process.argv[2];
const LEAST = 1000;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, name);
  if (!/\.(js|mjs|css|svg|html|wasm|json)$/.test(name)) continue;
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) continue;
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, BROTLI));
  writeFileSync(`${file}.gz`, gzipSync(bytes));
}
