import fc from 'fast-check';
import { shanghaiInstant } from './calendar.js';
import { dateText } from './date-text.js';

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
