import { leftAtOf } from './affiliation.js';

const now = new Date('2026-05-20T02:00:00Z');
const stated = (declared: string, left: string | null = null) => ({
  declaredAt: new Date(declared),
  leftAt: left === null ? null : new Date(left),
});

it('takes what somebody states of now and of the past', () => {
  expect(leftAtOf(null, undefined, now)).toBeNull();
  expect(leftAtOf('2023-06-30', undefined, now)?.toISOString()).toBe('2023-06-30T15:59:00.000Z');
  expect(leftAtOf('2026-05-20', stated('2026-05-01T00:00:00Z'), now)).not.toBeNull();
  expect(leftAtOf(null, stated('2026-05-01T00:00:00Z', '2026-05-10T00:00:00Z'), now)).toBeNull();
});

it.each([
  ['2023-02-30', undefined, 'left-on-unusable'],
  ['2026-05-21', undefined, 'left-in-future'],
  ['2026-04-30', stated('2026-05-01T00:00:00Z'), 'affiliation-shortened'],
  ['2026-05-09', stated('2026-05-01T00:00:00Z', '2026-05-10T15:59:00Z'), 'affiliation-shortened'],
])('refuses %s: it is no day, has not come, or is earlier than was said', (leftOn, before, code) => {
  expect(() => leftAtOf(leftOn, before, now)).toThrow(expect.objectContaining({ code }));
});
