import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { useSaid } from './scan.js';

interface Place {
  id: string;
  editionId: string;
}

/** Says whether the proof of eligibility holds, and why. */
export const useDecideProof = (entry: Place) =>
  useSaid(entry, (order: Answer<'EligibilityDecisionDto'>) =>
    request<void>('POST', `/entries/${entry.id}/eligibility-decisions`, order),
  );

/** Has everything about the entry looked at again; answers what that has changed. */
export const useLookAgain = (entry: Place) =>
  useSaid(entry, () => request<Answer<'LookView'>>('POST', `/entries/${entry.id}/looks`));
