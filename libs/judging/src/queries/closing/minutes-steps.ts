import type { Edition } from '#competition';
import { planOf } from '../round-plan.js';
import type { MinutesWords } from './minutes-paper.js';

/** A step of a round's tie ladder in words: `criterion:CLINICAL` → “the mark for clinical need”. */
export function stepWords(edition: Edition, code: string, { say, locale }: MinutesWords): (step: string) => string {
  const criteria = planOf(edition, code).rubrics.flatMap((rubric) => rubric.criteria);
  return (step) => {
    const [kind = '', of = ''] = step.split(':');
    const known = kind === 'criterion' ? criteria : edition.plan.rounds;
    const name = known.find((one) => one.code === of)?.name[locale] ?? of;
    return say(`steps.${kind}`, { name });
  };
}
