import './node-guard.mjs';

const [{ build }, { sentenceOf }] = await Promise.all([import('./build/build.mjs'), import('./plain-error.mjs')]);
try {
  await build();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
