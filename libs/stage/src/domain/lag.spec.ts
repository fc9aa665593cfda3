import fc from 'fast-check';
import { behindAt, lagOf } from './lag.js';
import { USUAL_FORMAT } from './session.js';
import { type Step, turnOf } from './turn-clock.js';

const MINUTE = 60_000;
const at = (minute: number) => new Date(1_700_000_000_000 + minute * MINUTE);
const step = (verb: Step['verb'], minute: number): Step => ({ verb, at: at(minute), seconds: 0 });
/** Minutes behind at an instant, of a turn planned at 0 whose next is planned at 15. */
const behind = (minute: number, ...steps: Step[]) => {
  const current = steps.length > 0 ? { ...turnOf(steps, USUAL_FORMAT), startsAt: at(0) } : null;
  const lag = lagOf({ current, next: { startsAt: at(current ? 15 : 0) } }, USUAL_FORMAT);
  return lag && behindAt(lag, at(minute)) / MINUTE;
};

it('is behind by the start that is overdue, and by a turn that began late for as long as it lasts', () => {
  expect([behind(-5), behind(0), behind(7)]).toEqual([0, 0, 7]);
  expect(behind(4, step('call', 3))).toBe(4);
  const late = [step('call', 3), step('start', 6)];
  expect([behind(6, ...late), behind(13, ...late)]).toEqual([6, 6]);
  expect(behind(16, ...late)).toBe(8);
  expect(behind(16, ...late, step('ask', 12))).toBe(4);
  expect(behind(20, ...late, step('ask', 12), step('end', 18))).toBe(5);
});

it('grows while the clock stands still, and knows no lag of a stage that is early or done', () => {
  const paused = [step('call', 0), step('start', 0), step('pause', 2)];
  expect([behind(2, ...paused), behind(9, ...paused)]).toEqual([0, 7]);
  expect(behind(1, step('call', -4), step('start', -3))).toBe(0);
  const over = { ...turnOf([step('call', 0), step('miss', 5)], USUAL_FORMAT), startsAt: at(0) };
  expect(lagOf({ current: over, next: null }, USUAL_FORMAT)).toBeNull();
});

it('never falls while nobody moves on', () => {
  const minute = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(minute, minute, fc.nat(60), (start, first, more) => {
      const steps = [step('call', start), step('start', start)];
      expect(behind(first + more, ...steps)!).toBeGreaterThanOrEqual(behind(first, ...steps)!);
    }),
  );
});
