import fc from 'fast-check';
import { type Field, isBlank, isShown } from './form-field.js';

const market: Field = {
  key: 'market',
  kind: 'long_text',
  label: { 'zh-CN': '市场', en: 'Market' },
  required: true,
  blindSafe: false,
  shownIf: { field: 'division', in: ['B', 'C'] },
};

describe('isShown', () => {
  it.each([
    [{ division: 'B' }, true],
    [{ division: 'A' }, false],
    [{ division: ['A', 'C'] }, true],
    [{ division: [] }, false],
    [{ division: null }, false],
    [{ division: { B: 'B' } }, false],
    [{}, false],
  ])('%j: %s', (answers, shown) => expect(isShown(market, answers)).toBe(shown));

  it('always shows what has no condition', () => {
    const { shownIf: _, ...plain } = market;
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), (answers) => isShown(plain, answers)));
  });
});

describe('isBlank', () => {
  it('knows an answer from none', () => {
    expect([undefined, null, '', ' \n\t\u3000', []].every(isBlank)).toBe(true);
    expect(['0', 0, false, [''], {}, Number.NaN].some(isBlank)).toBe(false);
  });
});
