import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type OwnRecords = Answer<'OwnRecordsView'>;

/** What is kept about the person signed in. */
export function useOwnRecords() {
  return useQuery({ queryKey: ['me', 'data'], queryFn: () => request<OwnRecords>('GET', '/me/data') });
}

/** One section in full, once somebody wants to see it. */
export function useRecordSection(section: string) {
  return useQuery({
    queryKey: ['me', 'data', section],
    queryFn: () => request<Answer<'DataSectionView'>>('GET', `/me/data/${section}`),
  });
}

/** Everything that is kept, as it is written into the file. */
export function useTakeRecords() {
  return useMutation({ mutationFn: () => request<Answer<'DataExportView'>>('POST', '/me/data-exports') });
}

/** Closes the account for good. */
export const closeAccount = (password: string) => request<void>('POST', '/me/closure', { password });
