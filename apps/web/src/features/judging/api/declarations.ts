import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** An entry of which the judge has to say whether they have a conflict with it. */
export type AskedEntry = Answer<'AskedEntryView'>;
/** What the judge says of one of them. */
export type Declared = Answer<'DutyDeclarationDto'>;

const keyOf = (editionId: string) => ['editions', editionId, 'declarations', 'mine'];

/** What is still to be declared, and what was found. */
export function useDeclarations(editionId: string, enabled = true) {
  return useQuery({
    queryKey: keyOf(editionId),
    queryFn: () => request<Answer<'DeclarationsView'>>('GET', `/editions/${editionId}/declarations/mine`),
    enabled,
  });
}

/** Declares about entries, all of them or none. */
export const declare = (editionId: string, declarations: Declared[]) =>
  request<void>('PUT', `/editions/${editionId}/declarations/mine`, { declarations });
