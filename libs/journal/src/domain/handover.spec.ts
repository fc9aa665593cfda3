import { type Handover, obstacle, openHandover } from './handover.js';

const day = (no: number) => new Date(Date.UTC(2026, 0, no));
const given: Handover = { id: 'out', givenAt: day(20), takenAt: null, keptAt: null };
const taken: Handover = { ...given, takenAt: day(2) };
const back: Handover = { id: 'back', givenAt: day(3), takenAt: null, keptAt: null };

it('finds what was given back from a machine whose clock is behind', () => {
  expect(openHandover([back, taken])).toBe(back);
  expect(obstacle([given], [back, taken])).toBeNull();
});

it('takes nothing that was not given back, nor anything where nothing is open', () => {
  expect(obstacle([given], [given])).toBe('not-given-back');
  expect(obstacle([given], [taken])).toBe('not-given-back');
  expect(obstacle([given], [back])).toBe('other-portal');
  expect(obstacle([taken], [back, taken])).toBe('not-given');
  expect(obstacle([{ ...given, keptAt: day(21) }], [back, taken])).toBe('kept');
});
