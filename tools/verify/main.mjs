import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, namedPlace, readEditionBundle, recomputeEdition } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';
import { wordsFor } from './words.mjs';

/**
 * npm run verify -- BUNDLE [--hash HEX] [--lang zh-CN|en]: computes a result bundle again and says in sentences what holds. A file,
 * or standard input for `-`. Exit code 0: everything holds; 1: something does not; 2: no bundle.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hash: { type: 'string' }, lang: { type: 'string' } },
});
const [file = '-'] = positionals;
const words = wordsFor(values.lang ?? (process.env.LANG?.startsWith('zh') ? 'zh-CN' : 'en'));

try {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  process.exitCode = report(text, values.hash);
} catch (error) {
  if (!(error instanceof InputError) && error.code !== 'ENOENT') throw error;
  console.error(words.unreadable(error.message, error.path));
  process.exitCode = 2;
}

function report(text, published) {
  const bundle = readEditionBundle(text);
  const { ok, parts } = recomputeEdition(bundle, nodeCrypto);
  const hash = createHash('sha256').update(text.trim()).digest('hex');
  console.log(words.head(bundle));
  for (const part of parts) {
    console.log(`${part.differs.length === 0 ? '✓' : '✗'} ${words.part(part, bundle)}`);
    for (const one of part.differs) console.log(`    ${words.difference(one, namedPlace(bundle, one.at))}`);
  }
  console.log(words.hash(hash));
  const same = published === undefined || published === hash;
  if (!same) console.log(`✗ ${words.otherHash(published)}`);
  console.log(words.verdict(ok && same));
  return ok && same ? 0 : 1;
}
