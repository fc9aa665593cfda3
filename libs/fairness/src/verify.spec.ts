import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Bundle {
  chunks: number;
  imports: string[];
  packages: string[];
  compressedBytes: number;
}

it('is small and runs in browsers: one file of at most 40 kB compressed, without Node and the large packages', () => {
  const line = execFileSync(process.execPath, [here('../../../tools/bundle.mjs'), here('./verify.ts')], {
    encoding: 'utf8',
  });
  const { compressedBytes, ...rest } = JSON.parse(line) as Bundle;
  expect(rest).toEqual({ chunks: 1, imports: [], packages: ['@noble/curves', '@noble/hashes'] });
  expect(compressedBytes).toBeLessThanOrEqual(40_000);
});
