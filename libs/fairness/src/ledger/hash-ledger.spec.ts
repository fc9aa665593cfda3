import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { portableCrypto } from '../crypto/crypto.js';
import { hashLedger, ledgerBody } from './hash-ledger.js';
import { LineHasher } from './line-hasher.js';

const sha256 = (...parts: (string | number[])[]) =>
  createHash('sha256')
    .update(
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : Buffer.from(part)))),
    )
    .digest('hex');
const utf8Hex = (text: string) => Buffer.from(text).toString('hex');

it('writes lines by the definition, each chained to the one before', () => {
  const { lines, root } = hashLedger([{ b: 1, a: '项' }, null]);
  const one = sha256([0], utf8Hex('{"a":"项","b":1}'));
  const two = sha256([0], utf8Hex('null'));
  const chain = sha256([2], '00'.repeat(32), one);
  expect(lines).toEqual([
    { body: '{"a":"项","b":1}', leaf: one, chain },
    { body: 'null', leaf: two, chain: sha256([2], chain, two) },
  ]);
  expect(root).toBe(sha256([1], one, two));
});

it('hashes bodies of any length, short after long', () => {
  const bodies = ['项'.repeat(500), 'x'.repeat(5000), '"', '项'.repeat(341), '项'.repeat(342), ''];
  const hasher = new LineHasher();
  for (const body of bodies) {
    expect(Buffer.from(hasher.leaf(body)).toString('hex')).toBe(sha256([0], utf8Hex(body)));
  }
  expect(() => hasher.leaf('\ud800')).toThrow(
    expect.objectContaining({ code: 'lone-surrogate', path: '', message: 'the body holds half a character' }),
  );
});

it('has a root without lines too', () => {
  expect(hashLedger([])).toEqual({ lines: [], root: sha256() });
});

it('goes by the primitives it is given', () => {
  const crypto = { ...portableCrypto, sha256: (bytes: Uint8Array) => new Uint8Array(32).fill(bytes.length) };
  const { lines, root } = hashLedger([null, 1], crypto);
  expect(lines.map(({ leaf, chain }) => [leaf.slice(0, 2), chain.slice(0, 2)])).toEqual([
    ['05', '41'],
    ['02', '41'],
  ]);
  expect(root).toBe('41'.repeat(32));
});

describe('ledgerBody', () => {
  it('takes safe integers, and no other numbers', () => {
    expect(ledgerBody([2 ** 53 - 1, 1 - 2 ** 53, -0, 1e2])).toBe('[9007199254740991,-9007199254740991,0,100]');
    const message = 'numbers in a ledger are safe integers; write others as text';
    for (const [record, path] of [
      [1.5, ''],
      [{ a: [1, 0.1] }, '/a/1'],
      [[{ 'b/c': 2 ** 53 }], '/0/b~1c'],
      [[-Infinity], '/0'],
      [[NaN], '/0'],
    ] as const) {
      expect(() => ledgerBody(record)).toThrow(expect.objectContaining({ code: 'float', path, message }));
    }
  });

  it('says which record is refused, and where', () => {
    const refused = (code: string, path: string) => expect.objectContaining({ code, path });
    expect(() => hashLedger([1, { a: 0.5 }])).toThrow(refused('float', '/records/1/a'));
    expect(() => hashLedger([1, ['\ud800']])).toThrow(refused('lone-surrogate', '/records/1/0'));
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
        const whole = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'number' ? Math.trunc(part) % 1000 : part,
        ) as unknown;
        const plus = JSON.parse(JSON.stringify(whole)) as unknown;
        expect(JSON.parse(ledgerBody(whole))).toEqual(plus);
      }),
    );
  });
});
