import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Affiliation = Answer<'AffiliationView'>;
export type NewOrganisation = Answer<'RegisterOrganisationDto'>;

const KEY = ['me', 'affiliations'];

/** Where one belongs and belonged. */
export function useAffiliations() {
  return useQuery({ queryKey: KEY, queryFn: () => request<Answer<'AffiliationsView'>>('GET', '/me/affiliations') });
}

/** What is stated: an organisation of the register by its id, or one that has to be added; until when, null for now. */
export interface Statement {
  organisation: string | NewOrganisation;
  leftOn: string | null;
}

/** States where one belongs or belonged; what one must keep away from is worked out anew, so everything read is old. */
export function useStateAffiliation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: stateAffiliation,
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'editions' || queryKey[1] === KEY[1] }),
  }).mutateAsync;
}

async function stateAffiliation({ organisation, leftOn }: Statement): Promise<void> {
  const id =
    typeof organisation === 'string'
      ? organisation
      : (await request<Answer<'OrganisationView'>>('POST', '/organisations', organisation)).id;
  await request<void>('PUT', `/me/affiliations/${id}`, { leftOn });
}
