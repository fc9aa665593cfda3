import { panel as scoresIn } from '../../test/panel.js';
import { scoreTable } from '../scores.js';
import { panelOf } from './panel.js';

const parts = scoresIn(`
  1 3 . .
  . . 5 .
  . . 7 2
  4 . . .
`);

describe('what the models need of a table', () => {
  const panel = panelOf(scoreTable(parts));

  it('has means, deviations and surpluses', () => {
    expect([...panel.marksOfEntry]).toEqual([2, 1, 2, 1]);
    expect([...panel.mean]).toEqual([2, 5, 4.5, 4]);
    expect([...panel.deviation]).toEqual([-1, 1, 0, 2.5, -2.5, 0]);
    expect(panel.within).toBe(14.5);
    expect([...panel.surplus]).toEqual([-1, 1, 2.5, -2.5]);
    expect([...panel.first]).toEqual([0, 2, 3, 5, 6]);
  });

  it('has the Laplacian of the judges, blind to entries with one mark', () => {
    expect([...panel.laplacian]).toEqual([0.5, -0.5, 0, 0, -0.5, 0.5, 0, 0, 0, 0, 0.5, -0.5, 0, 0, -0.5, 0.5]);
  });

  it('numbers the parts by their first entries', () => {
    expect(panel.components).toBe(2);
    expect([...panel.componentOfEntry]).toEqual([0, 1, 1, 0]);
    expect([...panel.componentOfJudge]).toEqual([0, 0, 1, 1]);
    expect([...panel.judgesOfComponent]).toEqual([2, 2]);
    expect(panel.df).toBe(6 - (4 + 4 - 2));
  });

  it('unites judges along a chain', () => {
    const chain = panelOf(scoreTable(scoresIn('1 . . 1\n. 1 1 .\n1 1 . .\n')));
    expect(chain.components).toBe(1);
    expect([...chain.componentOfJudge]).toEqual([0, 0, 0, 0]);
    expect([...chain.judgesOfComponent]).toEqual([4]);
  });

  it('leaves no rounding behind where the marks of an entry are equal', () => {
    const equal = panelOf(scoreTable(scoresIn('0.1 0.1 0.1\n8.7 8.7 8.7')));
    expect(equal.within).toBe(0);
    expect([...equal.mean]).toEqual([0.1, 8.7]);
    expect([...equal.surplus]).toEqual([0, 0, 0]);
  });

  it('refuses more judges than it has room for', () => {
    const table = scoreTable(scoresIn(Array<string>(3001).fill('1').join(' ')));
    expect(() => panelOf(table)).toThrow(
      expect.objectContaining({
        code: 'too-many-judges',
        message: 'the models take up to 3000 judges',
        path: '/rows',
      }),
    );
  });

  it('is empty without rows', () => {
    expect(panelOf(scoreTable([]))).toMatchObject({ components: 0, df: 0, within: 0 });
  });
});
