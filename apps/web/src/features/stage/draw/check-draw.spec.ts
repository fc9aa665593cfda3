import { checkDraw, groupsOf } from './check-draw.js';
import { lineOf, sealOf, secretOf } from './seal.js';
import type { DrawView } from '../api/draws.js';

const values = [
  { value: '417', salt: 'ab'.repeat(16) },
  { value: '8', salt: 'cd'.repeat(16) },
].map((secret, at) => ({
  ...{ position: at + 1, party: `甲${at}`, ...secret, hash: sealOf(secret) },
  ...{ sealedAt: null, openedAt: null, typedIn: false, can: { give: false, typeIn: false } },
}));
const event = values.map(({ party, hash }, at) => `${at + 1} ${party} ${hash}`).join('\n');
// Figures of an independent implementation in Python (hashlib, hmac).
const draw = {
  ...{ state: 'revealed', mode: 'on-site', event, values, publicValue: '417,8', seed: 'abcd01' },
  lines: ['S1B1/N-1', 'S1B1/N-2', 'S1B2/N-3'].map((id) => ({ id })),
  ...{
    listHash: 'adde1211632775e649e3932973c2bc56141c92d6ee976e4ac73d8dfe9f984a8f',
    commit: '661ad2bd2c1ea7ae25a93587a5d4886a011893da3f2ea9ecc88fcf2ac087fe55',
    drawSeed: 'fd195bad2c7b0d9512730c4642bfaf54a1b3e368d23aeb44d6fe2bbd486aa30c',
    order: ['S1B1/N-1', 'S1B1/N-2', 'S1B2/N-3'],
  },
} as unknown as DrawView;

it('computes a genuine draw again, and finds whatever was changed afterwards', () => {
  expect(checkDraw(draw)?.filter(({ holds }) => !holds)).toEqual([]);
  const wrong = (change: Partial<DrawView>) =>
    checkDraw({ ...draw, ...change })!
      .filter(({ holds }) => !holds)
      .map(({ key }) => key);
  expect(wrong({ order: draw.order!.toReversed() })).toEqual(['order']);
  expect(wrong({ listHash: '00' })).toEqual(['list']);
  expect(wrong({ seed: 'abcd02' })).toContain('commit');
  expect(wrong({ publicValue: '417,9' })).toEqual(['value', 'seed', 'order']);
  expect(wrong({ values: [{ ...values[0]!, value: '418' }, values[1]!] })).toEqual(['seals', 'value']);
  expect(checkDraw({ ...draw, order: null })).toBeNull();
});

it('shows the order by session and block', () => {
  expect(groupsOf(['S2B1/N-9', 'S1B1/N-2', 'S2B1/N-8'])).toEqual([
    { key: 'S1B1', session: 1, block: 1, numbers: ['N-2'] },
    { key: 'S2B1', session: 2, block: 1, numbers: ['N-9', 'N-8'] },
  ]);
});

it('reads back the line that was written down', () => {
  const secret = { value: '417', salt: 'ab'.repeat(16) };
  expect(secretOf(` ${lineOf(secret).toUpperCase()} `)).toEqual(secret);
  expect(secretOf('417')).toBeNull();
});
