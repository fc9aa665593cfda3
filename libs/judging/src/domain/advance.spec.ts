import fc from 'fast-check';
import { advancing, capacityOf, seatsOf } from './advance.js';
import { listKeyOf } from './list-key.js';

const lists = fc
  .array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 })
  .map((sizes) => sizes.map((size, at) => ({ key: `l${at}`, size })));

describe('seats of the lists', () => {
  it('sum to the total, never exceed a list, whatever the split', () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom('proportional' as const, 'equal' as const),
        (given, total, split) => {
          const seats = seatsOf({ total, split }, given);
          const entries = given.reduce((sum, list) => sum + list.size, 0);
          expect([...seats.values()].reduce((sum, one) => sum + one, 0)).toBe(Math.min(total, entries));
          for (const { key, size } of given) expect(seats.get(key)!).toBeLessThanOrEqual(size);
        },
      ),
    );
  });

  it('keep quota: each list gets its share rounded down or up', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 60 }), (given, wanted) => {
        const entries = given.reduce((sum, list) => sum + list.size, 0);
        const total = Math.min(wanted, entries);
        const seats = seatsOf({ total, split: 'proportional' }, given);
        for (const { key, size } of given) {
          expect(seats.get(key)!).toBeGreaterThanOrEqual(Math.floor((total * size) / entries));
          expect(seats.get(key)!).toBeLessThanOrEqual(Math.ceil((total * size) / entries));
        }
      }),
    );
  });

  it('40 of 65 + 43; 12 of two rooms', () => {
    const sizes = [
      { key: 'A', size: 65 },
      { key: 'B', size: 43 },
    ];
    expect(Object.fromEntries(seatsOf({ total: 40, split: 'proportional' }, sizes))).toEqual({ A: 24, B: 16 });
    const rooms = [
      { key: 'room-1', size: 20 },
      { key: 'room-2', size: 20 },
    ];
    expect(Object.fromEntries(seatsOf({ total: 12, split: 'equal' }, rooms))).toEqual({ 'room-1': 6, 'room-2': 6 });
  });
});

it('entries tied at the cut all go on; unranked ones never do', () => {
  const standings = [1, 2, 2, 4, null].map((rank, at) => ({ entryId: `e${at}`, listKey: 'all', rank }));
  expect(advancing(new Map([['all', 2]]), standings)).toEqual(['e0', 'e1', 'e2']);
  expect(advancing(new Map([['all', 9]]), standings)).toEqual(['e0', 'e1', 'e2', 'e3']);
  expect(advancing(new Map(), standings)).toEqual([]);
});

it('lists are keyed by what the rule says', () => {
  const entry = { track: '02', division: 'B', room: 2 };
  const keys = (['none', 'division', 'track', 'track_division', 'room'] as const).map((by) => listKeyOf(by, entry));
  expect(keys).toEqual(['all', 'B', '02', '02/B', 'room-2']);
});

it('a round where everybody reads everything takes as many as a judge may read, room by room', () => {
  expect(capacityOf({ judgesPerEntry: null, rooms: 2, loadLimit: 20 })).toBe(40);
  expect(capacityOf({ judgesPerEntry: 5, rooms: 1, loadLimit: 20 })).toBe(Infinity);
});
