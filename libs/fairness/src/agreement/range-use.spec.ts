import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { rangeUses } from './range-use.js';

const of = (text: string) =>
  rangeUses(scoreTable(panel(text))).map(({ marks, lowest, highest, share }) => [
    marks,
    lowest.toExact(),
    highest.toExact(),
    share,
  ]);

describe('range use', () => {
  it('is the part of the panel’s range between the lowest and the highest mark', () => {
    expect(of('60 70\n50.5 .\n80 72\n90 71')).toEqual([
      [4, '101/2', '90', 1],
      [3, '70', '72', 2 / 39.5],
    ]);
  });

  it('is unknown when all marks are equal', () => {
    expect(of('5 5\n5 5')).toEqual([
      [2, '5', '5', null],
      [2, '5', '5', null],
    ]);
    expect(of('')).toEqual([]);
  });
});
