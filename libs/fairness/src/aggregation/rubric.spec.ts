import { Fraction } from '#kernel';
import { InputError } from '../input-error.js';
import { checkRubric, type Rubric, sheetTotal } from './rubric.js';

const points = (value: string) => Fraction.fromDecimal(value)!;
const criterion = (code: string, max: string, weight?: string) => ({
  code,
  max: points(max),
  ...(weight === undefined ? {} : { weight: points(weight) }),
});
const marksOf = (marks: Record<string, string>) =>
  Object.fromEntries(Object.entries(marks).map(([code, mark]) => [code, points(mark)]));
const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.path];
  }
  return null;
};

const SUM: Rubric = { criteria: [criterion('A', '30'), criterion('B/1', '20')], scale: 'sum', step: points('0.5') };
const COMMON: Rubric = {
  criteria: [criterion('A', '10', '3'), criterion('B', '10'), criterion('C', '10', '0')],
  scale: 'common',
};

describe('the total of a sheet', () => {
  it('is the sum of its marks', () => {
    expect(sheetTotal(SUM, marksOf({ A: '29.5', 'B/1': '0' })).toExact()).toBe('59/2');
    expect(sheetTotal(SUM, marksOf({ A: '30', 'B/1': '20' })).toExact()).toBe('50');
  });

  it('is their weighted mean on a common scale, a weight being 1 unless said', () => {
    expect(sheetTotal(COMMON, marksOf({ A: '9', B: '8', C: '1' })).toExact()).toBe('35/4');
  });

  it('ignores weights where marks are added', () => {
    const weighted: Rubric = { criteria: [criterion('A', '10', '3')], scale: 'sum' };
    expect(sheetTotal(weighted, marksOf({ A: '9.25' })).toExact()).toBe('37/4');
  });

  it.each([
    [{ A: '1' }, ['mark-missing', '/marks/B~11']],
    [{}, ['mark-missing', '/marks/A']],
    [{ A: '1', 'B/1': '1', 'C~': '1' }, ['mark-unknown', '/marks/C~0']],
    [{ A: '30.5', 'B/1': '1' }, ['mark-range', '/marks/A']],
    [{ A: '1', 'B/1': '-0.5' }, ['mark-range', '/marks/B~11']],
    [{ A: '1.25', 'B/1': '1' }, ['mark-step', '/marks/A']],
  ])('refuses %p', (marks, refusal) => {
    expect(refusalOf(() => sheetTotal(SUM, marksOf(marks as Record<string, string>), '/marks'))).toEqual(refusal);
  });

  it('does not take what an object inherits for a mark', () => {
    const odd: Rubric = { criteria: [criterion('constructor', '10')], scale: 'sum' };
    expect(refusalOf(() => sheetTotal(odd, {}))).toEqual(['mark-missing', '/constructor']);
  });
});

describe('a rubric', () => {
  it.each([
    [SUM, null],
    [COMMON, null],
    [{ criteria: [], scale: 'sum' }, ['criteria-missing', '/rubric/criteria']],
    [{ ...SUM, step: points('0') }, ['step-malformed', '/rubric/step']],
    [{ ...SUM, step: points('-1') }, ['step-malformed', '/rubric/step']],
    [{ ...SUM, criteria: [criterion('A', '1'), criterion('A', '2')] }, ['criterion-twice', '/rubric/criteria/1/code']],
    [{ ...SUM, criteria: [criterion('A', '0')] }, null],
    [{ ...SUM, criteria: [criterion('A', '-0.5')] }, ['max-negative', '/rubric/criteria/0/max']],
    [{ ...COMMON, criteria: [criterion('A', '1', '-1')] }, ['weight-negative', '/rubric/criteria/0/weight']],
    [{ ...COMMON, criteria: [criterion('A', '1', '0')] }, ['weights-zero', '/rubric/criteria']],
    [{ ...SUM, criteria: [criterion('A', '1', '0')] }, null],
  ])('%# is checked', (rubric, refusal) => {
    expect(refusalOf(() => checkRubric(rubric as Rubric))).toEqual(refusal);
  });
});
