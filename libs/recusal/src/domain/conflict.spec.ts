import fc from 'fast-check';
import { checkLifecycle } from '#testing';
import { conflictLife, effectOf, type Evidence, isSecondPerson } from './conflict.js';
import { skipOf, verbOf } from './decision.js';
import type { FoundRelation } from './find-relations.js';
import { type KeptRelation, recount } from './recount.js';
import { RELATIONS, type RelationEffect, rulesOf } from './rules.js';

it('lives by its table', () => checkLifecycle(conflictLife));

const states = conflictLife.states;
const effects = ['block', 'declare', 'ignore'] as const;
const evidences = ['certain', 'likely', 'stated'] as const;

describe('effect', () => {
  it('blocks at once what is certain, asks about what is likely, and obeys what people decided', () => {
    expect(effectOf('suggested', 'block', 'certain')).toBe('block');
    expect(effectOf('suggested', 'block', 'likely')).toBe('declare');
    expect(effectOf('pinned', 'block', 'stated')).toBe('block');
    expect(effectOf('suggested', 'declare', 'certain')).toBe('declare');
    expect(effectOf('suggested', 'block', 'reported')).toBe('none');
    for (const rule of effects)
      for (const evidence of evidences) {
        for (const state of ['declared', 'confirmed'] as const) expect(effectOf(state, rule, evidence)).toBe('block');
        for (const state of ['cleared', 'dismissed', 'lifted', 'absent'] as const)
          expect(effectOf(state, rule, evidence)).toBe('none');
      }
  });
});

const conflict = { editionId: 'e', personId: 'judge', enteredBy: 'clerk', decidedBy: null, keptAway: false };
const clerk = (personId: string) => ({
  ...{ personId, sessionId: 's', seats: [{ editionId: 'e', role: 'organiser' as const }] },
});

describe('decision', () => {
  it('takes a second person to let somebody in', () => {
    const pinned = { ...conflict, state: 'pinned' as const };
    expect(skipOf(clerk('other'), pinned, 'let-in')).toBeNull();
    expect(skipOf(clerk('clerk'), pinned, 'let-in')).toBe('second-person');
    expect(skipOf(clerk('judge'), pinned, 'let-in')).toBe('own');
    expect(skipOf(clerk('other'), { ...pinned, keptAway: true }, 'let-in')).toBe('kept-away');
    expect(skipOf(clerk('clerk'), pinned, 'keep-away')).toBeNull();
    expect(skipOf(clerk('judge'), pinned, 'keep-away')).toBe('own');
    expect(skipOf(clerk('other'), { ...conflict, state: 'lifted' }, 'let-in')).toBe('wrong-state');
    expect(isSecondPerson('x', { personId: 'a', enteredBy: null, decidedBy: 'x' })).toBe(false);
  });

  it('has at most one verb in every state, and never two opposite ones that do nothing', () => {
    for (const state of states.filter((one) => one !== 'absent')) {
      const both = [verbOf(state, 'keep-away'), verbOf(state, 'let-in')];
      expect(both.some((verb) => verb !== undefined)).toBe(true);
    }
  });
});

const arbitrary = fc
  .record({ relation: fc.constantFrom(...RELATIONS), source: fc.constantFrom('a', 'b', 'c') })
  .map((ground) => ({ ...ground, evidence: (ground.source === 'a' ? 'certain' : 'likely') as Evidence }));
const one = { personId: 'p', subjectId: 's' };
const foundList = fc.uniqueArray(arbitrary, { selector: ({ relation, source }) => `${relation} ${source}` });
const rulesList = fc
  .array(fc.constantFrom<RelationEffect>(...effects), { minLength: RELATIONS.length, maxLength: RELATIONS.length })
  .map((list) => rulesOf(RELATIONS.map((code, at) => ({ code, effect: list[at]!, years: null }))));

describe('recount', () => {
  const after = (kept: KeptRelation[], found: FoundRelation[], rules: ReturnType<typeof rulesOf>) => {
    const { added, changed } = recount(kept, found, rules);
    const by = new Map(changed.map((change) => [change.id, change]));
    const fresh = added.map((item, at) => ({ ...item, id: `new-${at}`, state: 'suggested' as const }));
    return [...kept.map((item) => ({ ...item, ...by.get(item.id) })), ...fresh];
  };
  const full = (list: { relation: FoundRelation['relation']; source: string; evidence: Evidence }[]) =>
    list.map((item): FoundRelation => ({ ...one, why: {}, ...item }));

  it('changes nothing the second time, and comes to the same by any way', () => {
    fc.assert(
      fc.property(foundList, foundList, rulesList, (before, later, rules) => {
        const first = after([], full(before), rules);
        const second = after(first, full(later), rules);
        expect(recount(second, full(later), rules)).toEqual({ added: [], changed: [] });
        const shown = (list: KeptRelation[]) =>
          list
            .filter(({ state }) => state !== 'absent')
            .map(({ relation, source, effect }) => [relation, source, effect].join(' '))
            .sort();
        expect(shown(second)).toEqual(shown(after([], full(later), rules)));
      }),
    );
  });

  it('leaves what people said or decided', () => {
    fc.assert(
      fc.property(
        foundList,
        rulesList,
        fc.constantFrom('confirmed', 'dismissed', 'declared', 'lifted'),
        (list, rules, state) => {
          const kept = full(list).map((item, at) => {
            const effect = effectOf(state, 'block', item.evidence);
            return { ...item, id: String(at), state, effect };
          });
          expect(recount(kept, [], rules).changed).toEqual([]);
          expect(recount(kept, full(list), rules).changed).toEqual([]);
        },
      ),
    );
  });
});
