import fc from 'fast-check';
import { codePoints, isPersonName, normaliseTitle, textFault } from './text.js';

const anyText = fc.string({ unit: 'binary' });

describe('codePoints', () => {
  it.each([
    ['', 0],
    ['心电', 2],
    ['𠮷野家', 3],
    ['𰻝', 1],
    ['e\u0301', 2],
    ['\ud800', 1],
  ])('%j has %i', (text, count) => expect(codePoints(text)).toBe(count));

  it('counts what a spread yields', () => {
    fc.assert(fc.property(anyText, (text) => codePoints(text) === [...text].length));
  });
});

describe('textFault', () => {
  it.each([
    ['第一行\r\n第二行\t列', null],
    ['Zoë·O’Brien 𠮷 👩‍⚕️', null],
    ['a\0b', 'nul'],
    ['\ud83d', 'lone-surrogate'],
    ['\udc00x', 'lone-surrogate'],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map((point): [string, string] => [
      `a${String.fromCodePoint(point)}b`,
      'bidi-override',
    ]),
    ['\u0001', 'control'],
    ['\u000b', 'control'],
    ['\u001b[31m', 'control'],
    ['\u007f', 'control'],
    ['\u0085', 'control'],
    ['\u009f', 'control'],
  ])('%j: %s', (text, fault) => expect(textFault(text)).toBe(fault));

  it('passes what a person can type', () => {
    const typed = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]*$/u);
    fc.assert(fc.property(typed, (text) => textFault(text) === null));
  });

  it('passes only what UTF-8 and PostgreSQL can keep', () => {
    fc.assert(fc.property(fc.string({ unit: fc.integer({ max: 0xffff }).map((u) => String.fromCharCode(u)) }), kept));
    function kept(text: string) {
      return textFault(text) !== null || (text.isWellFormed() && !text.includes('\0'));
    }
  });
});

describe('normaliseTitle', () => {
  it.each([
    ['ＡＩ 心电', 'ai心电'],
    ['AI-心电', 'ai心电'],
    ['「心电」AI', '心电ai'],
    ['  Cardio—AI   Platform! ', 'cardio ai platform'],
    ['co-op', 'co op'],
    ['1.5T 磁共振', '1 5t磁共振'],
    ['C++ 导管', 'c++导管'],
    ['心\u200b电', '心电'],
    ['…', ''],
  ])('%j → %j', (title, normal) => expect(normaliseTitle(title)).toBe(normal));

  it('keeps apart what digits keep apart', () => {
    expect(normaliseTitle('1.5T')).not.toBe(normaliseTitle('15T'));
  });

  it('is idempotent and deaf to case and width', () => {
    fc.assert(fc.property(anyText, (title) => normaliseTitle(normaliseTitle(title)) === normaliseTitle(title)));
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (title) => {
        const wide = title.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(normaliseTitle(wide)).toBe(normaliseTitle(title.toUpperCase()));
      }),
    );
  });
});

describe('isPersonName', () => {
  it.each([
    '王伟',
    '欧阳娜娜',
    '阿卜杜热西提·买买提',
    '𠮷田',
    '㛃',
    '〇',
    'Anna',
    "O'Brien",
    'O’Brien',
    'Jean-Luc Picard',
  ])('%s is one', (name) => expect(isPersonName(name)).toBe(true));
  it.each(['Zoe\u0308', 'Nguyễn', 'Łukasz', '葛\u{e0100}城'])('%j is one', (name) =>
    expect(isPersonName(name)).toBe(true),
  );
  it.each(['', ' ', '王 ', ' 王', '王伟1', '王伟。', '·王', '王··伟', '王—伟', 'A  B', 'Иван', '<b>', '王\n伟', '-'])(
    '%j is none',
    (name) => expect(isPersonName(name)).toBe(false),
  );

  it('takes any Han character there is', () => {
    const han = fc.integer({ min: 0x3400, max: 0x323af }).map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(
        han.filter((one) => /\p{Script=Han}/u.test(one)),
        (one) => isPersonName(`王${one}`),
      ),
    );
  });

  it('answers fast, whatever is sent', () => {
    expect(isPersonName(`${'a'.repeat(50_000)}1`)).toBe(false);
    expect(isPersonName(`${'a-'.repeat(50_000)}`)).toBe(false);
  });
});
