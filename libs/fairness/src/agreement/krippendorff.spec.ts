import fc from 'fast-check';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { krippendorffAlpha } from './krippendorff.js';

const alphaOf = (text: string) => krippendorffAlpha(scoreTable(panel(text)));

// Krippendorff 2011, "Computing Krippendorff's alpha-reliability", section D: four observers, twelve units
const OBSERVERS = `
  1 1 . 1
  2 2 3 2
  3 3 3 3
  3 3 3 3
  2 2 2 2
  1 2 3 4
  4 4 4 4
  1 1 2 1
  2 2 2 2
  . 5 5 5
  . . 1 1
  . . 3 .`;

describe("Krippendorff's alpha", () => {
  it('is what Krippendorff prints: .743, .815, .849', () => {
    const { nominal, ordinal, interval } = alphaOf(OBSERVERS);
    expect(nominal).toBeCloseTo(0.7434210526315789, 14);
    expect(ordinal).toBeCloseTo(0.8153875037548813, 14);
    expect(interval).toBeCloseTo(0.8491071428571429, 14);
  });

  it('is .095 for two observers and binary marks, as printed in section A', () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    const { nominal, ordinal, interval } = alphaOf(first.map((mark, unit) => `${mark} ${second[unit]}`).join('\n'));
    expect(nominal).toBeCloseTo(2 / 21, 15);
    expect([ordinal, interval]).toEqual([nominal, nominal]);
  });

  it('is 1 on perfect agreement, and may be negative', () => {
    expect(alphaOf('1 1\n2 2 2\n7 . 7')).toEqual({ interval: 1, ordinal: 1, nominal: 1 });
    expect(alphaOf('1 2\n2 1')).toEqual({ interval: -0.5, ordinal: -0.5, nominal: -0.5 });
  });

  it('forgets entries with a single mark', () => {
    expect(alphaOf('1 2\n. 9\n2 2')).toEqual(alphaOf('1 2\n2 2'));
  });

  it.each([
    ['no marks', ''],
    ['one mark an entry', '1 .\n. 2'],
    ['one judge', '1\n2'],
    ['all equal', '5 5\n5 5'],
  ])('is undefined for %s', (_, text) => {
    expect(alphaOf(text)).toEqual({ interval: null, ordinal: null, nominal: null });
  });

  const marks = fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  const text = (lines: readonly (readonly number[])[]) => lines.map((line) => line.join(' ')).join('\n');

  it('does not change with the order of entries and of the marks of an entry, or with scale and origin', () => {
    fc.assert(
      fc.property(marks, (lines) => {
        const other = lines.map((line) => line.map((mark) => 3 * mark - 40).reverse()).reverse();
        expect(alphaOf(text(other))).toEqual(alphaOf(text(lines)));
      }),
    );
  });

  it('keeps its ordinal figure under any rising names of marks, its nominal figure under any names', () => {
    fc.assert(
      fc.property(marks, (lines) => {
        const expected = alphaOf(text(lines));
        expect(alphaOf(text(lines.map((line) => line.map((mark) => 2 ** mark)))).ordinal).toBe(expected.ordinal);
        const names = [31, 4, 15, 92, 65, 3];
        expect(alphaOf(text(lines.map((line) => line.map((mark) => names[mark]!)))).nominal).toBe(expected.nominal);
      }),
    );
  });
});
