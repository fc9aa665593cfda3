import { columnOf, spreadOf, windowOf } from './spread.js';

it('lays totals into columns of five points, the last with the hundred', () => {
  const columns = spreadOf(['0.00', '4.50', '5.00', '86.50', '100.00']);
  expect([columns[0], columns[1], columns[17], columns[19]]).toEqual([2, 1, 1, 1]);
  expect([0, 499, 500, 9499, 9500, 10_000].map(columnOf)).toEqual([0, 0, 1, 18, 19, 19]);
});

it('shows as much of the scale as is needed', () => {
  expect(windowOf(spreadOf(['70.00', '86.00']))).toEqual({ from: 13, to: 18 });
  expect(windowOf(spreadOf(['0.00']), spreadOf(['100.00']))).toEqual({ from: 0, to: 19 });
});
