import { checkLot, drawnOf, shortLine } from './check-lot.js';

/** As `fairness draw-reveal` answers for this list, seed, event and value. */
const lot = {
  lines: ['capital/aa', 'clinical/bb', 'clinical/cc'],
  ...{ seed: '00ff', event: 'lottery', publicValue: '03 11' },
};

it('says nothing of a draw that is not revealed', () => {
  const hidden = { ...lot, listHash: '', commit: '', drawSeed: null, order: null, seed: null, publicValue: null };
  expect(checkLot(hidden)).toBeNull();
});

it('tells each thing that differs', () => {
  const bent = { ...lot, listHash: '', commit: '', drawSeed: '', order: lot.lines };
  const found = checkLot(bent)!;
  expect(found.filter(({ key }) => key !== 'order').map(({ holds }) => holds)).toEqual([false, false, false]);
});

it('takes the first of each kind in the drawn order', () => {
  const order = ['clinical/cc', 'capital/aa', 'clinical/bb'];
  expect(drawnOf({ kind: 'clinical', count: 1 }, order)).toEqual({ drawn: ['clinical/cc'], reserves: ['clinical/bb'] });
  expect(shortLine('clinical/0123456789ab')).toBe('01234567');
});
