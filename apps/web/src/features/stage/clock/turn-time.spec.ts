import { bellsBetween, leftOf, timeText, urgencyOf } from './turn-time.js';

const at = (second: number) => new Date(1_700_000_000_000 + second * 1000);
const clock = (spentMs: number, since: number | null) => ({
  phase: 'pitch' as const,
  allowedMs: 480_000,
  spentMs,
  runningSince: since === null ? null : at(since).toISOString(),
});

it('counts by the server’s time while it runs, and stands still else', () => {
  expect(leftOf(clock(60_000, 10), at(20))).toBe(410_000);
  expect(leftOf(clock(60_000, null), at(20))).toBe(420_000);
  expect(leftOf(clock(0, 10), at(9))).toBe(480_000);
});

it.each([
  [480_000, '8:00', 'calm'],
  [479_001, '8:00', 'calm'],
  [60_000, '1:00', 'soon'],
  [1, '0:01', 'soon'],
  [0, '0:00', 'over'],
  [-999, '0:00', 'over'],
  [-12_500, '+0:12', 'over'],
])('says %s ms as %s, %s', (left, text, urgency) => {
  expect([timeText(left), urgencyOf(left)]).toEqual([text, urgency]);
});

it('rings each bell once as it is passed, and none after a jump or backwards', () => {
  expect(bellsBetween(60_200, 59_950, [60, 0])).toEqual([60]);
  expect(bellsBetween(59_950, 59_700, [60, 0])).toEqual([]);
  expect(bellsBetween(100, -100, [60, 0])).toEqual([0]);
  expect(bellsBetween(300_000, 10_000, [60])).toEqual([]);
  expect(bellsBetween(59_000, 61_000, [60])).toEqual([]);
});
