/** Whose line of the final the public reads: every entry's, those with a prize, or none. */
export const RANKINGS = ['all', 'winners', 'none'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** What judges wrote that a team reads: nothing, what they suggest, or their comments too. */
export const FEEDBACK_WORDS = ['none', 'suggestions', 'all'] as const;
export type FeedbackWords = (typeof FEEDBACK_WORDS)[number];

/** Who gets what results are computed again from, every sheet among it: everybody, or whoever objects or audits and asks. */
export const BUNDLE_READERS = ['public', 'request'] as const;
export type BundleReaders = (typeof BUNDLE_READERS)[number];

/** What each team learns of its own sheets, once the results are final. */
export interface FeedbackPlan {
  /** Whether marks are also shown by kind of judge. */
  byKind: boolean;
  /** Judges of a kind below whom it is not shown by itself, so that nobody's marks can be told. */
  leastJudges: number;
  words: FeedbackWords;
}

/** What the public and the teams see of the results. */
export interface ReleasePlan {
  ranking: Ranking;
  /** Whether lines carry their score. */
  scores: boolean;
  /** Whether lines carry the mean of each criterion. */
  criteria: boolean;
  /** Whether results are also listed by track. */
  tracks: boolean;
  /** Whether results are also listed by region. */
  regions: boolean;
  /** Absent: everybody where scores are published, else on request; the sheets say more than the scores. */
  bundle?: BundleReaders;
  feedback: FeedbackPlan;
}

/** What holds in an edition that says nothing of its own. */
const RELEASE: ReleasePlan = {
  ranking: 'all',
  scores: true,
  criteria: false,
  tracks: true,
  regions: true,
  feedback: { byKind: true, leastJudges: 3, words: 'suggestions' },
};

/** The rules of an edition about what is published. */
export function releaseOf({ release = RELEASE }: { release?: ReleasePlan }): Required<ReleasePlan> {
  return { ...release, bundle: release.bundle ?? (release.scores ? 'public' : 'request') };
}
