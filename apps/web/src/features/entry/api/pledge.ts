import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey } from './my-entry.js';

export type Pledge = Answer<'PledgeView'>;

/** Below the entry's own key: whatever renews the entry renews its pledge. */
export const pledgeKey = (entryId: string) => [...entryKey(entryId), 'pledge'] as const;

/** Milliseconds after which a scan that is being read is asked for again. */
const AGAIN = 2_000;

/** The pledge of an entry; asked again while its scan is being read. */
export function usePledge(entryId: string, enabled = true) {
  return useQuery({
    enabled,
    queryKey: pledgeKey(entryId),
    queryFn: () => request<Pledge>('GET', `/entries/${entryId}/pledge`),
    refetchInterval: ({ state }) => (state.data?.standing === 'reading' ? AGAIN : false),
  });
}
