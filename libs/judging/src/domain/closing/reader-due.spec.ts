import { dueFault, dutyEnd, latestDue } from './reader-due.js';

const day = (count: number, hour = 0) => new Date(Date.UTC(2024, 6, 1 + count, hour));
const running = { over: false, endsAt: day(5), at: day(2) };
const over = { over: true, endsAt: day(5), at: day(6) };

it.each([
  [null, running, null],
  [null, over, 'reader-due-missing'],
  [day(5), running, 'reader-due-outside'],
  [day(5, 1), running, null],
  [day(19), running, null],
  [day(19, 1), running, 'reader-due-outside'],
  [day(6), over, 'reader-due-outside'],
  [day(6, 1), over, null],
  [day(20), over, null],
  [day(20, 1), over, 'reader-due-outside'],
])('a reader until %s, with %j: %s', (dueAt, time, fault) => expect(dueFault(dueAt, time)).toBe(fault));

it('counts the latest day from the end, or from now once that is past', () => {
  expect(latestDue(running)).toEqual(day(19));
  expect(latestDue(over)).toEqual(day(20));
});

it('lets nobody write for less time than the round has', () => {
  expect(dutyEnd(day(5), null)).toEqual(day(5));
  expect(dutyEnd(day(5), day(4))).toEqual(day(5));
  expect(dutyEnd(day(5), day(7))).toEqual(day(7));
});
