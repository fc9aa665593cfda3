import { asBag, blank, choiceOf, group, type Node, nextCode, text } from './node.js';

const candidates: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh: () => ({ criteria: [], top: 3, minimumTrl: null }),
  inner: group('candidates', {
    criteria: {
      kind: 'choices',
      options: ({ rounds }) => rounds.at(-1)?.rubrics[0]?.criteria.map(({ code, name }) => ({ code, name })) ?? [],
    },
    top: { kind: 'whole' },
    minimumTrl: { kind: 'whole', empty: 'null' },
  }),
};

const award = group('award', {
  code: { kind: 'code' },
  name: text(60),
  kind: choiceOf('award-kind', ['tiered', 'special']),
  holder: choiceOf('award-holder', ['project', 'person']),
  quota: { kind: 'whole' },
  ranks: {
    when: ({ kind }) => kind === 'tiered',
    node: {
      kind: 'maybe',
      absent: 'null',
      fresh: () => ({ from: 1, to: 1 }),
      inner: group('ranks', { from: { kind: 'whole' }, to: { kind: 'whole' } }),
    },
  },
  minimum: { kind: 'whole', empty: 'absent' },
  choice: {
    when: ({ kind }) => kind === 'special',
    node: {
      kind: 'choice',
      options: () => ['nomination', 'ballot'].map((code) => ({ code, group: 'award-choice' })),
      absent: 'by-organisers',
    },
  },
  candidates: { when: ({ kind }) => kind === 'special', node: candidates },
});

/** The catalogue of prizes. */
export const awardsNode: Node = {
  kind: 'list',
  item: award,
  fresh: (_, items) => ({
    ...{ code: nextCode('AWARD_', items), kind: 'special', holder: 'project', name: blank(), quota: 1 },
    ...{ ranks: null, candidates: null },
  }),
};

const limit = group('award-limit', {
  by: choiceOf('award-limit-by', ['track', 'division', 'organisation']),
  code: {
    when: ({ by }) => by !== 'organisation',
    node: {
      kind: 'choice',
      options: (plan, { by }) =>
        plan[by === 'division' ? 'divisions' : 'tracks'].map(({ code, name }) => ({ code, name })),
      absent: 'each',
    },
  },
  least: { kind: 'whole', empty: 'absent' },
  most: { kind: 'whole', empty: 'absent' },
});

/** What holds for all prizes; left out, the usual rules hold. */
export const awardingNode: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh: () => ({
    ...{ lastSeatTie: 'vote', besideTiered: true, specialsPerProject: 1, limits: [] },
    ballot: { quorum: 'two-thirds', majority: 'half', rounds: 3, leaders: 2, minutes: 30 },
  }),
  inner: group('awarding', {
    lastSeatTie: choiceOf('last-seat-tie', ['vote', 'enlarge', 'vacant']),
    besideTiered: { kind: 'flag' },
    specialsPerProject: { kind: 'whole' },
    limits: {
      kind: 'list',
      item: limit,
      fresh: () => ({ by: 'track', most: 2 }),
      called: (item) => [{ code: String(asBag(item)['by']), group: 'award-limit-by' }],
    },
    ballot: group('ballot', {
      quorum: choiceOf('ballot-quorum', ['half', 'two-thirds', 'all']),
      majority: choiceOf('ballot-majority', ['half', 'two-thirds']),
      rounds: { kind: 'whole' },
      leaders: { kind: 'whole' },
      minutes: { kind: 'whole' },
    }),
  }),
};
