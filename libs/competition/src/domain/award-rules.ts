import type { Finding } from '#kernel';
import type { AwardPlan } from './award-plan.js';
import { awardingOf } from './awarding-plan.js';
import type { EditionPlan } from './edition-plan.js';
import { findingIf } from './finding.js';
import { hasCriterion } from './rubric-rules.js';

/**
 * Tiered prizes share out the ranks of the last round, each rank once and no more of them than entries play it, and
 * need that round to be one list. Special prizes name criteria of the last round.
 */
export function awardFindings(plan: EditionPlan): Finding[] {
  const finalists = plan.rounds.at(-2)?.advance?.total ?? Infinity;
  const tiered = plan.awards.some(({ kind }) => kind === 'tiered');
  const listed = tiered && plan.rounds.at(-1)?.listBy !== 'none';
  return [
    ...findingIf(listed, `rounds.${plan.rounds.length - 1}.listBy`, 'ranks-need-one-list'),
    ...plan.awards.flatMap((award, index) => {
      const path = `awards.${index}`;
      if (award.kind === 'special') return specialFindings(award, plan, path);
      const spare = findingIf(award.candidates !== null, `${path}.candidates`, 'not-for-this-kind');
      const chosen = findingIf(award.choice === 'ballot', `${path}.choice`, 'not-for-this-kind');
      return [...spare, ...chosen, ...tierFindings(award, plan.awards.slice(0, index), finalists, path)];
    }),
    ...limitFindings(plan),
  ];
}

/** Limits name tracks and divisions that exist, say something, and do not contradict themselves. */
function limitFindings(plan: EditionPlan): Finding[] {
  return awardingOf(plan).limits.flatMap(({ by, code, least, most }, index) => {
    const path = `awarding.limits.${index}`;
    const known = by === 'organisation' ? [] : plan[by === 'track' ? 'tracks' : 'divisions'];
    const unknown = code !== undefined && !known.some((one) => one.code === code);
    return [
      ...findingIf(unknown, `${path}.code`, 'unknown-code', { value: code }),
      ...findingIf(least === undefined && most === undefined, `${path}.most`, 'required'),
      ...findingIf(least !== undefined && most !== undefined && least > most, `${path}.most`, 'too-small', {
        min: least,
      }),
    ];
  });
}

function tierFindings(award: AwardPlan, earlier: readonly AwardPlan[], finalists: number, path: string): Finding[] {
  const { ranks, quota } = award;
  if (!ranks) return findingIf(true, `${path}.ranks`, 'required');
  if (ranks.to < ranks.from) return findingIf(true, `${path}.ranks.to`, 'too-small', { min: ranks.from });
  const count = ranks.to - ranks.from + 1;
  const met = earlier.find((one) => one.ranks && ranks.from <= one.ranks.to && one.ranks.from <= ranks.to);
  return [
    ...findingIf(ranks.to > finalists, `${path}.ranks.to`, 'too-large', { max: finalists }),
    ...findingIf(count !== quota, `${path}.quota`, 'quota-not-ranks', { ranks: count }),
    ...findingIf(met !== undefined, `${path}.ranks`, 'ranks-overlap', { value: met?.code }),
  ];
}

function specialFindings({ ranks, candidates }: AwardPlan, plan: EditionPlan, path: string): Finding[] {
  const rubrics = plan.rounds.at(-1)?.rubrics ?? [];
  const asksTrl = plan.form.sections.some(({ fields }) => fields.some(({ key }) => key === 'trl'));
  const needsTrl = typeof candidates?.minimumTrl === 'number';
  return [
    ...findingIf(ranks !== null, `${path}.ranks`, 'not-for-this-kind'),
    ...(candidates?.criteria ?? []).flatMap((code, index) => {
      const place = `${path}.candidates.criteria.${index}`;
      return findingIf(!hasCriterion(rubrics, code), place, 'unknown-code', { value: code });
    }),
    ...findingIf(needsTrl && !asksTrl, `${path}.candidates.minimumTrl`, 'unknown-code', { value: 'trl' }),
  ];
}
