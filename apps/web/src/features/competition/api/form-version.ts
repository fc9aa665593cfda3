import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type FormVersion = Answer<'FormPlanView'>;

/** One version of an edition's form, which never changes; asked for only where the form in force is another. */
export function useFormVersion(
  editionId: string | undefined,
  version: number | undefined,
  inForce: number | undefined,
) {
  const older = version !== undefined && inForce !== undefined && version !== inForce;
  return useQuery({
    queryKey: ['editions', editionId, 'forms', version],
    queryFn: () => request<FormVersion>('GET', `/editions/${editionId}/forms/${version}`),
    enabled: editionId !== undefined && older,
    staleTime: Infinity,
  });
}
