import type { BundleReaders, FeedbackPlan, FeedbackWords, Ranking, ReleasePlan } from '../domain/release-plan.js';

/** What each team learns of its own sheets. */
export class FeedbackPlanView implements FeedbackPlan {
  byKind: boolean;
  leastJudges: number;
  words: FeedbackWords;
}

/** What the public and the teams see of the results. */
export class ReleasePlanView implements ReleasePlan {
  ranking: Ranking;
  scores: boolean;
  criteria: boolean;
  tracks: boolean;
  regions: boolean;
  /** Absent: everybody where scores are published, else on request. */
  bundle?: BundleReaders;
  feedback: FeedbackPlanView;
}
