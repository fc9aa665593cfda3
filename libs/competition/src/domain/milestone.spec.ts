import fc from 'fast-check';
import { isOpen, milestoneStates, type MilestoneTimes } from './milestone.js';

const times = (from: number, to: number): MilestoneTimes => ({ startsAt: new Date(from), endsAt: new Date(to) });

describe('a milestone', () => {
  it('is open from its first millisecond to the one before its end', () => {
    const day = times(1000, 2000);
    expect([999, 1000, 1999, 2000].map((at) => isOpen(day, new Date(at)))).toEqual([false, true, true, false]);
    expect(isOpen(undefined, new Date(0))).toBe(false);
  });
  it('is past, current, next or later', () => {
    const all = [times(0, 10), times(5, 20), times(30, 40), times(30, 35), times(50, 60)];
    expect(milestoneStates(all, new Date(10))).toEqual(['past', 'current', 'next', 'next', 'later']);
    expect(milestoneStates(all, new Date(70))).toEqual(Array(5).fill('past'));
  });
  it('is current exactly when it is open', () => {
    const milestone = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 50 }))
      .map(([from, long]) => times(from, from + long));
    fc.assert(
      fc.property(
        fc.array(milestone),
        fc.nat(160).map((at) => new Date(at)),
        (all, at) => {
          const states = milestoneStates(all, at);
          expect(states.map((state) => state === 'current')).toEqual(all.map((one) => isOpen(one, at)));
          expect(states.includes('next')).toBe(all.some((one) => one.startsAt > at));
        },
      ),
    );
  });
});
