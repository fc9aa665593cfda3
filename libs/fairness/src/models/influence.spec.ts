import { Fraction, meanOf } from '#kernel';
import { panel } from '../../test/panel.js';
import { exactRanks } from '../ranking/ranks.js';
import { type Score, scoreTable } from '../scores.js';
import { influence } from './influence.js';
import { mixedModel, mixedRanks } from './mixed.js';

const means = (scores: readonly Score[]) => {
  const values = Map.groupBy(scores, (score) => score.entry);
  return exactRanks(new Map([...values].map(([id, list]) => [id, meanOf(list.map((score) => score.value))])));
};

const scores = panel(`
  9 8 7
  8 8 9
  2 9 9
  1 1 2
  . . 3
`);

describe('influence of single judges', () => {
  it('says who wins and who no longer, by cut', () => {
    const [one, two, four] = influence(scores, means, [1, 2, 4]);
    expect(one).toEqual({
      cut: 1,
      holds: false,
      winners: [{ entry: 'E2', needs: ['J1', 'J3'] }],
      flips: [
        { judge: 'J1', enters: ['E3'], leaves: ['E2'] },
        { judge: 'J3', enters: ['E1'], leaves: ['E2'] },
      ],
    });
    expect(two).toEqual({
      cut: 2,
      holds: false,
      winners: [
        { entry: 'E1', needs: ['J1'] },
        { entry: 'E2', needs: [] },
      ],
      flips: [{ judge: 'J1', enters: ['E3'], leaves: ['E1'] }],
    });
    expect(four?.flips).toEqual([{ judge: 'J3', enters: ['E4'], leaves: ['E5'] }]);
  });

  it('holds when nobody decides alone, and for no marks at all', () => {
    expect(influence(panel('9 9 9\n5 5 5'), means, [1])).toEqual([
      { cut: 1, holds: true, winners: [{ entry: 'E1', needs: [] }], flips: [] },
    ]);
    expect(influence([], means, [3])).toEqual([{ cut: 3, holds: true, winners: [], flips: [] }]);
  });

  it('counts ties at the cut as winners, sorted by id', () => {
    const [cut] = influence(panel('1 1\n5 4\n4 5').reverse(), means, [1]);
    expect(cut?.winners.map(({ entry }) => entry)).toEqual(['E2', 'E3']);
    expect(cut?.flips).toEqual([
      { judge: 'J1', enters: [], leaves: ['E2'] },
      { judge: 'J2', enters: [], leaves: ['E3'] },
    ]);
  });

  it('leaves entries without a rank aside', () => {
    const rule = () =>
      new Map([
        ['A', null],
        ['B', 1],
      ]);
    expect(influence(panel('1'), rule, [5])[0]?.winners).toEqual([{ entry: 'B', needs: [] }]);
  });

  it('takes the mixed model for a rule', () => {
    const rows = panel('9 7 4 8\n8 7 3 8\n6 4 2 5\n9 6 4 9\n7 5 1 6\n5 4 1 6').map((score) =>
      score.entry === 'E6' && score.judge === 'J4' ? { ...score, value: Fraction.of(90) } : score,
    );
    const [cut] = influence(rows, (list) => mixedRanks(mixedModel(scoreTable(list))), [1]);
    expect(cut?.winners).toEqual([{ entry: 'E6', needs: ['J4'] }]);
    expect(cut?.flips).toEqual([{ judge: 'J4', enters: ['E1'], leaves: ['E6'] }]);
  });
});
