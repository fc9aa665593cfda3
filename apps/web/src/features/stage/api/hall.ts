import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type HallGuide = Answer<'HallGuideView'>;

/** Where the certificate of the hall's authority is, behind an address of the portal. */
export const ROOT_FILE = '/api/hall/root.crt';

const LOOK = 15_000;

/** How tablets reach the portal in the hall; looked at again, for its address may change. */
export const useHallGuide = () =>
  useQuery({
    queryKey: ['hall'],
    queryFn: ({ signal }) => request<HallGuide>('GET', '/hall', undefined, { signal }),
    refetchInterval: (query) => (query.state.data ? LOOK : false),
  });
