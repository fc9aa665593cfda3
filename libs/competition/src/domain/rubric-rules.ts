import type { Finding } from '#kernel';
import { duplicates, findingIf, strangers } from './finding.js';
import type { Criterion, Rubric } from './round-plan.js';

/** What the maxima of a rubric add up to. */
const WHOLE = 100;

/**
 * The rubrics of one round: every division in exactly one of them, maxima that sum to 100, and bands that descend
 * from below 100 % to 0 %, so that as half-open intervals they cover every mark once.
 */
export function rubricFindings(rubrics: readonly Rubric[], divisions: readonly string[], path: string): Finding[] {
  const covered = rubrics.flatMap((rubric) => rubric.divisions);
  const times = (code: string) => covered.filter((one) => one === code).length;
  return [
    ...divisions.flatMap((code) => findingIf(times(code) !== 1, path, 'division-not-once', { value: code })),
    ...rubrics.flatMap((rubric, index) => oneRubric(rubric, divisions, `${path}.${index}`)),
  ];
}

function oneRubric({ divisions, criteria }: Rubric, known: readonly string[], path: string): Finding[] {
  const sum = criteria.reduce((total, { max }) => total + max, 0);
  const codes = criteria.map(({ code }) => code);
  return [
    ...findingIf(sum !== WHOLE, `${path}.criteria`, 'rubric-sum', { sum }),
    ...duplicates(codes, (index) => `${path}.criteria.${index}.code`),
    ...strangers(divisions, known, (index) => `${path}.divisions.${index}`),
    ...criteria.flatMap((criterion, index) =>
      findingIf(!covers(criterion), `${path}.criteria.${index}.bands`, 'bands-broken'),
    ),
  ];
}

function covers({ bands }: Criterion): boolean {
  const starts = bands.map(({ from }) => from);
  return starts.every((from, index) => index === 0 || from < (starts[index - 1] ?? 0)) && starts.at(-1) === 0;
}

/** Whether every rubric has the criterion, so that all entries of the round can be compared by it. */
export function hasCriterion(rubrics: readonly Rubric[], code: string): boolean {
  return rubrics.every(({ criteria }) => criteria.some((one) => one.code === code));
}
