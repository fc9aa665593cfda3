import fc from 'fast-check';
import { shanghaiInstant } from './calendar.js';
import { dateText, durationText } from './date-text.js';

const final = shanghaiInstant('2024-08-04', '09:00');

describe('dateText', () => {
  it('writes both languages as the field writes them', () => {
    expect(dateText(final, 'zh-CN')).toBe('2024年8月4日(周日) 09:00');
    expect(dateText(final, 'en')).toBe('Sun 4 Aug 2024, 09:00');
    expect(dateText(final, 'zh-CN', { time: false })).toBe('2024年8月4日(周日)');
    expect(dateText(final, 'en', { time: false })).toBe('Sun 4 Aug 2024');
    expect(dateText('2024-12-31T16:00:00Z', 'zh-CN')).toBe('2025年1月1日(周三) 00:00');
  });

  it('agrees with the platform about the day, whatever the clock of the machine', () => {
    const parts = {
      timeZone: 'Asia/Shanghai',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    } as const;
    const format = new Intl.DateTimeFormat('en-US', parts);
    const recent = fc.date({ min: new Date('1995-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(recent, (instant) => {
        const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
        const expected = `${part.weekday} ${part.day} ${part.month} ${part.year}`;
        expect(dateText(instant, 'en', { time: false })).toBe(expected);
      }),
    );
  });
});

describe('durationText', () => {
  const day = 86_400_000;
  it.each([
    [2 * day + 3 * 3_600_000 + 59_000, '2天3小时', '2 days 3 hours'],
    [day, '1天', '1 day'],
    [day + 60_000, '1天', '1 day'],
    [3_661_000, '1小时1分钟', '1 hour 1 minute'],
    [90_000, '1分钟30秒', '1 minute 30 seconds'],
    [59_999, '59秒', '59 seconds'],
    [999, '0秒', '0 seconds'],
    [-5000, '0秒', '0 seconds'],
  ])('%i ms', (length, chinese, english) => {
    expect(durationText(length, 'zh-CN')).toBe(chinese);
    expect(durationText(length, 'en')).toBe(english);
  });
});
