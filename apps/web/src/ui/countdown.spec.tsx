import { act, render, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { setServerNow } from '../lib/clock.js';
import { startTexts } from '../lib/i18n.js';
import { Countdown, remaining } from './countdown.js';

const at = (iso: string) => new Date(`${iso}+08:00`);

describe('remaining', () => {
  it('splits what is left', () => {
    expect(remaining(at('2024-08-04T09:00:00'), at('2024-08-02T07:58:57'))).toEqual({
      days: 2,
      hours: 1,
      minutes: 1,
      seconds: 3,
    });
  });

  it('counts a begun second as a whole one and ends at the instant itself', () => {
    expect(remaining(at('2024-08-04T09:00:00.000'), at('2024-08-04T08:59:59.999'))).toMatchObject({ seconds: 1 });
    expect(remaining(at('2024-08-04T09:00:00'), at('2024-08-04T09:00:00'))).toBeNull();
  });
});

describe('Countdown', () => {
  beforeAll(() => startTexts('zh-CN'));
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('goes by the server, not by this device', () => {
    setServerNow(at('2024-08-04T08:59:00'));
    render(<Countdown to={at('2024-08-04T09:00:00')} look="figures" />);
    expect(screen.getByRole('time').textContent).toContain('还有 0 天 0 小时 1 分，截至 2024年8月4日(周日) 09:00');
    expect(screen.getByText('01', { selector: 'b' })).toBeTruthy();
  });

  it('names days and hours while days are left', () => {
    setServerNow(at('2024-08-01T08:00:00'));
    render(<Countdown to={at('2024-08-04T09:00:00')} />);
    const shown = [...document.querySelectorAll('b')].map((unit) => unit.textContent);
    expect(shown).toEqual(['3', '1']);
  });

  it('says once that it is over', () => {
    setServerNow(at('2024-08-04T08:59:58'));
    const onEnd = jest.fn();
    render(<Countdown to={at('2024-08-04T09:00:00')} onEnd={onEnd} />);
    expect(onEnd).not.toHaveBeenCalled();
    act(() => {
      jest.advanceTimersByTime(5000);
    });
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(screen.getByText('已截止')).toBeTruthy();
  });

  it('does not tell again what was over before it was shown', () => {
    setServerNow(at('2024-08-05T00:00:00'));
    const onEnd = jest.fn();
    render(<Countdown to={at('2024-08-04T09:00:00')} onEnd={onEnd} />);
    expect(onEnd).not.toHaveBeenCalled();
  });
});
