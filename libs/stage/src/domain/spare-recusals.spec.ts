import fc from 'fast-check';
import { departures, sparingOrder, type Turn } from './spare-recusals.js';

const turn = (entryId: string, ...absent: string[]): Turn => ({ entryId, absent });

it('puts together what the same judges keep away from, and counts how often they leave', () => {
  const turns = [turn('a', 'J'), turn('b'), turn('c', 'J', 'K'), turn('d'), turn('e', 'K'), turn('f', 'J')];
  expect(departures(turns)).toBe(5);
  const order = sparingOrder(turns);
  expect(order).toEqual(['b', 'd', 'a', 'f', 'c', 'e']);
  expect(departures(order.map((id) => turns.find(({ entryId }) => entryId === id)!))).toBe(2);
});

it('keeps everybody, and nobody leaves more often than before', () => {
  const judges = fc.uniqueArray(fc.constantFrom('J', 'K', 'L', 'M'), { maxLength: 1 });
  fc.assert(
    fc.property(fc.array(judges, { maxLength: 24 }), (list) => {
      const turns = list.map((absent, at) => turn(String(at), ...absent));
      const order = sparingOrder(turns);
      expect(order.toSorted()).toEqual(turns.map(({ entryId }) => entryId).toSorted());
      const sorted = order.map((id) => turns[Number(id)]!);
      expect(departures(sorted)).toBe(new Set(list.flat()).size);
    }),
  );
});
