import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const COPIED = ['package.json', 'tsconfig.json', 'tsconfig.app.json', 'nest-cli.json', 'apps', 'libs'];

/**
 * The Swagger plugin mistakes a folder such as 门户 in the checkout's path for escapes and writes imports that lead
 * nowhere (nestjs/swagger 948, 1868). There the work is done on a copy under a plain path, and `dist` brought back.
 * @param {(folder: string) => Promise<void>} work builds in the folder it is given
 */
export async function underPlainPath(work) {
  if (/^[\x20-\x7e]*$/.test(ROOT)) return work(ROOT);
  const copy = mkdtempSync(join(tmpdir(), 'portal-build-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    await work(copy);
    if (existsSync(join(copy, 'dist'))) cpSync(join(copy, 'dist'), join(ROOT, 'dist'), { recursive: true });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
