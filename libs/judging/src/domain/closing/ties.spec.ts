import { tiesAtTop, tiesOf } from './ties.js';

const standings = [1, 2, 3, 3, 5].map((rank, at) => ({ entryId: `e${at}`, listKey: 'all', rank }));
const room = (loadLimit: number) => ({ judgesPerEntry: null, rooms: 1, loadLimit });

it('asks for a vote between equals at the line, when not all of them can go on', () => {
  expect(tiesOf({ total: 3, split: 'equal' }, room(3), standings).map(({ entryId }) => entryId)).toEqual(['e2', 'e3']);
});

it('asks for none where all of them may go on, or the line parts nobody', () => {
  expect(tiesOf({ total: 3, split: 'equal' }, room(4), standings)).toEqual([]);
  expect(tiesOf({ total: 2, split: 'equal' }, room(2), standings)).toEqual([]);
  expect(tiesOf({ total: 4, split: 'equal' }, room(4), standings)).toEqual([]);
});

it('names who is equal at one of the first three places, where prizes hang on them', () => {
  expect(tiesAtTop(standings).map(({ code, entryId }) => [code, entryId])).toEqual([
    ['top-tied', 'e2'],
    ['top-tied', 'e3'],
  ]);
  expect(tiesAtTop(standings.map((one) => ({ ...one, rank: one.rank + 3 })))).toEqual([]);
});
