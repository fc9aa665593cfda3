import { panel } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { completeGrid } from './complete-grid.js';

const gridOf = (text: string) => completeGrid(scoreTable(panel(text).reverse()));

describe('the complete grid', () => {
  it('keeps the entries that all judges scored, by id', () => {
    expect(gridOf('1 2.5\n3 .\n4 5')).toEqual({
      entries: ['E1', 'E3'],
      judges: 2,
      marks: [
        [2n, 5n],
        [8n, 10n],
      ],
    });
  });

  it('may keep none', () => {
    expect(gridOf('1 .\n. 2')).toEqual({ entries: [], judges: 2, marks: [] });
    expect(completeGrid(scoreTable([]))).toEqual({ entries: [], judges: 0, marks: [] });
  });
});
