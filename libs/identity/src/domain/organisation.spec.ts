import fc from 'fast-check';
import { legalOf, nameKey } from './organisation.js';

const order = {
  name: '首都医科大学附属北京安贞医院',
  uscc: '121100004006885458',
  kind: 'hospital',
  region: '110105',
} as const;

describe('organisations', () => {
  it('compares names without width, case, spaces and punctuation', () => {
    expect(nameKey('首都医科大学（附属）')).toBe(nameKey('首都医科大学 (附属)'));
    expect(nameKey('ＡＢＣ Bio-Tech')).toBe('abcbiotech');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKey(nameKey(name)) === nameKey(name)));
  });

  it('normalises a sound code', () => {
    const legal = legalOf({ ...order, uscc: ' 1211 0000 4006 8854 58 ' });
    expect(legal).toMatchObject({ uscc: '121100004006885458', usccSound: true });
  });

  it('keeps a faulty code, as unsound', () => {
    expect(legalOf({ ...order, uscc: '12110000400999999X' })).toMatchObject({
      usccSound: false,
      uscc: '12110000400999999X',
    });
  });

  it('takes an empty code as none', () => {
    expect(legalOf({ ...order, uscc: '  ' })).toMatchObject({ usccSound: false, uscc: null });
  });

  it.each([
    [{ name: ' …… ' }, 'organisation-name-unusable'],
    [{ name: '医'.repeat(101) }, 'organisation-name-unusable'],
    [{ region: '990000' }, 'region-unknown'],
  ])('refuses %j', (change, code) => {
    expect(() => legalOf({ ...order, ...change })).toThrow(code);
  });
});
