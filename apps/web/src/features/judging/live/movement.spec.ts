import { lineBefore, movedSince } from './movement.js';

const rows = (...ranks: [string, number | null][]) => ranks.map(([entryId, rank]) => ({ entryId, rank }));

it('says who rose and who fell, by how many places, and nothing of the others', () => {
  const before = rows(['a', 1], ['b', 2], ['c', 3], ['d', null]);
  const after = rows(['c', 1], ['a', 2], ['b', 3], ['d', 4], ['e', 5]);
  expect([...movedSince(before, after)]).toEqual([
    ['c', 2],
    ['a', -1],
    ['b', -1],
  ]);
  expect(movedSince([], after).size).toBe(0);
});

it('draws the line after the last rank that would go on, and keeps those tied with it above', () => {
  expect(lineBefore(2, rows(['a', 1], ['b', 2], ['c', 3]))).toBe(2);
  expect(lineBefore(2, rows(['a', 1], ['b', 2], ['c', 2], ['d', 4]))).toBe(3);
  expect(lineBefore(3, rows(['a', 1], ['b', null]))).toBe(1);
  expect(lineBefore(3, rows(['a', 1], ['b', 2]))).toBeNull();
  expect(lineBefore(null, rows(['a', 1]))).toBeNull();
});
