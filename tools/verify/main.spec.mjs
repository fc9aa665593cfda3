import { spawnSync } from 'node:child_process';

/** Runs the command: its exit code, and what it says where it cannot verify. */
const verify = (args, input = '') => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/verify.mjs', ...args, '--lang', 'en'], {
    input,
    encoding: 'utf8',
  });
  return [status, stderr];
};

const HOLLOW = { version: 2, rounds: [], awards: [], draws: [], ledger: null, awarding: { limits: [], barred: [] } };

it.each([
  ['a bundle that was cut off', ['-'], '{"version": 2, "rounds": [{', 'this is no JSON'],
  ['a bundle of another form', ['-'], '{"version": 1}', 'no result bundle of version 2'],
  [
    'one whose parts say nothing',
    ['-'],
    JSON.stringify({ ...HOLLOW, edition: {}, set: {}, trl: {}, numbers: {}, hashes: {} }),
    'No bundle',
  ],
  ['a file that is not there', ['nowhere.json'], '', 'The file nowhere.json cannot be read (ENOENT).'],
  ['a folder', ['tools'], '', 'cannot be read (EISDIR)'],
  ['an option that it does not know', ['--hsah', '00'], '', 'Usage: npm run verify'],
])('says of %s that nothing was verified, without a stack', (_, args, input, says) => {
  const [status, said] = verify(args, input);
  expect([status, said]).toEqual([2, expect.stringContaining(says)]);
  expect(said).not.toMatch(/^ {4}at /m);
});
