import fc from 'fast-check';
import type { Pause } from './session.js';
import { timetableOf } from './times.js';

const format = { pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 };
const clock = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  `${startsAt.toISOString().slice(11, 16)}–${endsAt.toISOString().slice(11, 16)}`;
const sitting = (slots: number, pauses: Pause[] = []) =>
  timetableOf({ ...format, startsAt: '2031-08-02T01:00:00Z', slots: Array(slots).fill(null), pauses });

describe('timetableOf', () => {
  it('lets turns follow each other with their changeover, and pauses come on top', () => {
    const { slots, pauses, endsAt } = sitting(3, [
      { after: 0, minutes: 5, label: '' },
      { after: 2, minutes: 10, label: '' },
    ]);
    expect(slots.map(clock)).toEqual(['01:05–01:18', '01:20–01:33', '01:45–01:58']);
    expect(pauses.map(clock)).toEqual(['01:00–01:05', '01:35–01:45']);
    expect(endsAt.toISOString()).toBe('2031-08-02T01:58:00.000Z');
  });

  it('ends with a pause that comes last, and begins and ends at once with nothing', () => {
    expect(clock(sitting(1, [{ after: 1, minutes: 30, label: '' }]))).toBe('01:00–01:45');
    expect(clock(sitting(0))).toBe('01:00–01:00');
  });

  it('never lets two things overlap, and keeps the end where the minutes say', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 60 }), (afters, minutes) => {
        const { slots, pauses, startsAt, endsAt } = sitting(
          12,
          afters.map((after) => ({ after, minutes, label: '' })),
        );
        const all = [...slots, ...pauses].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
        for (const [at, span] of all.entries()) {
          expect(span.startsAt.getTime()).toBeGreaterThanOrEqual(all[at - 1]?.endsAt.getTime() ?? startsAt.getTime());
        }
        const work = 12 * 13 + 11 * 2 + (afters.includes(12) ? 2 : 0) + afters.length * minutes;
        expect((endsAt.getTime() - startsAt.getTime()) / 60_000).toBe(work);
      }),
    );
  });
});
