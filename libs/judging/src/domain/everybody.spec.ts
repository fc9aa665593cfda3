import { everybody, type WholePanel } from './everybody.js';
import { pairKey } from './pair.js';

const panel: WholePanel = {
  entries: [
    { entryId: 'a', room: 1 },
    { entryId: 'b', room: 2 },
  ],
  judges: [
    { judgeId: 'x', kind: 'clinical', limit: 9, room: 1 },
    { judgeId: 'y', kind: 'academic', limit: 9, room: 1 },
    { judgeId: 'z', kind: 'clinical', limit: 9, room: 2 },
  ],
  blocked: new Set(),
  seats: [{ kinds: ['clinical'], atLeast: 1 }],
  minimumSheets: 1,
};

describe('a panel that reads everything', () => {
  it('reads within its room only, less what is blocked', () => {
    const { pairs, shortfalls } = everybody({ ...panel, blocked: new Set([pairKey('a', 'x')]) });
    expect(pairs).toEqual([
      { entryId: 'a', judgeId: 'y' },
      { entryId: 'b', judgeId: 'z' },
    ]);
    expect(shortfalls).toEqual([]);
  });

  it('is told which rooms lack a kind, which entries lack judges, and who has too much', () => {
    const given = everybody({ ...panel, seats: [{ kinds: ['academic'], atLeast: 1 }], minimumSheets: 2 });
    expect(given.shortfalls.map(({ entryId, room, missing }) => [entryId, room, missing])).toEqual([
      [null, 2, 1],
      ['b', 2, 1],
    ]);
    const tired = everybody({ ...panel, judges: panel.judges.map((judge) => ({ ...judge, limit: 0 })) });
    expect(tired.overloads.map((one) => one.judgeId)).toEqual(['x', 'y', 'z']);
  });
});
