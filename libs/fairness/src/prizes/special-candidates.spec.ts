import { Fraction } from '#kernel';
import { specialCandidates, type SpecialContender, type SpecialRule } from './special-candidates.js';

const contender = (entry: string, market: string, feasible: string, trl: number | null = 5): SpecialContender => ({
  entry,
  criteria: new Map([
    ['MARKET', Fraction.fromExact(market)],
    ['FEASIBILITY', Fraction.fromExact(feasible)],
  ]),
  trl,
});
const RULE: SpecialRule = { criteria: ['MARKET', 'FEASIBILITY'], top: 2, minimumTrl: null };
const CONTENDERS = [
  contender('a', '10', '31/3'),
  contender('b', '12', '11'),
  contender('c', '9', '12', 8),
  contender('d', '5', '5', 9),
];
const shown = (rule: Partial<SpecialRule>, contenders = CONTENDERS) => {
  const { ranked, skipped } = specialCandidates({ ...RULE, ...rule }, contenders);
  const reasons = skipped.map(({ entry, reason }) => `${entry}:${reason}`);
  return [ranked.map((group) => group.join('')).join(' '), ...reasons];
};

it('names the best by the sum of exact means', () => {
  expect(shown({})).toEqual(['b c', 'a:outside-top', 'd:outside-top']);
  expect(shown({ criteria: ['MARKET'] })).toEqual(['b a', 'c:outside-top', 'd:outside-top']);
  expect(shown({ top: 9 })).toEqual(['b c a d']);
  expect(shown({}, [])).toEqual(['']);
});

it('keeps everybody who equals the last candidate, in whatever order they come', () => {
  const more = [...CONTENDERS, contender('f', '12', '9'), contender('e', '9', '12')];
  expect(shown({}, more)).toEqual(['b cef', 'a:outside-top', 'd:outside-top']);
  expect(shown({}, more.toReversed())).toEqual(shown({}, more));
});

it('looks only at entries that are ready enough', () => {
  expect(shown({ minimumTrl: 8 })).toEqual(['c d', 'a:not-ready', 'b:not-ready']);
  expect(shown({ minimumTrl: 9, top: 1 }, [contender('z', '9', '9', null), contender('y', '9', '9', 8)])).toEqual([
    '',
    'y:not-ready',
    'z:not-ready',
  ]);
});

it('takes nobody under the minimum, and counts a missing mean as nothing', () => {
  expect(shown({ minimum: Fraction.of(21) })).toEqual(['b c', 'a:below-minimum', 'd:below-minimum']);
  expect(shown({ minimum: Fraction.of(22) })).toEqual(['b', 'c:below-minimum', 'a:below-minimum', 'd:below-minimum']);
  const bare = { entry: 'bare', criteria: new Map<string, Fraction>(), trl: null };
  expect(shown({ minimum: Fraction.of(1) }, [bare])).toEqual(['', 'bare:below-minimum']);
  expect(shown({}, [bare])).toEqual(['bare']);
});
