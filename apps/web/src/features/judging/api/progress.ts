import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type JudgeProgress = Answer<'JudgeProgressView'>;
export type EntryProgress = Answer<'EntryProgressView'>;
export type Vacancy = Answer<'VacancyView'>;

/** Who still has what to do in a round; never a value of a sheet. */
export function useProgress(roundId: string, live: boolean) {
  return useQuery({
    queryKey: ['rounds', roundId, 'progress'],
    queryFn: () => request<Answer<'ProgressView'>>('GET', `/rounds/${roundId}/progress`),
    refetchInterval: live ? 30_000 : false,
  });
}
