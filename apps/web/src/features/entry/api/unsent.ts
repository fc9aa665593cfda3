import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

type UnsentParts = Omit<Answer<'UnsentPartsView'>, 'parts'> & { parts: { path: string; value?: unknown }[] };

/** What the team wrote and did not hand in; asked for once there is a submit. */
export function useUnsent(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...entryKey(id), 'unsent'],
    queryFn: () => request<{ items: UnsentParts[] }>('GET', `/entries/${id}/unsent`),
    enabled: wanted,
  });
}
