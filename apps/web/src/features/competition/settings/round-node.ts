import type { EditionPlan } from '../api/plan.js';
import {
  asBag,
  blank,
  choiceOf,
  group,
  type Member,
  type Node,
  nextCode,
  type Option,
  type Options,
  text,
} from './node.js';

const KINDS = ['online_review', 'pitch', 'live_pitch'];
const LISTS = ['none', 'division', 'track', 'track_division', 'room'];
const STEPS = ['total', 'untrimmed', 'firsts', 'copeland', 'vote'];

const band = group('band', { from: { kind: 'whole' }, text: text(300, true) });
const criterion = group('criterion', {
  code: { kind: 'code' },
  name: text(60),
  max: { kind: 'whole' },
  guide: text(500, true),
  bands: { kind: 'list', item: band, inline: true, fresh: () => ({ from: 0, text: blank() }) },
});
const freshCriterion = (items: readonly unknown[]) => ({
  ...{ code: nextCode('CRITERION_', items), name: blank(), max: 10, guide: blank() },
  bands: [{ from: 0, text: blank() }],
});
const divisions: Node = {
  kind: 'choices',
  options: (plan) => plan.divisions.map(({ code, name }) => ({ code, name })),
};
const rubric = group('rubric', {
  divisions,
  criteria: { kind: 'list', item: criterion, fresh: (_, items) => freshCriterion(items) },
});

/** The steps that can break a tie: figures of the round itself, its criteria, and earlier rounds. */
function tieSteps(plan: EditionPlan): Option[] {
  const criteria = plan.rounds.flatMap(({ rubrics }) => rubrics.flatMap((one) => one.criteria));
  const named = new Map(criteria.map(({ code, name }) => [`criterion:${code}`, name]));
  const rounds = plan.rounds.map(({ code, name }) => ({ code: `round:${code}`, name }));
  return [
    ...STEPS.map((code) => ({ code, group: 'tie-step' })),
    ...[...named].map(([code, name]) => ({ code, name })),
    ...rounds,
  ];
}

const panel = (judgeKinds: readonly string[]): Record<string, Node | Omit<Member, 'key'>> => ({
  judgesPerEntry: { kind: 'whole', empty: 'null' },
  rooms: { kind: 'whole' },
  loadLimit: { kind: 'whole' },
  seats: {
    kind: 'list',
    inline: true,
    fresh: () => ({ kinds: [judgeKinds[0]], atLeast: 1 }),
    item: group('seat', {
      kinds: { kind: 'choices', options: () => judgeKinds.map((code) => ({ code, group: 'judge-kind' })) },
      atLeast: { kind: 'whole' },
    }),
  },
});

const assignment: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: () => ({ floorPercent: 0, loadPrice: 1, capPercent: 100, organisationCap: null, owedPrice: 250 }),
  inner: group('assignment', {
    floorPercent: { kind: 'whole' },
    loadPrice: { kind: 'whole' },
    capPercent: { kind: 'whole' },
    organisationCap: { kind: 'whole', empty: 'null' },
    anchors: { kind: 'flag' },
    secondPerson: { kind: 'flag' },
    owedPrice: { kind: 'whole', empty: 'absent' },
  }),
};

const TELLING: Options = () => [{ code: 'by-hand', group: 'tell' }];

const numbers = (first: number): Node => ({ kind: 'list', inline: true, item: { kind: 'whole' }, fresh: () => first });

const seconds = numbers(0);

const bells: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: () => ({ pitch: [60, 0], questions: [60, 0] }),
  inner: group('bells', { pitch: seconds, questions: seconds }),
};

const stage: Node = {
  kind: 'maybe',
  absent: 'left-out',
  fresh: () => ({
    ...{ pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 },
    ...{ judgeDayLimit: 20, sessionMinutes: 540, spareRecusals: false },
  }),
  inner: group('stage', {
    pitchMinutes: { kind: 'whole' },
    questionMinutes: { kind: 'whole' },
    changeoverMinutes: { kind: 'whole' },
    judgeDayLimit: { kind: 'whole' },
    sessionMinutes: { kind: 'whole' },
    spareRecusals: { kind: 'flag' },
    bells,
    bufferMinutes: { kind: 'whole', empty: 'absent' },
  }),
};

const result: Record<string, Node> = {
  minimumSheets: { kind: 'whole' },
  trim: {
    kind: 'maybe',
    absent: 'null',
    fresh: () => ({ drop: 1, from: 5, refuseBelow: 3 }),
    inner: group('trim', { drop: { kind: 'whole' }, from: { kind: 'whole' }, refuseBelow: { kind: 'whole' } }),
  },
  rankBy: choiceOf('rank-by', ['exact', 'shown']),
  scale: { kind: 'whole' },
  tieLadder: {
    kind: 'list',
    inline: true,
    fresh: (_, items) => STEPS.find((step) => !items.includes(step)) ?? 'vote',
    item: { kind: 'choice', options: tieSteps },
  },
  listBy: choiceOf('list-by', LISTS),
  gap: { kind: 'whole', empty: 'absent' },
  signatures: { kind: 'flag' },
  advance: {
    kind: 'maybe',
    absent: 'null',
    fresh: () => ({ total: 10, split: 'proportional' }),
    inner: group('advance', {
      total: { kind: 'whole' },
      split: choiceOf('split', ['proportional', 'equal']),
      waitlist: { kind: 'whole', empty: 'absent' },
      tell: { kind: 'choice', options: TELLING, absent: 'tell-at-once' },
    }),
  },
  comment: group('comment', {
    ...{ minLength: { kind: 'whole' }, below: { kind: 'whole' }, from: { kind: 'whole' } },
    ownMedian: {
      kind: 'maybe',
      absent: 'left-out',
      fresh: () => ({ distance: 25, sheets: 5 }),
      inner: group('own-median', { distance: { kind: 'whole' }, sheets: { kind: 'whole' } }),
    },
  }),
  calibration: {
    kind: 'maybe',
    absent: 'left-out',
    fresh: () => ({ required: true, shows: 'reference' }),
    inner: group('calibration', {
      required: { kind: 'flag' },
      shows: choiceOf('calibration-shows', ['reference', 'panel', 'both']),
    }),
  },
  reminders: {
    kind: 'maybe',
    absent: 'left-out',
    fresh: () => ({ percents: [50], hours: [48, 12] }),
    inner: group('reminders', { percents: numbers(50), hours: numbers(24) }),
  },
  minutesEach: { kind: 'whole', empty: 'absent' },
};

const stagesOf: Options = ({ timeline }) => timeline.map(({ code, name }) => ({ code, name }));

/** The rule of one round. */
export const roundNode = (judgeKinds: readonly string[]): Node =>
  group('round', {
    code: { kind: 'code' },
    name: text(60),
    kind: choiceOf('round-kind', KINDS),
    milestone: { kind: 'choice', options: stagesOf },
    materials: { kind: 'choice', options: stagesOf, absent: 'no-materials' },
    ...panel(judgeKinds),
    assignment: { when: ({ judgesPerEntry }) => judgesPerEntry !== null, node: assignment },
    stage: { when: ({ kind }) => kind !== 'online_review', node: stage },
    ...result,
    rubrics: {
      kind: 'list',
      item: rubric,
      fresh: () => ({ divisions: [], criteria: [freshCriterion([])] }),
    },
  });

/** A new round: the last one again under a code of its own, for rounds are more alike than not. */
export function freshRound(plan: EditionPlan, items: readonly unknown[]): unknown {
  const like = asBag(items.at(-1));
  return { ...like, code: nextCode('ROUND_', items), name: blank(), milestone: plan.timeline.at(-1)?.code ?? '' };
}
