import { JUDGE_KINDS } from '#kernel';
import fc from 'fast-check';
import { seatGroups } from './seat-groups.js';

const rule = fc.record({
  kinds: fc.subarray([...JUDGE_KINDS], { minLength: 1 }),
  atLeast: fc.integer({ min: 0, max: 4 }),
});

describe('seat groups', () => {
  it('keep every rule whoever fills them, and fill the entry', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 4 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        (rules, perEntry, pick) => {
          const groups = seatGroups(rules, perEntry);
          const seated = groups.flatMap((group) =>
            Array.from({ length: group.atLeast }, (_, at) => group.kinds[(pick + at) % group.kinds.length]!),
          );
          expect(seated.length).toBeGreaterThanOrEqual(perEntry);
          for (const { kinds, atLeast } of rules)
            expect(seated.filter((kind) => kinds.includes(kind)).length).toBeGreaterThanOrEqual(atLeast);
        },
      ),
    );
  });

  it('count narrow seats for the wider rule around them', () => {
    const groups = seatGroups(
      [
        { kinds: ['clinical', 'academic'], atLeast: 3 },
        { kinds: ['clinical'], atLeast: 2 },
      ],
      5,
    );
    expect(groups.map((group) => [group.kinds.length, group.atLeast])).toEqual([
      [1, 2],
      [2, 1],
      [5, 2],
    ]);
  });

  it('share seats where rules cross', () => {
    const groups = seatGroups(
      [
        { kinds: ['clinical', 'academic'], atLeast: 2 },
        { kinds: ['academic', 'capital'], atLeast: 2 },
      ],
      3,
    );
    expect(groups.reduce((sum, group) => sum + group.atLeast, 0)).toBe(3);
  });
});
