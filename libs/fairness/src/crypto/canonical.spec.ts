import fc from 'fast-check';
import { canonicalHash, canonicalJson } from './canonical.js';
import { findInJson } from './json-search.js';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 §3.2.3', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units and keeps what JSON keeps', () => {
    expect(canonicalJson({ '\u{1f600}': 1, '\ufb33': 2, '\u20ac': -0, a: undefined })).toBe(
      '{"\u20ac":0,"\u{1f600}":1,"\ufb33":2}',
    );
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"b":1}}');
    expect(canonicalJson(undefined)).toBe('null');
    expect(canonicalJson([undefined, () => 1, new Date(0)])).toBe('[null,null,"1970-01-01T00:00:00.000Z"]');
    expect(canonicalJson({ b: '\\ud800', '10': 1, '9': 2 })).toBe('{"10":1,"9":2,"b":"\\\\ud800"}');
    expect(() => canonicalJson([Number.NaN])).toThrow('no number of JSON');
  });

  it('refuses texts and names that have no UTF-8, and says where', () => {
    const refused = (path: string) => expect.objectContaining({ code: 'lone-surrogate', path });
    expect(() => canonicalJson('\ud800', '/x')).toThrow(refused('/x'));
    expect(() => canonicalJson({ a: [0, 'ok', '\ud800'] })).toThrow(refused('/a/2'));
    expect(() => canonicalJson([{ '\udc00': 1 }], '/ids')).toThrow(refused('/ids/0/\udc00'));
    expect(() => canonicalJson({ '\udc00': { a: 1 } })).toThrow('the text holds half a character');
  });

  it('gives the same text whatever the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

it('canonicalHash is SHA-256 of that text', () => {
  expect(canonicalHash([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  const shout = { sha256: () => Uint8Array.of(255), hmacSha256: () => new Uint8Array(), verifyEd25519: () => true };
  expect(canonicalHash([], '', shout)).toBe('ff');
  expect(() => canonicalHash(['\ud800'])).toThrow(expect.objectContaining({ path: '/0' }));
  expect(() => canonicalHash(['\ud800'], '/ids')).toThrow(expect.objectContaining({ path: '/ids/0' }));
});

describe('findInJson', () => {
  const is = (wanted: unknown) => (part: unknown) => part === wanted;

  it('finds the first in reading order, names before their values', () => {
    const value = { a: [1, { b: 2 }], 'c/d~e': 2, f: 'a' };
    expect(findInJson(value, '', is(2))).toBe('/a/1/b');
    expect(findInJson({ 'c/d~e/~': 2 }, '/x', is(2))).toBe('/x/c~1d~0e~1~0');
    expect(findInJson(value, '', is('a'))).toBe('/a');
    expect(findInJson(value, '', is('f'))).toBe('/f');
    expect(findInJson([[3], 3], '/y', is(3))).toBe('/y/0/0');
    expect(findInJson(null, '/z', is(null))).toBe('/z');
    expect(findInJson([], '', is(null))).toBeNull();
    expect(findInJson({ g: null }, '', is('h'))).toBeNull();
  });

  it('goes as deep as JSON does', () => {
    const depth = 100_000;
    const deep = JSON.parse(`${'['.repeat(depth)}7${']'.repeat(depth)}`) as unknown;
    expect(findInJson(deep, '', is(7))).toBe('/0'.repeat(depth));
  });
});
