import type { Criterion, Edition, MilestoneTimes, RoundPlan } from '#competition';
import { found } from '#kernel';

/** The rule of a round, from its edition's plan. */
export function planOf(edition: Pick<Edition, 'plan'>, code: string): RoundPlan {
  return found(edition.plan.rounds.find((round) => round.code === code));
}

/** The instants of the milestone a round belongs to; judges may write until `endsAt` (exclusive). */
export function timesOf(edition: Edition, plan: RoundPlan): MilestoneTimes {
  return found(edition.milestones[plan.milestone]);
}

/** The criteria for entries of a division. */
export function rubricOf(plan: RoundPlan, division: string): Criterion[] {
  return found(plan.rubrics.find((rubric) => rubric.divisions.includes(division))).criteria;
}
