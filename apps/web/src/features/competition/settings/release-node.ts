import { choiceOf, group, type Node } from './node.js';

/** What the public and the teams see of the results. */
export const releaseNode: Node = {
  kind: 'maybe',
  absent: 'null',
  fresh: () => ({
    ...{ ranking: 'all', scores: true, criteria: false, tracks: true, regions: true },
    feedback: { byKind: true, leastJudges: 3, words: 'suggestions' },
  }),
  inner: group('release', {
    ranking: choiceOf('ranking', ['all', 'winners', 'none']),
    scores: { kind: 'flag' },
    criteria: { kind: 'flag' },
    tracks: { kind: 'flag' },
    regions: { kind: 'flag' },
    bundle: {
      kind: 'choice',
      options: () => ['public', 'request'].map((code) => ({ code, group: 'bundle' })),
      absent: 'by-scores',
    },
    feedback: group('feedback', {
      words: choiceOf('feedback-words', ['none', 'suggestions', 'all']),
      byKind: { kind: 'flag' },
      leastJudges: { when: ({ byKind }) => byKind === true, node: { kind: 'whole' } },
    }),
  }),
};
