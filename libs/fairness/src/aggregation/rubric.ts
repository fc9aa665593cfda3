import { Fraction } from '#kernel';
import { reject } from '../input-error.js';
import { pointer } from '../pointer.js';
import { exactSum } from './scale.js';

/** What is marked: 0…`max` points. */
export interface Criterion {
  readonly code: string;
  readonly max: Fraction;
  /** what it counts on a common scale; default 1 */
  readonly weight?: Fraction;
}

/** A sheet's total is the sum of its marks, or, on a `common` scale, their weighted mean Σ w·s / Σ w. */
export interface Rubric {
  readonly criteria: readonly Criterion[];
  readonly scale: 'sum' | 'common';
  /** marks are multiples of this; any mark when absent */
  readonly step?: Fraction;
}

/** Marks by criterion, in points. */
export type Marks = Readonly<Record<string, Fraction>>;

const ONE = Fraction.of(1);

/**
 * @throws InputError `criteria-missing`, `criterion-twice`, `max-negative`, `weight-negative`, `weights-zero`,
 * `step-malformed`; paths within the rubric (`/criteria/1/weight`) after `at`
 */
export function checkRubric({ criteria, scale, step }: Rubric, at = '/rubric'): void {
  if (criteria.length === 0) reject('criteria-missing', 'a rubric has criteria', `${at}/criteria`);
  if (step && step.numerator <= 0n) reject('step-malformed', 'a step is above 0', `${at}/step`);
  criteria.forEach(({ code, max, weight = ONE }, place) => {
    const path = `${at}/criteria/${place}`;
    if (criteria.findIndex((one) => one.code === code) < place)
      reject('criterion-twice', `${code} stands twice`, `${path}/code`);
    if (max.numerator < 0n) reject('max-negative', `${code} has a maximum below 0`, `${path}/max`);
    if (weight.numerator < 0n) reject('weight-negative', `${code} has a weight below 0`, `${path}/weight`);
  });
  if (scale === 'common' && weightOf(criteria).numerator === 0n)
    reject('weights-zero', 'no criterion counts', `${at}/criteria`);
}

/**
 * The exact total of a complete sheet, in points.
 * @throws InputError `mark-missing`, `mark-unknown`, `mark-range`, `mark-step`; the path is that of the marks (`at`),
 * then the criterion
 */
export function sheetTotal({ criteria, scale, step }: Rubric, marks: Marks, at = ''): Fraction {
  const known = new Set(criteria.map(({ code }) => code));
  for (const code of Object.keys(marks)) {
    if (!known.has(code)) reject('mark-unknown', `${code} is no criterion`, `${at}/${pointer(code)}`);
  }
  const weighted = criteria.map((criterion) => {
    const mark = markOf(criterion, marks, step, at);
    return scale === 'common' ? mark.multiply(criterion.weight ?? ONE) : mark;
  });
  const sum = exactSum(weighted);
  return scale === 'common' ? sum.divide(weightOf(criteria)) : sum;
}

function markOf({ code, max }: Criterion, marks: Marks, step: Fraction | undefined, at: string): Fraction {
  const path = () => `${at}/${pointer(code)}`;
  const mark = Object.hasOwn(marks, code) ? marks[code]! : reject('mark-missing', `no mark for ${code}`, path());
  if (mark.numerator < 0n || mark.compare(max) > 0)
    reject('mark-range', `${code} is marked from 0 to ${max.toExact()}`, path());
  if (step && mark.divide(step).denominator !== 1n)
    reject('mark-step', `${code} is marked in steps of ${step.toExact()}`, path());
  return mark;
}

function weightOf(criteria: readonly Criterion[]): Fraction {
  return exactSum(criteria.map(({ weight = ONE }) => weight));
}
