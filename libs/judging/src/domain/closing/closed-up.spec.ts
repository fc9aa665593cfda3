import type { Standing } from '../standing.js';
import { closedUp } from './closed-up.js';

const line = (entryId: string, listKey: string, rank: number | null) => ({ entryId, listKey, rank }) as Standing;

it('closes up the ranks of entries that left, list by list', () => {
  const lines = [line('a', 'A', 1), line('c', 'A', 3), line('d', 'A', 3), line('f', 'A', 6), line('x', 'B', 2)];
  expect(closedUp([...lines, line('u', 'A', null)]).map(({ entryId, rank }) => [entryId, rank])).toEqual([
    ['a', 1],
    ['c', 2],
    ['d', 2],
    ['f', 4],
    ['u', null],
    ['x', 1],
  ]);
});
