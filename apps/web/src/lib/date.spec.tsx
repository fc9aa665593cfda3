import { renderHook } from '@testing-library/react';
import { useDates } from './date.js';
import { changeLocale, startTexts } from './i18n.js';

const MIDNIGHT = '2024-07-04T16:00:00Z';
const dates = () => renderHook(() => useDates()).result.current;

describe('useDates', () => {
  beforeAll(() => startTexts('zh-CN'));
  beforeEach(() => changeLocale('zh-CN'));

  it('names a deadline at midnight by the day that ends', () => {
    expect(dates().until(MIDNIGHT)).toBe('2024年7月4日(周四) 24:00');
    expect(dates().lastDay(MIDNIGHT)).toBe('2024年7月4日(周四)');
    expect(dates().lastMonthDay(MIDNIGHT)).toBe('7月4日(周四)');
  });

  it('says so in English, too', async () => {
    await changeLocale('en');
    expect(dates().until(MIDNIGHT)).toBe('Thu 4 Jul 2024, 24:00');
  });

  it('keeps any other time, and the beginning of a day where something begins', () => {
    expect(dates().until('2024-07-04T09:00:00Z')).toBe('2024年7月4日(周四) 17:00');
    expect(dates().until('2024-07-04T16:00:30Z')).toBe('2024年7月5日(周五) 00:00');
    expect(dates().instant(MIDNIGHT)).toBe('2024年7月5日(周五) 00:00');
  });

  it('spans whole days', () => {
    expect(dates().span('2024-07-01T16:00:00Z', MIDNIGHT)).toEqual(['7月2日(周二) –', '7月4日(周四)']);
    expect(dates().span('2024-07-03T16:00:00Z', MIDNIGHT)).toEqual(['7月4日(周四)']);
    expect(dates().span(MIDNIGHT, MIDNIGHT)).toEqual(['7月5日(周五)']);
  });
});
