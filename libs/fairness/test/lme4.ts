import { Fraction } from '#kernel';
import type { Score } from '../src/scores.js';

/** Estimates by name: theta, se, severity, each by id; sigma2 and sigmaB2 under ''. */
export type Estimates = Readonly<Record<string, ReadonlyMap<string, number>>>;

const ESTIMATES = ['theta', 'se', 'severity', 'sigma2', 'sigmaB2'];

/** Reads an example of `lme4-examples.ts`: marks and what lme4 makes of them. */
export function exampleOf(text: string): { scores: Score[]; estimates: Estimates } {
  const lines = text.trim().split('\n').flatMap(pairsOf);
  const scores = lines
    .filter(({ line }) => !ESTIMATES.includes(line))
    .map(({ line, id, value }) => ({ entry: line, judge: id, value: Fraction.fromDecimal(value)! }));
  const estimates = ESTIMATES.map((name) => {
    const own = lines.filter(({ line }) => line === name);
    return [name, new Map(own.map(({ id, value }) => [id, Number(value)]))] as const;
  });
  return { scores, estimates: Object.fromEntries(estimates) };
}

function pairsOf(text: string) {
  const [line = '', ...pairs] = text.split(/:? /);
  return pairs.map((pair) => {
    const [value = '', id = ''] = pair.split('=').toReversed();
    return { line, id, value };
  });
}
