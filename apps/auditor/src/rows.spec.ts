import { InputError } from '#fairness';
import { scoresOf } from './rows.js';

const exactOf = (score: string | number) => scoresOf([['E', 'J', score]])[0]!.value.toExact();
const refusalOf = (score: string | number) => {
  try {
    scoresOf([
      ['E', 'J', '1'],
      ['E', 'K', score],
    ]);
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.path];
  }
  return null;
};

describe('rows of an input', () => {
  it('keep who scored what', () => {
    expect(scoresOf([['E', 'J', '12.5']])).toMatchObject([{ entry: 'E', judge: 'J' }]);
    expect(scoresOf([])).toEqual([]);
  });

  it.each([
    ['12.5', '25/2'],
    [12.5, '25/2'],
    [0.1, '1/10'],
    [-3, '-3'],
    ['-0.25', '-1/4'],
    [-0, '0'],
    [1e-7, '1/10000000'],
    [-2.25e-9, '-9/4000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e21, '1000000000000000000000'],
    ['1.10', '11/10'],
    [`0.${'0'.repeat(97)}1`, `1/1${'0'.repeat(98)}`],
  ])('read %p as %s', (score, exact) => {
    expect(exactOf(score)).toBe(exact);
  });

  it.each([5e-324, NaN, '1e3', '', ' 1', '+1', '-0', '.5', '1.', '01', 'NaN', '1/2', `0.${'0'.repeat(98)}1`])(
    'refuse %p and say where it stands',
    (score) => {
      expect(refusalOf(score)).toEqual(['score-malformed', '/rows/1/2']);
    },
  );
});
