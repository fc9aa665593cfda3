import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, namedPlace, readEditionBundle, recomputeEdition } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';
import { wordsFor } from './words.mjs';

/**
 * npm run verify -- BUNDLE [--hash HEX] [--lang zh-CN|en]: computes a result bundle again and says in sentences what holds. A file,
 * or standard input for `-`. Exit code 0: everything holds; 1: something does not; 2: nothing was verified.
 */
const OPTIONS = { hash: { type: 'string' }, lang: { type: 'string' } };
const home = process.env.LANG?.startsWith('zh') ? 'zh-CN' : 'en';

process.exitCode = run();

function run() {
  let words = wordsFor(home);
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
    words = wordsFor(values.lang ?? home);
    const [file = '-'] = positionals;
    return report(readFileSync(file === '-' ? 0 : file, 'utf8'), words, values.hash?.trim().toLowerCase());
  } catch (error) {
    // Also where computing stumbles over what a bundle lacks: 1 says that it was computed and does not hold.
    console.error(whyNot(error, words));
    return 2;
  }
}

function whyNot(error, words) {
  if (error.code?.startsWith('ERR_PARSE_ARGS')) return words.usage(error.message);
  if (error.syscall) return words.missing(error.path ?? '', error.code);
  return words.unreadable(error.message, error instanceof InputError ? error.path : '');
}

function report(text, words, published) {
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
