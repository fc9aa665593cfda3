import { readRepair } from './read-repair.js';
import type { RepairInput } from './repair.js';
import { fillingOf, movingOf, stayingOf } from './repair-stages.js';

const INPUT: RepairInput = {
  entries: [
    { id: 'A', judges: 3 },
    { id: 'B', judges: 2 },
  ],
  judges: [
    { id: 'a', min: 0, max: 2 },
    { id: 'b', min: 0, max: 7 },
    { id: 'c', min: 0, max: 1 },
  ],
  affinity: [
    [10, 20, 30],
    [40, null, 60],
  ],
  fixed: [['A', 'b']],
  seed: '',
  allowShortage: true,
  current: [
    ['B', 'c'],
    ['B', 'b'],
    ['A', 'a'],
    ['A', 'b'],
  ],
  scored: [['A', 'a']],
  gone: [],
};

describe('the stages of a repair', () => {
  it('first fix all who may stay, and allow no shortage', () => {
    const filling = fillingOf(readRepair(INPUT));
    expect([...filling.fixed]).toEqual([0, 1, 5]);
    expect(filling.allowShortage).toBe(false);
    expect([...filling.affinity]).toEqual([10, 20, 30, 40, -1, 60]);
  });

  it('then count who can stay, and nothing else', () => {
    const staying = stayingOf(readRepair({ ...INPUT, loadPrice: 5 }));
    expect([...staying.affinity]).toEqual([0, 1, 0, 0, -1, 1]);
    expect([...staying.fixed]).toEqual([0, 1]);
    expect(staying).toMatchObject({ loadPrice: 0, allowShortage: true });
  });

  it('then put a bonus on those who may stay, above all that moving more could gain', () => {
    // two of five seats are vacant: 1000 · (2 + 2 + 1) + 1
    expect([...movingOf(readRepair(INPUT), 1).affinity]).toEqual([10, 5021, 30, 40, -1, 5061]);
    // and each entry of two at most changes a load's price by 2γ · 2
    const priced = movingOf(readRepair({ ...INPUT, loadPrice: 5 }), 0);
    expect([...priced.affinity]).toEqual([10, 20 + 1020 * 3 + 1, 30, 40, -1, 60 + 1020 * 3 + 1]);
    expect(priced.loadPrice).toBe(5);
    const fraction = movingOf(readRepair({ ...INPUT, loadPrice: 0.01 }), 0);
    expect(fraction.affinity[1]).toBe(20 + 3001 + 1);
  });

  it('know that a table may be overfull, and that nobody may be there', () => {
    const full: RepairInput = {
      ...INPUT,
      entries: [
        { id: 'A', judges: 1 },
        { id: 'B', judges: 0 },
      ],
    };
    expect(movingOf(readRepair(full), 2).affinity[5]).toBe(60 + 1000 * 5 + 1);
    const nobody: RepairInput = { entries: [], judges: [], affinity: [], seed: '', current: [], scored: [], gone: [] };
    expect([...movingOf(readRepair(nobody), 0).affinity]).toEqual([]);
  });
});
