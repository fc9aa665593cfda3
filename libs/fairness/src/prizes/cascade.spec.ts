import { cascade, type SpecialPrize, type SpecialRules } from './cascade.js';

const RULES: SpecialRules = { tiered: ['t'], gone: [], belowMinimum: [], aProject: 1 };
/** `a bc`: b and c are equal on the ballot. */
const special = (code: string, ballot: string, more: Partial<SpecialPrize> = {}): SpecialPrize => ({
  ...{ code, seats: 1, besideTiered: true, ballot: ballot.split(' ').map((group) => [...group]) },
  ...more,
});
const shown = (specials: SpecialPrize[], rules: Partial<SpecialRules> = {}) =>
  cascade(specials, { ...RULES, ...rules }).map(
    ({ code, winners, undecided, vacant, skipped }) =>
      `${code} ${winners.map(({ entry }) => entry).join('')} ?${undecided.join('')} -${vacant} ${skipped
        .map(({ entry, reason }) => `${entry}:${reason}`)
        .join(' ')}`,
  );

it('gives each prize to the best of its ballot who has none yet', () => {
  expect(shown([special('A', 'a b'), special('B', 'a c b')])).toEqual([
    'A a ? -0 b:quota-filled',
    'B c ? -0 a:holds-special:A b:quota-filled',
  ]);
});

it('lets the rest follow when one goes', () => {
  const specials = [special('A', 'a b c'), special('B', 'b c'), special('C', 'c d')];
  const winners = (gone: string[]) =>
    cascade(specials, { ...RULES, gone }).map((outcome) => outcome.winners.map(({ entry }) => entry).join(''));
  expect(winners([])).toEqual(['a', 'b', 'c']);
  expect(winners(['a'])).toEqual(['b', 'c', 'd']);
  expect(winners(['a', 'b'])).toEqual(['c', '', 'd']);
});

it('says why a candidate cannot have a prize, the gravest reason first', () => {
  const own = special('A', 'g m t x', { besideTiered: false });
  expect(shown([own], { gone: ['g'], belowMinimum: ['m', 'g'], tiered: ['t', 'm', 'g'] })).toEqual([
    'A x ? -0 g:gone m:below-minimum t:holds-tiered',
  ]);
  expect(shown([{ ...own, besideTiered: true }], { gone: ['g'], belowMinimum: ['m'] })).toEqual([
    'A t ? -0 g:gone m:below-minimum x:quota-filled',
  ]);
});

it('leaves seats empty as declared, and for want of candidates', () => {
  expect(shown([special('A', 'a b', { vacant: 1 })])).toEqual(['A  ? -1 a:quota-filled b:quota-filled']);
  expect(shown([special('A', 'a', { seats: 3, vacant: 1 })])).toEqual(['A a ? -2 ']);
  expect(shown([special('A', 'a', { seats: 1, vacant: 2 })])).toEqual(['A  ? -1 a:quota-filled']);
  expect(shown([special('A', 'm')], { belowMinimum: ['m'] })).toEqual(['A  ? -1 m:below-minimum']);
});

it('names the person who holds a prize, beside the special of the project', () => {
  const talent = special('TALENT', 'a b', { holders: new Map([['b', 'Lin']]) });
  expect(cascade([special('A', 'b'), talent, special('C', 'b')], RULES)).toEqual([
    { code: 'A', winners: [{ entry: 'b', holder: null }], undecided: [], vacant: 0, skipped: [] },
    {
      ...{ code: 'TALENT', winners: [{ entry: 'b', holder: 'Lin' }], undecided: [], vacant: 0 },
      skipped: [{ entry: 'a', reason: 'no-holder' }],
    },
    { ...{ code: 'C', winners: [], undecided: [], vacant: 1 }, skipped: [{ entry: 'b', reason: 'holds-special:A' }] },
  ]);
  expect(shown([talent, special('B', 'b')])[1]).toBe('B b ? -0 ');
});

it('lets a project have as many specials as declared', () => {
  const specials = [special('A', 'a'), special('B', 'a'), special('C', 'a')];
  expect(shown(specials, { aProject: 2 })).toEqual(['A a ? -0 ', 'B a ? -0 ', 'C  ? -1 a:holds-special:A']);
});

describe('an open decision', () => {
  it('is the panel’s: equals across the last seat get nothing by their ids', () => {
    expect(shown([special('A', 'cb a')])).toEqual(['A  ?bc -0 a:undecided']);
    expect(shown([special('A', 'x cb a', { seats: 2, vacant: 0 })])).toEqual(['A x ?bc -0 a:undecided']);
    expect(shown([special('A', 'cb a', { seats: 2 })])).toEqual(['A bc ? -0 a:quota-filled']);
    expect(shown([special('A', 'cb a', { seats: 3, vacant: 2 })])).toEqual(['A  ?bc -2 a:undecided']);
  });
  it('does not concern those who may not win', () => {
    expect(shown([special('A', 'cb a')], { gone: ['c'] })).toEqual(['A b ? -0 c:gone a:quota-filled']);
    expect(shown([special('A', 'cb ga')], { gone: ['g'] })).toEqual(['A  ?bc -0 a:undecided g:gone']);
  });
  it('holds up the prizes after it only where they hang on it', () => {
    const open = special('A', 'bc');
    expect(shown([open, special('B', 'd b'), special('C', 'b d')]).slice(1)).toEqual([
      'B d ? -0 b:quota-filled',
      'C  ?b -0 d:holds-special:B',
    ]);
    expect(shown([open, special('B', 'b')], { aProject: 2 })[1]).toBe('B b ? -0 ');
    expect(shown([open, special('B', 'bd')])[1]).toBe('B  ?bd -0 ');
    const person = special('P', 'b', { holders: new Map([['b', 'Lin']]) });
    expect(shown([open, person])[1]).toBe('P b ? -0 ');
    expect(
      shown([
        special('P', 'bc', {
          holders: new Map([
            ['b', 'Lin'],
            ['c', 'Wu'],
          ]),
        }),
        special('B', 'b'),
      ])[1],
    ).toBe('B b ? -0 ');
  });
});
