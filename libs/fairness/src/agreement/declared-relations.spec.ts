import { Fraction, randomFrom } from '#kernel';
import { fitOf } from '../../test/fit-of.js';
import { panel } from '../../test/panel.js';
import { mixedModel } from '../models/mixed.js';
import { type Score, scoreTable } from '../scores.js';
import { type DeclaredRelation, declaredRelationEffects } from './declared-relations.js';

const table = scoreTable(
  panel(Array.from({ length: 40 }, (_, entry) => `${entry === 3 ? 59 : 50 + (entry % 2)} 50`).join('\n')),
);
const fit = fitOf(
  table,
  Array.from({ length: 40 }, () => 50),
  [0, 0],
);
const effects = (relations: readonly DeclaredRelation[], draws = 999) =>
  declaredRelationEffects(table, fit, relations, { seed: 'panel', draws });

describe('declared relations', () => {
  const favour: DeclaredRelation = { label: 'teacher', pairs: [['E4', 'J1']] };
  const nothing: DeclaredRelation = {
    label: 'neighbour',
    pairs: [
      ['E1', 'J1'],
      ['E5', 'J2'],
    ],
  };

  it('show the surplus of their marks and how rarely chance gives it', () => {
    const [neighbour, teacher] = effects([favour, nothing]);
    expect(neighbour).toEqual({ label: 'neighbour', marks: 2, surplus: 0, p: 1, q: 1, flagged: false });
    expect(teacher).toMatchObject({ label: 'teacher', marks: 1, surplus: 9 });
    expect(teacher!.p).toBeGreaterThan(0.01);
    expect(teacher!.p).toBeLessThan(0.045);
    expect(teacher!.q).toBe(2 * teacher!.p!);
  });

  it('are flagged up to q = .05', () => {
    expect(effects([favour])[0]).toMatchObject({ flagged: true });
    expect(effects([favour], 19)[0]!.p).toBeGreaterThanOrEqual(1 / 20);
    expect(effects([favour], 0)[0]).toMatchObject({ p: 1, q: 1, flagged: false });
  });

  it('without marks are not tested and cost the others nothing', () => {
    const none: DeclaredRelation = {
      label: 'a',
      pairs: [
        ['E1', 'J9'],
        ['E99', 'J1'],
      ],
    };
    const [first, second] = effects([none, favour]);
    expect(first).toEqual({ label: 'a', marks: 0, surplus: null, p: null, q: null, flagged: false });
    expect(second).toEqual(effects([favour])[0]);
  });

  it('count a pair once, in any order', () => {
    const twice: DeclaredRelation = {
      label: 'teacher',
      pairs: [
        ['E5', 'J1'],
        ['E4', 'J1'],
        ['E5', 'J1'],
      ],
    };
    const once: DeclaredRelation = {
      label: 'teacher',
      pairs: [
        ['E4', 'J1'],
        ['E5', 'J1'],
      ],
    };
    expect(effects([twice])).toEqual(effects([once]));
    expect(effects([twice])[0]).toMatchObject({ marks: 2, surplus: 4.5 });
  });

  it('do not depend on each other, but on the seed', () => {
    const p = (relations: readonly DeclaredRelation[]) =>
      effects(relations).find(({ label }) => label === 'teacher')!.p;
    expect(p([favour])).toBe(p([nothing, favour]));
    const other = declaredRelationEffects(table, fit, [favour], { seed: 'other', draws: 999 });
    expect(other[0]!.p).not.toBe(p([favour]));
  });

  it('have one label each', () => {
    expect(() => effects([favour, nothing, favour])).toThrow(
      expect.objectContaining({ code: 'duplicate-relation', path: '/relations/2/label' }),
    );
  });

  it('find a boost of 2σ by related judges among honest ones, and no others', () => {
    const boosted = scoreTable(simulated((entry, judge) => (related(entry, judge) ? 8 : 0)));
    const labels = [0, 1, 2, 3];
    const relations = labels.map((label) => ({ label: `${label}`, pairs: pairsOf(label) }));
    const found = declaredRelationEffects(boosted, mixedModel(boosted), relations, { seed: 'boost', draws: 1999 });
    expect(found.map(({ flagged }) => flagged)).toEqual([true, false, false, false]);
    expect(found[0]!.surplus).toBeGreaterThan(4);
  });
});

// 60 entries, 12 judges, each entry seen by 5; σ = 4. Relation r: judges r and r + 4, entries with (i + r) mod 10 = 0.
function pairsOf(relation: number) {
  return Array.from({ length: 60 }, (_, entry) => entry)
    .filter((entry) => (entry + relation) % 10 === 0)
    .flatMap((entry) => [relation, relation + 4].map((judge) => [`E${entry}`, `J${judge}`] as const));
}

function related(entry: number, judge: number): boolean {
  return entry % 10 === 0 && (judge === 0 || judge === 4);
}

function simulated(boost: (entry: number, judge: number) => number): Score[] {
  const random = randomFrom('honest');
  const noise = () => Array.from({ length: 12 }, () => random.below(1000) / 1000 - 0.5).reduce((a, b) => a + b, 0);
  const quality = Array.from({ length: 60 }, () => 70 + 8 * noise());
  const leniency = Array.from({ length: 12 }, () => 5 * noise());
  return quality.flatMap((theta, entry) =>
    leniency.flatMap((b, judge): Score[] => {
      const mark = Math.round(100 * (theta + b + 4 * noise() + boost(entry, judge)));
      const seen = related(entry, judge) || (entry * 5 + judge * 7) % 12 < 5;
      return seen ? [{ entry: `E${entry}`, judge: `J${judge}`, value: Fraction.of(mark, 100) }] : [];
    }),
  );
}
