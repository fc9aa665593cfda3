import type { AwardPlan } from './award-plan.js';
import type { AwardingPlan, AwardLimitPlan, BallotPlan } from './awarding-plan.js';
import { CODE } from './round-shape.js';
import { flag, list, localised, nullable, object, oneOf, whole } from './shape.js';

/** The shape of one prize. */
export const awardShape = object<AwardPlan>(
  {
    code: CODE,
    kind: oneOf(['tiered', 'special']),
    holder: oneOf(['project', 'person']),
    name: localised(60),
    quota: whole(1, 1000),
    ranks: nullable(object<NonNullable<AwardPlan['ranks']>>({ from: whole(1, 10_000), to: whole(1, 10_000) })),
    minimum: whole(1, 1000),
    choice: oneOf(['nomination', 'ballot']),
    candidates: nullable(
      object<NonNullable<AwardPlan['candidates']>>({
        criteria: list(CODE, 1, 20),
        top: whole(1, 1000),
        minimumTrl: nullable(whole(1, 9)),
      }),
    ),
  },
  ['minimum', 'choice'],
);

/** The shape of what holds for all prizes. */
export const awardingShape = object<AwardingPlan>({
  lastSeatTie: oneOf(['enlarge', 'vote', 'vacant']),
  besideTiered: flag,
  specialsPerProject: whole(1, 40),
  limits: list(
    object<AwardLimitPlan>(
      {
        by: oneOf(['track', 'division', 'organisation']),
        code: CODE,
        least: whole(1, 1000),
        most: whole(0, 1000),
      },
      ['code', 'least', 'most'],
    ),
    0,
    40,
  ),
  ballot: object<BallotPlan>({
    quorum: oneOf(['half', 'two-thirds', 'all']),
    majority: oneOf(['half', 'two-thirds']),
    rounds: whole(1, 10),
    leaders: whole(2, 20),
    minutes: whole(5, 10_080),
  }),
});
