import { shanghaiInstant, workingCalendar } from '#kernel';
import { closingOf, periodOf, workingDeadline } from './period.js';

const day = (date: string, working = false) => ({ date, working });
/** The holidays and make-up days of 2024 that the vectors meet. */
const CALENDAR = workingCalendar([
  day('2024-06-10'),
  ...['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-07'].map((date) => day(date)),
  day('2024-09-29', true),
  day('2024-10-12', true),
]);
const at = (date: string, time = '09:00') => shanghaiInstant(date, time);
const FIVE = { days: 5, dayKind: 'working' } as const;

it.each([
  ['2024-06-06', '2024-06-13'],
  ['2024-08-05', '2024-08-09'],
  ['2024-09-27', '2024-10-09'],
])('runs five working days from %s to %s', (start, end) => {
  const period = periodOf(at(start, '16:30'), FIVE, CALENDAR);
  expect(period).toEqual({ firstDay: start, lastDay: end, ...FIVE });
  expect(closingOf(period)).toEqual(at(end, '24:00'));
});

it('counts from the next working day where it begins on a day off', () => {
  expect(periodOf(at('2024-08-04'), FIVE, CALENDAR).lastDay).toBe('2024-08-09');
});

it('counts calendar days as they come', () => {
  expect(periodOf(at('2024-09-27'), { days: 30, dayKind: 'calendar' }, CALENDAR).lastDay).toBe('2024-10-26');
});

it('promises nothing in a year whose calendar is not loaded', () => {
  const late = { code: 'calendar-unloaded', details: { year: 2025 } };
  expect(() => periodOf(at('2024-12-30'), FIVE, CALENDAR)).toThrow(expect.objectContaining(late));
  expect(() => periodOf(at('2025-03-03'), FIVE, CALENDAR)).toThrow(expect.objectContaining(late));
});

it('gives two working days to accept and ten to decide', () => {
  expect(workingDeadline(at('2024-08-09', '23:59'), 2, CALENDAR)).toEqual(at('2024-08-13', '24:00'));
  expect(workingDeadline(at('2024-09-27'), 10, CALENDAR)).toEqual(at('2024-10-16', '24:00'));
});
