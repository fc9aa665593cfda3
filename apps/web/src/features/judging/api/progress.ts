import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { JudgeKind } from './judges.js';

export interface JudgeProgress {
  judgeId: string;
  name: string;
  kind: JudgeKind;
  room: number | null;
  assigned: number;
  drafts: number;
  submitted: number;
  recused: number;
  lastSavedAt: string | null;
}

export interface EntryProgress {
  entryId: string;
  number: string;
  title: string;
  listKey: string;
  room: number | null;
  assigned: number;
  submitted: number;
}

export interface Vacancy {
  assignmentId: string;
  entryId: string;
  number: string;
  judgeId: string;
  judgeName: string;
}

export interface ProgressView {
  judges: JudgeProgress[];
  entries: EntryProgress[];
  vacancies: Vacancy[];
}

/** Who still has what to do in a round; never a value of a sheet. */
export function useProgress(roundId: string, live: boolean) {
  return useQuery({
    queryKey: ['rounds', roundId, 'progress'],
    queryFn: () => request<ProgressView>('GET', `/rounds/${roundId}/progress`),
    refetchInterval: live ? 30_000 : false,
  });
}
