import { DomainError } from '#kernel';
import fc from 'fast-check';
import type { MilestoneTimes } from './milestone.js';
import { type PlacedMilestone, refuseBadMove, refuseDisorder, refuseEmpty, shortens } from './move.js';

const HOUR = 3_600_000;
const times = (from: number, to: number): MilestoneTimes => ({
  startsAt: new Date(from * HOUR),
  endsAt: new Date(to * HOUR),
});
const at = new Date(50 * HOUR);
const refusal = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return '';
};

describe('a move', () => {
  const bad = (before: [number, number], after: [number, number], shorten?: boolean) =>
    refusal(() => {
      refuseEmpty(times(...before), times(...after));
      refuseBadMove(times(...before), { ...times(...after), shorten }, at);
    });

  it.each<[string, [number, number], [number, number], string]>([
    ['more time', [40, 60], [40, 80], ''],
    ['more time for what is over', [20, 40], [20, 60], ''],
    ['a whole stage later', [60, 80], [70, 90], ''],
    ['a stage that begins at once', [60, 80], [50, 80], ''],
    ['an end before the beginning', [60, 80], [80, 80], 'milestone-order'],
    ['an end that has passed', [40, 60], [40, 49], 'milestone-past'],
    ['an end at this very moment', [40, 60], [40, 50], 'milestone-past'],
    ['a beginning that has passed', [60, 80], [40, 80], 'milestone-past'],
    ['another beginning of what has begun', [40, 60], [41, 60], 'milestone-past'],
    ['where it is', [40, 60], [40, 60], 'milestone-unmoved'],
    ['an earlier end', [40, 60], [40, 55], 'milestone-shorter'],
    ['a later beginning alone', [60, 80], [65, 80], 'milestone-shorter'],
    ['a whole stage earlier', [60, 80], [55, 75], 'milestone-shorter'],
  ])('to %s', (_, before, after, code) => expect(bad(before, after)).toBe(code));

  it('may take time away where that is said', () => {
    expect(bad([40, 60], [40, 55], true)).toBe('');
    expect(bad([40, 60], [40, 49], true)).toBe('milestone-past');
  });
});

describe('the order of the stages', () => {
  const name = { 'zh-CN': '节点', en: 'Stage' };
  const all: PlacedMilestone[] = [
    { code: 'A', name, ...times(0, 40) },
    { code: 'B', name, ...times(41, 50) },
    { code: 'C', name, ...times(41, 60) },
    { code: 'D', name, ...times(60, 60.5) },
  ];
  const disorder = (code: string, from: number, to: number) =>
    refusal(() => refuseDisorder(all, code, times(from, to)));

  it('lets a stage overlap the next, but not outlast it', () => {
    expect(disorder('A', 0, 50)).toBe('');
    expect(disorder('A', 0, 51)).toBe('milestone-crossed');
  });
  it('keeps beginnings in order too, and coinciding ones as the plan has them', () => {
    expect(disorder('A', 41, 45)).toBe('');
    expect(disorder('A', 42, 45)).toBe('milestone-crossed');
    expect(disorder('B', 42, 50)).toBe('milestone-crossed');
    expect(disorder('C', 42, 60)).toBe('');
  });
  it('never turns around, whatever is allowed', () => {
    const edge = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...all.map(({ code }) => code)), edge, edge, (code, from, long) => {
        const after = times(from, from + long + 1);
        if (refusal(() => refuseDisorder(all, code, after))) return;
        const moved = all.map((one) => (one.code === code ? { ...one, ...after } : one));
        for (const key of ['startsAt', 'endsAt'] as const) {
          const edges = moved.map((one) => one[key].getTime());
          expect(edges).toEqual([...edges].sort((one, other) => one - other));
        }
      }),
    );
  });
});

it('takes time away when it ends earlier or lasts less', () => {
  expect(shortens(times(0, 10), times(5, 15))).toBe(false);
  expect(shortens(times(0, 10), times(5, 14))).toBe(true);
  expect(shortens(times(5, 10), times(0, 9))).toBe(true);
});
