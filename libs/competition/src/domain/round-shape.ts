import { JUDGE_KINDS } from '#kernel';
import {
  type AdvancePlan,
  type AssignmentPlan,
  type Band,
  CALIBRATION_SHOWS,
  type CalibrationPlan,
  type CommentPlan,
  type Criterion,
  LIST_KEYS,
  type ReminderPlan,
  ROUND_KINDS,
  type RoundPlan,
  type Rubric,
  type SeatRule,
  type StagePlan,
  type Trim,
} from './round-plan.js';
import { flag, list, localised, matching, type Members, nullable, object, oneOf, whole } from './shape.js';

/** Codes that are stored, sealed and printed. */
export const CODE = matching(/^[A-Z0-9][A-Z0-9_]{0,39}$/);

const band = object<Band>({ from: whole(0, 99), text: localised(300) });
const criterion = object<Criterion>(
  {
    code: CODE,
    name: localised(60),
    max: whole(1, 100),
    guide: localised(500),
    bands: list(band, 1, 10),
    reads: list(matching(/^([a-z][A-Za-z0-9]{0,39}|documents\.[A-Z0-9][A-Z0-9_]{0,39})$/), 1, 30),
  },
  ['reads'],
);
const STEP = matching(/^(total|untrimmed|firsts|copeland|vote|(criterion|round):[A-Z0-9][A-Z0-9_]{0,39})$/);

const assignment = object<AssignmentPlan>(
  {
    floorPercent: whole(0, 100),
    loadPrice: whole(0, 1000),
    capPercent: whole(1, 100),
    organisationCap: nullable(whole(1, 50)),
    anchors: flag,
    secondPerson: flag,
    owedPrice: whole(0, 1000),
  },
  ['anchors', 'secondPerson', 'owedPrice'],
);

const bells = list(whole(0, 3600), 0, 5);

const stage = object<StagePlan>(
  {
    pitchMinutes: whole(1, 120),
    questionMinutes: whole(0, 120),
    changeoverMinutes: whole(0, 60),
    judgeDayLimit: whole(1, 200),
    sessionMinutes: whole(15, 1440),
    spareRecusals: flag,
    bells: object<NonNullable<StagePlan['bells']>>({ pitch: bells, questions: bells }),
    bufferMinutes: whole(0, 120),
  },
  ['bells', 'bufferMinutes'],
);

/** The members of one round. */
const round: Members<RoundPlan> = {
  code: CODE,
  kind: oneOf(ROUND_KINDS),
  name: localised(60),
  milestone: CODE,
  materials: CODE,
  judgesPerEntry: nullable(whole(1, 50)),
  rooms: whole(1, 50),
  minimumSheets: whole(1, 50),
  trim: nullable(object<Trim>({ drop: whole(1, 10), from: whole(3, 50), refuseBelow: whole(1, 50) })),
  seats: list(object<SeatRule>({ kinds: list(oneOf(JUDGE_KINDS), 1, 5), atLeast: whole(1, 50) }), 0, 10),
  assignment,
  stage,
  loadLimit: whole(1, 1000),
  blind: flag,
  listBy: oneOf(LIST_KEYS),
  gap: whole(1, 100),
  signatures: flag,
  advance: nullable(
    object<AdvancePlan>(
      {
        total: whole(1, 10_000),
        split: oneOf(['proportional', 'equal']),
        waitlist: whole(0, 1000),
        tell: oneOf(['at-once', 'by-hand']),
      },
      ['waitlist', 'tell'],
    ),
  ),
  rubrics: list(object<Rubric>({ divisions: list(CODE, 1, 10), criteria: list(criterion, 1, 20) }), 1, 10),
  comment: object<CommentPlan>(
    {
      ...{ minLength: whole(0, 500), below: whole(0, 100), from: whole(0, 101) },
      ownMedian: object<NonNullable<CommentPlan['ownMedian']>>({ distance: whole(1, 100), sheets: whole(1, 100) }),
    },
    ['ownMedian'],
  ),
  calibration: object<CalibrationPlan>({ required: flag, shows: oneOf(CALIBRATION_SHOWS) }),
  reminders: object<ReminderPlan>({ percents: list(whole(1, 99), 0, 5), hours: list(whole(1, 720), 0, 5) }),
  minutesEach: whole(1, 600),
  markStep: oneOf(['0.5']),
  tieLadder: list(STEP, 1, 12),
  rankBy: oneOf(['exact', 'shown']),
  scale: whole(0, 4),
};

/** The shape of one round. */
export const roundShape = object<RoundPlan>(round, [
  ...(['assignment', 'blind', 'materials', 'gap', 'signatures', 'stage', 'calibration'] as const),
  ...(['reminders', 'minutesEach'] as const),
]);
