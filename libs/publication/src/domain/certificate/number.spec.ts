import fc from 'fast-check';
import { codeOf, groupedCode, isCode, readCode } from './code.js';
import { masked } from './mask.js';
import { certificateNumber, isNumber, readNumber } from './number.js';

describe('a number', () => {
  it('names series, award and serial, and ends in its check character', () => {
    const number = certificateNumber('FZX2024', 'FIRST', 7);
    expect(number).toMatch(/^FZX2024-FIRST-0007-[A-Z0-9]$/);
    expect(certificateNumber('FZX2024', 'BEST_ORIGINALITY', 12_345)).toMatch(
      /^FZX2024-BESTORIGINALITY-12345-[A-Z0-9]$/,
    );
    expect(isNumber(number)).toBe(true);
  });

  it('is read as it was printed, whatever the keyboard made of it', () => {
    const number = certificateNumber('FZX2024', 'FIRST', 7);
    const typed = [number.toLowerCase(), ` ${number.replaceAll('-', ' – ')} `, number.replace('FZX', 'ＦＺＸ')];
    expect(typed.map(readNumber)).toEqual([number, number, number]);
  });

  it.each(['', 'FZX2024-FIRST-0007', 'FZX2024-FIRST-0007-0', 'FZX2024--0007-P', '2024', '—'])('is not %j', (text) => {
    expect(isNumber(readNumber(text))).toBe(false);
  });
});

describe('a code', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

  it('is sixteen characters that no eye confuses, one for each ten bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(codeOf(one)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        expect(codeOf(one) === codeOf(other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
      }),
    );
  });

  it('is read from what people type', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const code = codeOf(one);
        const typed = groupedCode(code).toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o');
        expect(readCode(typed)).toBe(code);
        expect(isCode(code)).toBe(true);
      }),
    );
    expect(['', '0123', 'U123456789ABCDEF', '0123456789ABCDEF0'].filter((text) => isCode(readCode(text)))).toEqual([]);
  });
});

it('masks a name to its first character, in whichever plane of Unicode', () => {
  expect(['张三', '欧阳·思远', '𠮷田', 'Anna Lee', ' '].map(masked)).toEqual(['张*', '欧*', '𠮷*', 'A*', '']);
});
