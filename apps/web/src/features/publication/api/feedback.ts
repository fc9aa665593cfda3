import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type RoundFeedback = Answer<'RoundFeedbackView'>;
export type CriterionFeedback = Answer<'CriterionFeedbackView'>;

/** What the team learns of its own sheets; nothing before the results are final. */
export function useFeedback(entryId: string) {
  return useQuery({
    queryKey: ['entries', entryId, 'feedback'],
    queryFn: () => request<Answer<'FeedbackView'>>('GET', `/entries/${entryId}/feedback`),
  });
}
