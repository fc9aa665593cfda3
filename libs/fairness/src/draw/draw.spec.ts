import fc from 'fast-check';
import { portableCrypto } from '../crypto/crypto.js';
import { toHex } from '../crypto/hex.js';
import { commitDraw, type DrawDisclosure, revealDraw, verifyDraw } from './draw.js';
import { hmacWords } from './words.js';

// Expected values from an independent implementation in Python (hashlib, hmac, struct).
const draw: DrawDisclosure = {
  ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'],
  seed: 'AbCd01',
  event: 'é\n1',
  publicValue: '红 05',
};
const result = {
  listHash: '2759223fa9044d57a713c8cc66c12be4cd68460785edf39f03dcfd6f870a9c2a',
  commit: '94933b1a193adaf824c8cc247dde97fb82bb9278b3b739defc66e80cbfa013f8',
  drawSeed: 'f3df18be95f645892f70bc58c99ab5cc949aead49ca547a39e722fb5113d8f34',
  order: ['g', 'h', 'a', 'c', 'j', 'i', 'f', 'b', 'd', 'e'],
};

describe('hmacWords', () => {
  it('gives four big-endian words a block, block after block', () => {
    const next = hmacWords(Uint8Array.from({ length: 32 }, (_, at) => at));
    expect(Array.from({ length: 8 }, next)).toEqual([
      11460774541426949705n,
      2995330445304050500n,
      4131844170255811841n,
      7201374997374601369n,
      14137608856405602039n,
      18315877458039343158n,
      17662563958306149243n,
      16723981950791612956n,
    ]);
  });

  it('reads a block where it lies, also in the middle of a buffer', () => {
    const hmacSha256 = () => Uint8Array.from({ length: 48 }, (_, at) => at).subarray(8, 40);
    expect(hmacWords(new Uint8Array(1), { ...portableCrypto, hmacSha256 })()).toBe(0x08090a0b0c0d0e0fn);
  });
});

describe('a draw', () => {
  it('is committed, and follows from its list, seed, event and value', () => {
    const { listHash, commit } = result;
    expect(commitDraw(draw)).toEqual({ listHash, commit });
    expect(revealDraw(draw)).toEqual(result);
    expect(revealDraw({ ...draw, seed: 'abcd01' })).toEqual(result);
  });

  it('may be of nobody', () => {
    expect(revealDraw({ ...draw, ids: [] }).order).toEqual([]);
  });

  it('goes by the primitives it is given', () => {
    const asked: string[] = [];
    const crypto = {
      ...portableCrypto,
      sha256: (bytes: Uint8Array) => (asked.push(Buffer.from(bytes).toString()), portableCrypto.sha256(bytes)),
      hmacSha256: (key: Uint8Array, bytes: Uint8Array) => (
        asked.push(toHex(key)),
        portableCrypto.hmacSha256(key, bytes)
      ),
    };
    const { listHash, drawSeed } = result;
    expect(verifyDraw({ ...draw, ...result }, crypto)).toEqual([]);
    expect(asked).toEqual([
      '["a","b","c","d","e","f","g","h","i","j"]',
      `draw-commit-v1\nabcd01\n${listHash}\né\n1`,
      'abcd01',
      drawSeed,
      drawSeed,
      drawSeed,
    ]);
    expect(commitDraw(draw, { ...crypto, sha256: () => new Uint8Array(1) })).toEqual({ listHash: '00', commit: '00' });
  });

  it.each([
    [{ ids: ['a', 'b', 'a', 'b'] }, 'duplicate-id', '/ids/2', 'a stands in the list more than once'],
    [{ ids: ['a', '\ud800'] }, 'lone-surrogate', '/ids/1', 'the text holds half a character'],
    [{ seed: '' }, 'seed-malformed', '/seed', 'the seed is no hexadecimal text with an even number of digits'],
    [{ seed: 'abc' }, 'seed-malformed', '/seed', 'the seed is no hexadecimal text with an even number of digits'],
    [{ seed: 'secret' }, 'seed-malformed', '/seed', 'the seed is no hexadecimal text with an even number of digits'],
    [{ event: '\udc00' }, 'lone-surrogate', '/event', 'the text holds half a character'],
    [{ publicValue: 'x\ud800' }, 'lone-surrogate', '/publicValue', 'the text holds half a character'],
  ])('refuses %j', (change, code, path, message) => {
    const refused = expect.objectContaining({ code, path, message });
    expect(() => revealDraw({ ...draw, ...change })).toThrow(refused);
    if (path !== '/publicValue') expect(() => commitDraw({ ...draw, ...change })).toThrow(refused);
  });
});

describe('verifyDraw', () => {
  const published = { ...draw, ...result };

  it('finds nothing wrong with a genuine draw', () => {
    expect(verifyDraw(published)).toEqual([]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (ids, text) => {
        const plan = { ids, seed: '00ff', event: text, publicValue: text };
        const drawn = revealDraw(plan);
        expect(verifyDraw({ ...plan, ...drawn })).toEqual([]);
        expect([...drawn.order].sort()).toEqual([...ids].sort());
      }),
    );
  });

  it.each([
    [{ listHash: 'x' }, ['listHash']],
    [{ commit: result.commit.toUpperCase() }, ['commit']],
    [{ drawSeed: '' }, ['drawSeed']],
    [{ order: result.order.toReversed() }, ['order']],
    [{ order: result.order.slice(1) }, ['order']],
    [{ order: result.order.slice(0, -1) }, ['order']],
    [{ order: [...result.order, 'k'] }, ['order']],
    [{ ids: draw.ids.toReversed() }, ['listHash', 'commit', 'drawSeed', 'order']],
    [{ seed: 'abcd02' }, ['commit', 'drawSeed', 'order']],
    [{ event: 'é\n2' }, ['commit', 'drawSeed', 'order']],
    [{ publicValue: '红 06' }, ['drawSeed', 'order']],
  ])('names what differs after %j', (change, differs) => {
    expect(verifyDraw({ ...published, ...change })).toEqual(differs);
  });
});

it('draws every order of four equally often', () => {
  const [draws, orders] = [4800, 24];
  const count = new Map<string, number>();
  for (let at = 0; at < draws; at += 1) {
    const { order } = revealDraw({ ids: ['a', 'b', 'c', 'd'], seed: '5eed', event: 'R', publicValue: `${at}` });
    count.set(order.join(''), (count.get(order.join('')) ?? 0) + 1);
  }
  const expected = draws / orders;
  const chi2 = [...count.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  expect(count.size).toBe(orders);
  // the 0.999 quantile of chi-squared with 23 degrees of freedom
  expect(chi2).toBeLessThan(49.728);
});
