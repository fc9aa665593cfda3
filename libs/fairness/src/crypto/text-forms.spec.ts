import fc from 'fast-check';
import { fromBase64 } from './base64.js';
import { fromHex, isHexOf, toHex } from './hex.js';
import { utf8, wellFormed } from './utf8.js';

describe('hexadecimal', () => {
  it('is written in lower case and read in both', () => {
    expect(toHex(Uint8Array.of(0, 171, 255))).toBe('00abff');
    expect(fromHex('00aBFf')).toEqual(Uint8Array.of(0, 171, 255));
    expect(fromHex('')).toEqual(new Uint8Array(0));
  });

  it.each(['0', '0g', ' 00', '00\n', '0x00', 'zz00', '00zz'])('is not %j', (text) => {
    expect(fromHex(text)).toBeNull();
  });

  it('is compared as lower-case text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (some) => isHexOf(Buffer.from(some).toString('hex'), some)),
    );
    const some = Uint8Array.of(1, 171);
    for (const text of ['01ac', '01bb', '02ab', '11ab', '01AB', '01a', '01ab0', '01ab00', '']) {
      expect([text, isHexOf(text, some)]).toEqual([text, false]);
    }
  });
});

describe('base64', () => {
  it('is read as Node reads it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        expect(fromBase64(Buffer.from(some).toString('base64'))).toEqual(Uint8Array.from(some));
      }),
    );
    expect(fromBase64('AA\r\n EC\tAw ==')).toEqual(Uint8Array.of(0, 1, 2, 3));
  });

  it.each(['A', 'AA', 'AAA', 'A===', 'AA=A', '====', '-_AA', 'AAAA!!!!', '!!!!AAAA'])('is not %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe('a text', () => {
  it('becomes UTF-8', () => {
    expect(utf8('é项😀')).toEqual(Uint8Array.from(Buffer.from('é项😀')));
    expect(wellFormed('é', '/a')).toBe('é');
  });

  it('with half a character is refused, not replaced', () => {
    expect(() => utf8('a\ud800')).toThrow(expect.objectContaining({ code: 'lone-surrogate', path: '' }));
    expect(() => wellFormed('\udc00', '/a/1')).toThrow(
      expect.objectContaining({ code: 'lone-surrogate', path: '/a/1', message: 'the text holds half a character' }),
    );
  });
});
