import { Fraction } from '#kernel';
import { climb, type Step } from './ladder.js';

const step = (name: string, keys: Record<string, number | null>): Step => ({
  name,
  keysOf: () => new Map(Object.entries(keys).map(([id, key]) => [id, key === null ? null : Fraction.of(key)])),
});
const summary = (steps: Step[], ids: string[]) =>
  climb(steps, ids).map(({ id, rank, decidedBy }) => `${rank} ${id} ${decidedBy}`);

describe('the ladder', () => {
  it('asks a step only about what is still tied, and keeps the step that decided', () => {
    const asked: string[][] = [];
    const spying = (one: Step): Step => ({
      ...one,
      keysOf: (tied) => {
        asked.push([...tied]);
        return one.keysOf(tied);
      },
    });
    const steps = [
      spying(step('total', { a: 1, b: 2, c: 2, d: 2, e: 0 })),
      spying(step('firsts', { b: 1, c: 1, d: 5 })),
      spying(step('vote', { b: 3, c: 4 })),
    ];
    expect(summary(steps, ['e', 'd', 'c', 'b', 'a'])).toEqual([
      '1 d firsts',
      '2 c vote',
      '3 b vote',
      '4 a total',
      '5 e total',
    ]);
    expect(asked).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['b', 'c', 'd'],
      ['b', 'c'],
    ]);
  });

  it('shares a rank where no step decides; the last one that did stays named', () => {
    const steps = [step('total', { a: 2, b: 2, c: 1, d: 0 }), step('vote', { a: 1, b: 1 })];
    expect(summary(steps, ['b', 'a', 'c', 'd'])).toEqual(['1 a total', '1 b total', '3 c total', '4 d total']);
    expect(summary([], ['b', 'a'])).toEqual(['1 a null', '1 b null']);
    expect(summary(steps, [])).toEqual([]);
    expect(summary(steps, ['a'])).toEqual(['1 a null']);
  });

  it('puts what has no number behind every number', () => {
    expect(summary([step('vote', { a: null, c: -5 })], ['a', 'b', 'c'])).toEqual(['1 c vote', '2 a vote', '2 b vote']);
  });

  it('keeps the numbers of the steps that were asked', () => {
    const steps = [step('total', { a: 1, b: 1, c: 0 }), step('vote', { a: 2, c: 9 })];
    const keys = climb(steps, ['a', 'b', 'c']).map((place) => [
      place.id,
      ...[...place.keys].map(([name, key]) => `${name} ${key?.toExact()}`),
    ]);
    expect(keys).toEqual([
      ['a', 'total 1', 'vote 2'],
      ['b', 'total 1', 'vote undefined'],
      ['c', 'total 0'],
    ]);
  });
});
