import { paceOf, reminderDue } from './pace.js';

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

it.each([
  [day(2, 23), null],
  [day(3), 'half'],
  [day(4), 'two-days'],
  [day(5, 11), 'two-days'],
  [day(5, 12), 'twelve-hours'],
  [day(6), null],
])('at %s the reminder %s is due', (at, reminder) => expect(reminderDue(span(at))).toBe(reminder));

it('reminds in the order of time where a round is short, and never right after its opening', () => {
  const short = { from: day(0), until: day(0, 20) };
  expect(reminderDue({ ...short, at: day(0, 9) })).toBe('twelve-hours');
  expect(reminderDue({ ...short, at: day(0, 10) })).toBe('half');
  expect(reminderDue({ from: day(0), until: day(0, 12), at: day(0, 1) })).toBeNull();
});
