import type { Finding } from '#kernel';
import { request } from '../../../lib/api/request.js';
import type { Outcome } from './my-entry.js';

export interface OrganisationOrder {
  name: string;
  uscc: string | null;
  kind: string;
  region: string;
}

/** Names the organisation that applies; answers what its code and address came to. */
export const nameOrganisation = (id: string, order: OrganisationOrder) =>
  request<{ organisationId: string; outcome: Outcome; findings: Finding[] }>(
    'PUT',
    `/entries/${id}/organisation`,
    order,
  );
