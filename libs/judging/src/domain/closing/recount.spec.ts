import type { Standing } from '../standing.js';
import { compareCounts, type Recounted } from './recount.js';

const standing = { entryId: 'a', listKey: 'A', rank: 2, exact: '171/2', sheets: 5 } as Standing;
const recounted: Recounted = { entryId: 'a', listKey: 'A', sheets: 5, exact: '171/2', from: 2, to: 2 };

it('agrees in value as fractions and in rank', () => {
  expect(compareCounts([standing], [recounted])).toEqual({ compared: 1, agreed: 1, differences: [] });
  expect(compareCounts([standing], [{ ...recounted, exact: '342/4' }]).agreed).toBe(1);
});

it('leaves to the rules what the second count cannot tell, within its bounds', () => {
  expect(compareCounts([standing], [{ ...recounted, from: 1, to: 3 }]).differences).toEqual([]);
  expect(compareCounts([standing], [{ ...recounted, from: 3, to: 4 }]).agreed).toBe(0);
});

it.each([
  [{ exact: '8551/100' }, 'exact'],
  [{ exact: null, from: null, to: null }, 'exact'],
  [{ sheets: 4 }, 'sheets'],
  [{ listKey: 'B' }, 'list'],
  [{ from: 1, to: 1 }, 'rank'],
])('names what differs: %j', (change, field) => {
  const { differences } = compareCounts([standing], [{ ...recounted, ...change }]);
  expect(differences[0]).toMatchObject({ entryId: 'a', field });
});

it('misses an entry that only one of them has', () => {
  expect(compareCounts([standing], []).differences).toEqual([
    { entryId: 'a', field: 'entry', ours: 'there', recounted: null },
  ]);
  expect(compareCounts([], [recounted]).agreed).toBe(0);
});
