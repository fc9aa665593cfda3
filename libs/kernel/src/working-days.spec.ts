import fc from 'fast-check';
import { addDays } from './calendar.js';
import { type CalendarDay, workingCalendar } from './working-days.js';

function off(from: string, days: number): CalendarDay[] {
  return Array.from({ length: days }, (_, i) => ({ date: addDays(from, i), working: false }));
}
const on = (...dates: string[]): CalendarDay[] => dates.map((date) => ({ date, working: true }));

// 国办发明电〔2023〕7号: the year 2024.
const NOTICE_2024 = [
  ...off('2024-01-01', 1),
  ...off('2024-02-10', 8),
  ...off('2024-04-04', 3),
  ...off('2024-05-01', 5),
  ...off('2024-06-10', 1),
  ...off('2024-09-15', 3),
  ...off('2024-10-01', 7),
  ...on('2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'),
];
const year2024 = workingCalendar(NOTICE_2024);
const date = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2024-01-01', n));
const count = fc.integer({ min: 1, max: 40 });

describe('workingCalendar', () => {
  it.each([
    ['2024-06-06', '2024-06-13'],
    ['2024-08-05', '2024-08-09'],
    ['2024-09-27', '2024-10-09'],
  ])('ends a notice of five working days from %s on %s', (start, end) => {
    expect(year2024.periodEnd(start, 5)).toBe(end);
  });

  it.each([
    ['2024-07-01', 5, '2024-07-05'],
    ['2024-07-08', 3, '2024-07-10'],
    ['2024-07-11', 5, '2024-07-17'],
    ['2024-07-18', 3, '2024-07-22'],
    ['2024-07-29', 3, '2024-07-31'],
    ['2024-08-03', 1, '2024-08-05'],
  ])('gives the example timeline: from %s %i days to %s', (start, days, end) => {
    expect(year2024.periodEnd(start, days)).toBe(end);
  });

  it('counts deadlines from the next working day, and backwards', () => {
    expect(year2024.addWorkingDays('2024-09-27', 2)).toBe('2024-09-30');
    expect(year2024.addWorkingDays('2024-10-08', -1)).toBe('2024-09-30');
    expect(year2024.addWorkingDays('2024-10-05', 0)).toBe('2024-10-05');
    expect(year2024.addWorkingDays(addDays('2024-06-29', 1), -1)).toBe('2024-06-28');
  });

  it('knows holidays, make-up days and plain weeks', () => {
    expect(['2024-10-01', '2024-06-10', '2024-08-03', '2024-08-04'].some(year2024.isWorking)).toBe(false);
    expect(['2024-09-29', '2024-02-18', '2024-08-05'].every(year2024.isWorking)).toBe(true);
  });

  it('says which years it knows, and takes the later of two lines', () => {
    expect([2023, 2024, 2025].map(year2024.knownYear)).toEqual([false, true, false]);
    const edited = workingCalendar([...NOTICE_2024, { date: '2024-10-01', working: true }]);
    expect(edited.isWorking('2024-10-01')).toBe(true);
  });

  it('refuses what is no number of days', () => {
    for (const n of [0.5, Number.NaN, Infinity]) {
      expect(() => year2024.addWorkingDays('2024-01-01', n)).toThrow(RangeError);
    }
    expect(() => year2024.periodEnd('2024-01-01', 0)).toThrow(RangeError);
  });

  it('passes exactly n working days, ends on one, and adds up', () => {
    fc.assert(
      fc.property(date, count, count, (start, n, m) => {
        const end = year2024.addWorkingDays(start, n);
        expect(year2024.isWorking(end)).toBe(true);
        let passed = 0;
        for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) passed += Number(year2024.isWorking(day));
        expect(passed).toBe(n);
        expect(year2024.addWorkingDays(end, m)).toBe(year2024.addWorkingDays(start, n + m));
        if (year2024.isWorking(start)) expect(year2024.addWorkingDays(end, -n)).toBe(start);
      }),
    );
  });
});
