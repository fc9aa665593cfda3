import { parseInput } from './read-input.js';

const codeOf = (bytes: Uint8Array) => {
  try {
    return parseInput(bytes);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('standard input', () => {
  it('is JSON in UTF-8, with or without a byte order mark', () => {
    expect(parseInput(bytes('{"𠮷":["·"]}'))).toEqual({ 𠮷: ['·'] });
    expect(parseInput(bytes('\ufeff[1]'))).toEqual([1]);
  });

  it.each(['', ' ', '{', '{"a":1,}', 'undefined', '[1] [2]'])('refuses %j as no JSON', (text) => {
    expect(codeOf(bytes(text))).toBe('not-json');
  });

  it('refuses what is nested too deeply', () => {
    expect(codeOf(bytes('['.repeat(1_000_000) + ']'.repeat(1_000_000)))).toBe('too-deep');
  });

  it('refuses bytes that are no text, and passes on what strict reading refuses', () => {
    expect(codeOf(Uint8Array.from([0x22, 0xff, 0x22]))).toBe('not-utf-8');
    expect(codeOf(bytes('{"a":1,"a":1}'))).toBe('duplicate-name');
  });
});
