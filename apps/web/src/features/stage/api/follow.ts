import type { Answer } from '../../../lib/api/answer.js';
import { useLive } from '../../../lib/live.js';

export type FollowedStage = Answer<'FollowedStageView'>;

/** The stages that this judge sits before. */
export const useFollow = (editionId: string) =>
  useLive<Answer<'FollowView'>>(`/editions/${editionId}/stage`, ['editions', editionId, 'stage']);
