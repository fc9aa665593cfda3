import { outdatedReleasesOf } from './released.js';

const out = { entryId: 'a', exact: '82', sheets: 5 };
const now = (exact: string | null, sheets: number, entryId = 'a') => [{ entryId, exact, sheets }];
const found = (...standings: ReturnType<typeof now>) =>
  outdatedReleasesOf([out], standings).map(({ code, entryId, sheets }) => [code, entryId, sheets]);

it('lets a release stand that is what counts, however the fraction is written', () => {
  expect(found(...now('82', 5))).toEqual([]);
  expect(found(...now('164/2', 5))).toEqual([]);
});

it('names a release whose value or sheets are others by now', () => {
  expect(found(...now('153/2', 4))).toEqual([['release-differs', 'a', 4]]);
  expect(found(...now('82', 4))).toEqual([['release-differs', 'a', 4]]);
  expect(found(...now(null, 1))).toEqual([['release-differs', 'a', 1]]);
});

it('says nothing of entries that have left, nor of those that were never released', () => {
  expect(found(...now('70', 5, 'b'))).toEqual([]);
  expect(outdatedReleasesOf([], now('70', 5))).toEqual([]);
});
