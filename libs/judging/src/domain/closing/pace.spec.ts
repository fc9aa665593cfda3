import { hoursUntil, paceOf, reminderDue, remindersOf, toneOf } from './pace.js';

const day = (count: number, hour = 0) => new Date(Date.UTC(2024, 6, 11 + count, hour));
const span = (at: Date) => ({ from: day(0), until: day(6), at });

it.each([
  [{ assigned: 10, submitted: 10 }, day(1), 'done'],
  [{ assigned: 10, submitted: 0 }, day(0, 6), 'on-time'],
  [{ assigned: 10, submitted: 0 }, day(2), 'not-begun'],
  [{ assigned: 10, submitted: 3 }, day(3), 'behind'],
  [{ assigned: 10, submitted: 4 }, day(3), 'on-time'],
  [{ assigned: 10, submitted: 9 }, day(9), 'on-time'],
])('%j at %s is %s', (judge, at, pace) => expect(paceOf(judge, span(at))).toBe(pace));

const usual = { percents: [50], hours: [48, 12] };
const dueAt = (at: Date) => reminderDue(usual, span(at))?.key ?? null;

it.each([
  [day(2, 23), null],
  [day(3), 'percent-50'],
  [day(4), 'hours-48'],
  [day(5, 11), 'hours-48'],
  [day(5, 12), 'hours-12'],
  [day(6), null],
])('at %s the reminder %s is due', (at, reminder) => expect(dueAt(at)).toBe(reminder));

it('reminds in the order of time where a round is short, and never right after its opening', () => {
  const short = { from: day(0), until: day(0, 20) };
  expect(reminderDue(usual, { ...short, at: day(0, 9) })?.key).toBe('hours-12');
  expect(reminderDue(usual, { ...short, at: day(0, 10) })?.key).toBe('percent-50');
  expect(reminderDue(usual, { from: day(0), until: day(0, 12), at: day(0, 1) })).toBeNull();
});

it('reminds when the rule says, once at one instant, and not at all where it names no time', () => {
  const time = { from: day(0), until: day(4) };
  const rule = { percents: [25, 50], hours: [48, 6] };
  expect(remindersOf(rule, time)).toEqual([
    { key: 'percent-25', at: day(1) },
    { key: 'percent-50', at: day(2) },
    { key: 'hours-6', at: day(3, 18) },
  ]);
  expect(remindersOf({ percents: [], hours: [] }, time)).toEqual([]);
});

it('moves with the end of the round', () => {
  const longer = { from: day(0), until: day(10), at: day(4) };
  expect(dueAt(day(4))).toBe('hours-48');
  expect(reminderDue(usual, longer)).toBeNull();
});

it.each([
  ['percent-50', 'midway'],
  ['hours-48', 'near'],
  ['hours-24', 'last'],
  ['hours-12', 'last'],
  ['by-hand', 'by-hand'],
])('a reminder of the occasion %s is %s', (occasion, tone) => expect(toneOf(occasion)).toBe(tone));

it('counts an hour that has begun, and none once the time is over', () => {
  expect(hoursUntil(day(2), day(0, 1))).toBe(47);
  expect(hoursUntil(day(2), new Date(day(0, 1).getTime() + 1))).toBe(47);
  expect(hoursUntil(day(2), new Date(day(0, 1).getTime() - 1))).toBe(48);
  expect(hoursUntil(day(0), day(2))).toBe(0);
});
