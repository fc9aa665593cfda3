import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type HallGuide = Answer<'HallGuideView'>;

/** Where the certificate of the hall's authority is, behind an address of the portal. */
export const ROOT_FILE = '/api/hall/root.crt';

/** How tablets reach the portal in the hall. */
export const useHallGuide = () =>
  useQuery({ queryKey: ['hall'], queryFn: ({ signal }) => request<HallGuide>('GET', '/hall', undefined, { signal }) });
