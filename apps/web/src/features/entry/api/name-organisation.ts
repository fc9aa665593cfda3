import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** What the form holds; its list of kinds begins with none chosen. */
type OrganisationOrder = Omit<Answer<'NameOrganisationDto'>, 'kind' | 'authority'> & {
  kind: string;
  authority?: string | null;
};

/** Names the organisation that applies; answers what its code and address came to. */
export const nameOrganisation = (id: string, order: OrganisationOrder) =>
  request<Answer<'NamedOrganisationView'>>('PUT', `/entries/${id}/organisation`, order);
