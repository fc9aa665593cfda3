import fc from 'fast-check';
import { parseStrictly } from './strict-json.js';

const refusal = (text: string) => {
  try {
    return parseStrictly(text);
  } catch (error) {
    const { code, path } = error as { code?: string; path?: string };
    return `${code} ${path}`;
  }
};

describe('JSON that says what was written', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseStrictly(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    '0.1',
    '12.50',
    '1e2',
    '-0',
    '-0.0',
    '0.30000000000000004',
    '9007199254740991',
    '1.7976931348623157e308',
    '5e-324',
    '1E+2',
    '0.00000000000000000010',
  ])('takes %s as it is', (text) => expect(parseStrictly(text)).toBe(Number(text)));

  it.each([
    '9007199254740991.4',
    '1.00000000000000000001',
    '1e-400',
    '1e400',
    '9007199254740993',
    '0.12345678901234567890',
    '-4e-324',
  ])('takes %s for no number', (text) => expect(parseStrictly(`[${text}]`)).toEqual([NaN]));

  it('refuses a name that stands twice, however it is written', () => {
    expect(refusal('{"a":1,"a":2}')).toBe('duplicate-name /a');
    expect(refusal(String.raw`{"a":1,"\u0061":2}`)).toBe('duplicate-name /a');
    expect(refusal('{"x":[0,{"a/b":{},"~":1,"a/b":2}]}')).toBe('duplicate-name /x/1/a~1b');
    expect(refusal('{"__proto__":1,"__proto__":2}')).toBe('duplicate-name /__proto__');
  });

  it('allows it in different objects, in lists and in values', () => {
    const text = String.raw`[{"a":"a"},{"a":{"a":["a","a"]}},"\"a\":{",{"b":"{\"a\":1,\"a\":2}"}]`;
    expect(parseStrictly(text)).toEqual(JSON.parse(text));
  });
});
