import fc from 'fast-check';
import { addDays, isDate, shanghaiDate, shanghaiInstant, shanghaiTime, weekday } from './calendar.js';

const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1970-01-01', n));

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) =>
    expect(isDate(text)).toBe(true),
  );
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00',
    '',
    '0000-01-01',
    '２０２４-01-01',
  ])('%j is none', (text) => expect(isDate(text)).toBe(false));
  it('refuses to reckon with what is none', () => {
    expect(() => addDays('2024-02-30', 1)).toThrow(RangeError);
    expect(() => weekday('today')).toThrow(RangeError);
  });

  it.each([
    ['2024-08-04', 0],
    ['2024-05-20', 1],
    ['2024-06-28', 5],
    ['2026-11-23', 1],
  ])('%s has weekday %i', (date, number) => expect(weekday(date)).toBe(number));

  it('adds and takes away days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-05-20', 40)).toBe('2024-06-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date);
        expect((((weekday(addDays(date, n)) - weekday(date) - n) % 7) + 7) % 7).toBe(0);
      }),
    );
  });
});

describe('the wall clock of Shanghai', () => {
  it.each([
    ['2024-06-28', '17:00', '2024-06-28T09:00:00.000Z'],
    ['2024-01-01', '00:00', '2023-12-31T16:00:00.000Z'],
    ['2024-08-04', '08:30:15', '2024-08-04T00:30:15.000Z'],
    ['2024-12-31', '24:00', '2024-12-31T16:00:00.000Z'],
    ['1988-07-01', '12:00', '1988-07-01T04:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => expect(shanghaiInstant(date, time).toISOString()).toBe(instant));

  it.each(['24:01', '25:00', '9:00', '12:60', '12:00:60', '12', '', '12:00 '])('knows no %j', (time) => {
    expect(() => shanghaiInstant('2024-06-28', time)).toThrow(RangeError);
  });

  it('changes the day at 16:00 UTC', () => {
    expect(shanghaiDate(new Date('2024-08-03T15:59:59.999Z'))).toBe('2024-08-03');
    expect(shanghaiDate(new Date('2024-08-03T16:00:00Z'))).toBe('2024-08-04');
    expect(shanghaiTime(new Date('2024-08-03T16:05:59Z'))).toBe('00:05');
  });

  it('reads back what it set, as the time zone data of today has it', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const recent = fc.integer({ min: 8000, max: 60_000 }).map((n) => addDays('1970-01-01', n));
    fc.assert(
      fc.property(recent, fc.integer({ min: 0, max: 1439 }), (date, minute) => {
        const time = [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
        const instant = shanghaiInstant(date, time);
        expect([shanghaiDate(instant), shanghaiTime(instant)]).toEqual([date, time]);
        expect(format.format(instant)).toBe(date);
      }),
    );
  });
});
