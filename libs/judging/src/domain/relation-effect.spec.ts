import type { Score } from '#fairness';
import { Fraction } from '#kernel';
import { type RelatedPair, relationFigures } from './relation-effect.js';

const ENTRIES = 20;
const noise = (judge: number, entry: number) => ((judge * 7 + entry * 5) % 11) / 2 - 2.5;
/** Four judges who read everything; the first gives so many points more to the first six entries. */
const scores = (favour: number): Score[] =>
  [0, 1, 2, 3].flatMap((judge) =>
    Array.from({ length: ENTRIES }, (_, entry): Score => {
      const total = 60 + entry + judge + noise(judge, entry) + (judge === 0 && entry < 6 ? favour : 0);
      return { entry: `e${entry}`, judge: `j${judge}`, value: Fraction.of(Math.round(total * 100), 100) };
    }),
  );
const related = (relation: string, judge: number, from: number, to: number): RelatedPair[] =>
  Array.from({ length: to - from }, (_, at) => ({ relation, judgeId: `j${judge}`, entryId: `e${from + at}` }));

describe('marks under relations on record', () => {
  const pairs = [
    ...related('same-parent', 0, 0, 6),
    ...related('supervision', 1, 10, 16),
    ...related('kinship', 2, 3, 5),
  ];

  it('show a favour, and nothing where there is none', () => {
    const [kinship, parent, supervision] = relationFigures(scores(8), pairs, 'seed');
    expect(parent).toMatchObject({ relation: 'same-parent', marks: 6, judges: 1, flagged: true });
    expect(parent!.surplus).toBeGreaterThan(3);
    expect(parent!.q).toBeLessThan(0.01);
    expect(supervision).toMatchObject({ marks: 6, flagged: false });
    expect(kinship).toEqual({ relation: 'kinship', marks: 2, judges: 1, ...untold });
    expect(relationFigures(scores(0), pairs, 'seed').some(({ flagged }) => flagged)).toBe(false);
  });

  const untold = { surplus: null, p: null, q: null, flagged: false };

  it('are corrected for the kinds that can be told of, and those alone', () => {
    const both = relationFigures(scores(8), pairs, 'seed');
    const alone = relationFigures(scores(8), related('same-parent', 0, 0, 6), 'seed');
    expect(both[1]!.p).toBe(alone[0]!.p);
    expect(alone[0]!.q).toBe(alone[0]!.p);
    expect(both[1]!.q).toBe(Math.min(1, 2 * both[1]!.p!));
  });

  it('are not told of where a judge has no other marks to compare with, nor where no model was fitted', () => {
    const whole = related('same-parent', 0, 0, ENTRIES);
    expect(relationFigures(scores(8), whole, 'seed')).toMatchObject([{ marks: ENTRIES, ...untold }]);
    const few = scores(8).filter(({ judge }) => judge < 'j2');
    expect(relationFigures(few, pairs, 'seed')).toMatchObject([{ ...untold }, { ...untold }]);
  });

  it('pass over pairs that were not scored, and are the same whatever the order', () => {
    expect(relationFigures(scores(8), [{ relation: 'kinship', judgeId: 'j9', entryId: 'e0' }], 'seed')).toEqual([]);
    expect(relationFigures(scores(8), pairs.toReversed(), 'seed')).toEqual(relationFigures(scores(8), pairs, 'seed'));
  });
});
