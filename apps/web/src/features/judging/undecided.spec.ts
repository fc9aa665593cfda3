import type { Standing } from './api/standings.js';
import { undecidedOf } from './undecided.js';

const places = (...ranks: (number | null)[]) =>
  ranks.map((rank, index) => ({ entryId: `e${index}`, listKey: 'all', rank }) as Standing);
const found = (seats: number | null, ...ranks: (number | null)[]) =>
  undecidedOf({ key: 'all', entries: ranks.length, seats }, places(...ranks)).map((group) =>
    group.map(({ entryId }) => entryId),
  );

describe('undecidedOf', () => {
  it('finds the entries on both sides of the line', () => expect(found(2, 1, 2, 2, 4)).toEqual([['e1', 'e2']]));
  it('leaves a tie above the line alone', () => expect(found(2, 1, 1, 3)).toEqual([]));
  it('leaves a tie below the line alone', () => expect(found(1, 1, 2, 2)).toEqual([]));
  it('finds the first places of the last round', () => expect(found(null, 1, 1, 3, 3, 5, 5)).toHaveLength(2));
  it('passes over entries without a result', () => expect(found(null, null, null)).toEqual([]));
  it('looks at its own list only', () =>
    expect(undecidedOf({ key: 'room-1', entries: 2, seats: null }, places(1, 1))).toEqual([]));
});
