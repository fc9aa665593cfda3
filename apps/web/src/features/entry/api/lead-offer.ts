import { request } from '../../../lib/api/request.js';

/** The lead offers the lead to a member. */
export const offerLead = (entryId: string, memberId: string) =>
  request<void>('PUT', `/entries/${entryId}/lead-offer`, { memberId });

/** The member takes it. */
export const takeLead = (entryId: string) => request<void>('POST', `/entries/${entryId}/lead-offer/acceptance`);

/** The lead takes the offer back, or the member says no. */
export const endLeadOffer = (entryId: string) => request<void>('DELETE', `/entries/${entryId}/lead-offer`);
