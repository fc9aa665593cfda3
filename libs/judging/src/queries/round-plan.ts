import {
  ASSIGNMENT,
  type Criterion,
  type Edition,
  type MilestoneTimes,
  OWED_PRICE,
  REMINDERS,
  type RoundPlan,
} from '#competition';
import { found } from '#kernel';
import { remindersOf } from '../domain/closing/pace.js';
import { dutyEnd } from '../domain/closing/reader-due.js';
import { isOver } from '../domain/round.js';
import type { AssignmentRule } from '../domain/rules.js';

/** The rule of a round, from its edition's plan. */
export function planOf(edition: Pick<Edition, 'plan'>, code: string): RoundPlan {
  return found(edition.plan.rounds.find((round) => round.code === code));
}

/** The instants of the milestone a round belongs to; online, judges may write until `endsAt` (exclusive). */
export function timesOf(edition: Edition, plan: RoundPlan): MilestoneTimes {
  return found(edition.milestones[plan.milestone]);
}

/** Whether the time for writing in a round has ended, for a judge asked for longer too; see {@link isOver}. */
export function writingIsOver(edition: Edition, plan: RoundPlan, at: Date, dueAt: Date | null = null): boolean {
  return isOver(plan.kind, dutyEnd(timesOf(edition, plan).endsAt, dueAt), at);
}

/** The criteria for entries of a division. */
export function rubricOf(plan: RoundPlan, division: string): Criterion[] {
  return found(plan.rubrics.find((rubric) => rubric.divisions.includes(division))).criteria;
}

/** How judges are given to entries, with what holds where the plan says nothing. */
export function assignmentOf({ assignment = ASSIGNMENT }: Pick<RoundPlan, 'assignment'>): AssignmentRule {
  return { owedPrice: OWED_PRICE, ...assignment };
}

/** When judges of a round held online are reminded by themselves; none of a round held in a hall. */
export function remindersIn(edition: Edition, plan: RoundPlan, openedAt: Date | null): Date[] {
  const { startsAt, endsAt } = timesOf(edition, plan);
  if (plan.kind !== 'online_review') return [];
  return remindersOf(plan.reminders ?? REMINDERS, { from: openedAt ?? startsAt, until: endsAt }).map(({ at }) => at);
}
