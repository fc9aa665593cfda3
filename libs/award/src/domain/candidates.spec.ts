import { candidatesOf, type Finalist } from './candidates.js';

const finalist = (entryId: string, market: string, feasible: string, trl: number | null = 5): Finalist => ({
  entryId,
  criteria: { MARKET: market, FEASIBILITY: feasible },
  trl,
});
const RULE = { criteria: ['MARKET', 'FEASIBILITY'], top: 2, minimumTrl: null };
const FINALISTS = [
  finalist('a', '10', '31/3'),
  finalist('b', '12', '11'),
  finalist('c', '9', '12', 8),
  finalist('d', '5', '5', 9),
];

it('names the best by the sum of exact means, and why the others are none', () => {
  expect(candidatesOf({ candidates: RULE }, FINALISTS)).toEqual({
    candidates: ['b', 'c'],
    passedOver: [
      { entryId: 'a', reason: 'outside-top' },
      { entryId: 'd', reason: 'outside-top' },
    ],
  });
});

it('keeps everybody who equals the last candidate', () => {
  expect(candidatesOf({ candidates: RULE }, [...FINALISTS, finalist('e', '12', '9')]).candidates).toEqual([
    'b',
    'c',
    'e',
  ]);
});

it('looks only at entries that are ready enough', () => {
  expect(candidatesOf({ candidates: { ...RULE, minimumTrl: 7 } }, FINALISTS)).toEqual({
    candidates: ['c', 'd'],
    passedOver: [
      { entryId: 'a', reason: 'not-ready' },
      { entryId: 'b', reason: 'not-ready' },
    ],
  });
  expect(
    candidatesOf({ candidates: { ...RULE, minimumTrl: 7 } }, [finalist('a', '10', '10', null)]).candidates,
  ).toEqual([]);
});

it('takes every finalist where the award has no rule', () => {
  expect(candidatesOf({ candidates: null }, FINALISTS)).toEqual({ candidates: ['a', 'b', 'c', 'd'], passedOver: [] });
});

it('passes over who is below the minimum or out of all prizes', () => {
  const { candidates, passedOver } = candidatesOf({ candidates: RULE, minimum: 21 }, FINALISTS, ['b']);
  expect(candidates).toEqual(['c']);
  expect(passedOver).toEqual([
    { entryId: 'a', reason: 'below-minimum' },
    { entryId: 'd', reason: 'below-minimum' },
    { entryId: 'b', reason: 'barred' },
  ]);
});
