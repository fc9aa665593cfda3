import fc from 'fast-check';
import { hoursLeft, reminderDue } from './reminder.js';

const span = { from: new Date('2024-05-20T00:00:00Z'), until: new Date('2024-06-28T09:00:00Z') };
const at = (text: string) => new Date(text);

describe('reminderDue', () => {
  it.each([
    ['2024-05-20T00:00:00Z', null],
    ['2024-06-08T16:29:59Z', null],
    ['2024-06-08T16:30:00Z', 'half'],
    ['2024-06-26T08:59:59Z', 'half'],
    ['2024-06-26T09:00:00Z', '48h'],
    ['2024-06-27T21:00:00Z', '12h'],
    ['2024-06-28T08:59:59Z', '12h'],
    ['2024-06-28T09:00:00Z', null],
  ])('%s: %s', (now, due) => {
    expect(reminderDue(span, at(now))).toBe(due);
  });

  it('leaves out those whose instant lies before the span', () => {
    const short = { from: at('2024-06-28T00:00:00Z'), until: at('2024-06-28T09:00:00Z') };
    expect(reminderDue(short, at('2024-06-28T04:00:00Z'))).toBeNull();
    expect(reminderDue(short, at('2024-06-28T05:00:00Z'))).toBe('half');
  });

  it('never goes back while time goes on, but from half to the fixed ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(1999), (hours, passed) => {
        const until = new Date(span.from.getTime() + hours * 3_600_000);
        const now = new Date(span.from.getTime() + Math.min(passed, hours - 1) * 3_600_000);
        const due = reminderDue({ from: span.from, until }, now);
        if (due === '12h') expect(hoursLeft({ from: span.from, until }, now)).toBeLessThanOrEqual(12);
        if (due === '48h') expect(hoursLeft({ from: span.from, until }, now)).toBeLessThanOrEqual(48);
      }),
    );
  });
});
