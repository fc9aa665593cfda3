import type { TFunction } from 'i18next';
import type { Localised } from '#kernel';
import type { AwardRule, EditionPlan } from './api/plan.js';

type Say = (text: Localised | undefined) => string;
type T = TFunction<'organiser'>;

/** Whom an award goes to by its rule, in words: ranks, or the best by some criteria of the last round. */
export function awardWords(plan: EditionPlan, award: AwardRule, say: Say, t: T): string {
  if (award.ranks) return t(award.ranks.from === award.ranks.to ? 'settings.rank' : 'settings.ranks', award.ranks);
  if (!award.candidates) return t(award.holder === 'person' ? 'settings.any-person' : 'settings.any-entry');
  const criteria = plan.rounds.at(-1)?.rubrics.flatMap((rubric) => rubric.criteria) ?? [];
  const names = award.candidates.criteria.map((code) => say(criteria.find((one) => one.code === code)?.name) || code);
  const { top, minimumTrl } = award.candidates;
  const best = t('settings.best-by', { count: top, criteria: names.join(t('plus')) });
  return minimumTrl === null ? best : `${best}${t('settings.trl', { trl: minimumTrl })}`;
}
