import fc from 'fast-check';
import { type Desk, spread } from './spread.js';

const ids = (count: number, mark: string) => Array.from({ length: count }, (_, index) => `${mark}${index}`);
const free = (id: string, load = 0): Desk => ({ id, load, involved: new Set() });

describe('spread', () => {
  it('gives every entry to somebody, evenly, whatever loads they began with', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), (count, loads) => {
        const given = spread(
          ids(count, 'e'),
          loads.map((load, index) => free(`p${index}`, load)),
        );
        expect(given.size).toBe(count);
        const ends = loads.map((load, index) => [...given.values()].filter((id) => id === `p${index}`).length + load);
        const touched = ends.filter((end, index) => end > loads[index]!);
        if (touched.length > 0) expect(Math.max(...touched) - Math.min(...ends)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives nobody an entry they are involved in, and leaves out what nobody is free of', () => {
    const desks = [
      { ...free('p0'), involved: new Set(['e0', 'e1']) },
      { ...free('p1', 9), involved: new Set(['e0']) },
    ];
    expect([...spread(['e0', 'e1', 'e2'], desks)]).toEqual([
      ['e1', 'p1'],
      ['e2', 'p0'],
    ]);
    expect(spread(['e0'], [])).toEqual(new Map());
  });
});
