import { Fraction } from '#kernel';
import { panel } from '../../test/panel.js';
import { mixedModel } from '../models/mixed.js';
import { scoreTable } from '../scores.js';
import { watchPanel } from './watch-panel.js';

/** Twelve entries, four judges: the second gives 12 more, the fourth says nearly the same of all but one. */
const table = scoreTable(
  panel(`
    60 73 61 70
    64 75 63 70
    68 81 69 71
    72 84 71 70
    76 87 77 70
    80 92 79 71
    59 72 60 70
    63 75 64 70
    67 78 66 70
    71 84 72 70
    75 86 74 40
    79 91 80 71`),
);

describe('watching a panel', () => {
  const { judges, outlyingMarks, dividedEntries } = watchPanel(table, mixedModel(table), Fraction.of(20));

  it('shows each judge in the order of ids', () => {
    expect(judges.map(({ judge }) => judge)).toEqual(['J1', 'J2', 'J3', 'J4']);
    expect(judges[1]!.leniency.severity).toBeGreaterThan(6);
    expect(judges.map(({ outfit }) => outfit.flag)).toEqual(['too-even', 'too-even', 'too-even', 'too-erratic']);
    expect(judges[3]!.discrimination.correlation).toBeLessThan(0.5);
    expect(judges[0]!.discrimination.correlation).toBeGreaterThan(0.7);
    expect(judges.map(({ range }) => range.marks)).toEqual([12, 12, 12, 12]);
    expect(judges[2]!.range.share).toBe(20 / 52);
  });

  it('shows marks and entries to look at', () => {
    expect(outlyingMarks).toMatchObject([{ entry: 'E11', judge: 'J4' }]);
    expect(dividedEntries.map(({ entry }) => entry)).toEqual(['E11', 'E6']);
  });

  it('has nothing to show without scores', () => {
    const none = scoreTable([]);
    expect(watchPanel(none, mixedModel(none), Fraction.of(20))).toEqual({
      judges: [],
      outlyingMarks: [],
      dividedEntries: [],
    });
  });
});
