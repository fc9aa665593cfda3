import { instantOf, localOf, shortens } from './wall-clock.js';

it('goes from the instant to the wall clock and back', () => {
  expect(localOf('2024-06-28T09:00:00.000Z')).toBe('2024-06-28T17:00');
  expect(instantOf('2024-06-28T17:00')).toBe('2024-06-28T09:00:00.000Z');
  expect(instantOf('2024-06-28')).toBeNull();
  expect(instantOf('')).toBeNull();
});

it('knows when there is less time', () => {
  const before = { startsAt: '2024-06-01T00:00:00Z', endsAt: '2024-06-10T00:00:00Z' };
  expect(shortens(before, { ...before, endsAt: '2024-06-12T00:00:00Z' })).toBe(false);
  expect(shortens(before, { ...before, endsAt: '2024-06-09T00:00:00Z' })).toBe(true);
  expect(shortens(before, { ...before, startsAt: '2024-06-02T00:00:00Z' })).toBe(true);
  expect(shortens(before, { startsAt: '2024-06-03T00:00:00Z', endsAt: '2024-06-12T00:00:00Z' })).toBe(false);
});
