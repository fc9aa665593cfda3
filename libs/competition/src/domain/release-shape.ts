import { BUNDLE_READERS, FEEDBACK_WORDS, type FeedbackPlan, RANKINGS, type ReleasePlan } from './release-plan.js';
import { flag, object, oneOf, whole } from './shape.js';

/** The shape of the rules about what is published. */
export const releaseShape = object<ReleasePlan>(
  {
    ranking: oneOf(RANKINGS),
    scores: flag,
    criteria: flag,
    tracks: flag,
    regions: flag,
    bundle: oneOf(BUNDLE_READERS),
    feedback: object<FeedbackPlan>({ byKind: flag, leastJudges: whole(2, 20), words: oneOf(FEEDBACK_WORDS) }),
  },
  ['bundle'],
);
