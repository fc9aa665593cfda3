import { Fraction } from '#kernel';
import { fitOf } from '../../test/fit-of.js';
import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { dividedEntries, outlyingMarks } from './standing-out.js';

describe('marks that stand out', () => {
  const table = scoreTable(panel('53 50\n. 46.9\n47 53.5'));
  const marksAt = (sigma2: number | null) => outlyingMarks(table, fitOf(table, [50, 50, 50], [0, 0], { sigma2 }));

  it('lie beyond 3σ on either side', () => {
    expect(marksAt(1)).toEqual([
      { entry: 'E2', judge: 'J2', residual: expect.closeTo(-3.1, 12) },
      { entry: 'E3', judge: 'J2', residual: 3.5 },
    ]);
    expect(marksAt(4)).toEqual([]);
  });

  it('are none without σ', () => {
    expect(marksAt(null)).toEqual([]);
    expect(marksAt(0)).toEqual([]);
    expect(marksAt(1e-20)).toEqual([]);
  });
});

describe('entries that divide a panel', () => {
  const table = scoreTable(panel('60 80.1 70\n60 80 .\n95 70 50\n50'));
  const entriesAt = (limit: number) =>
    dividedEntries(table, Fraction.of(limit)).map(({ entry, range }) => [entry, range.toExact()]);

  it('have marks further apart than the limit, exactly', () => {
    expect(entriesAt(20)).toEqual([
      ['E1', '201/10'],
      ['E3', '45'],
    ]);
    expect(entriesAt(45)).toEqual([]);
  });
});
