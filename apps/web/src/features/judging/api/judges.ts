import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Page } from '../../../lib/api/page.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

export const JUDGE_KINDS = ['clinical', 'academic', 'capital', 'industry', 'registration_ip'] as const;
export type JudgeKind = (typeof JUDGE_KINDS)[number];
export type JudgeState = 'invited' | 'active' | 'declined';

export interface Judge {
  id: string;
  name: string;
  email: string | null;
  kind: JudgeKind;
  organisation: { id: string; name: string; uscc: string | null };
  capacity: number;
  state: JudgeState;
  version: number;
  rounds: string[];
}

export interface JudgesView extends Page<Judge> {
  kinds: { kind: JudgeKind; invited: number; active: number; declined: number }[];
  can: { addJudge: boolean; changeJudge: boolean };
}

interface JudgeFilter {
  q?: string;
  kind?: string;
  state?: string;
}

const key = (editionId: string) => ['editions', editionId, 'judges'];
const read = (editionId: string, filter: JudgeFilter, page: number, pageSize: number) =>
  request<JudgesView>('GET', withQuery(`/editions/${editionId}/judges`, { ...filter, page, pageSize }));

/** A page of the edition's pool. */
export function useJudges(editionId: string, filter: JudgeFilter, page: number, pageSize: number) {
  return useQuery({
    queryKey: [...key(editionId), filter, page, pageSize],
    queryFn: () => read(editionId, filter, page, pageSize),
    placeholderData: keepPreviousData,
  });
}

/** Everybody of the pool who has accepted. */
export function useActiveJudges(editionId: string) {
  return useQuery({
    queryKey: [...key(editionId), 'active'],
    queryFn: () => wholeList((page, pageSize) => read(editionId, { state: 'active' }, page, pageSize)),
  });
}

export interface JudgeOrder {
  email: string;
  name: string;
  kind: JudgeKind;
  organisation: { name: string; uscc: string | null; kind: string; region: string };
  capacity: number;
}

/** Adds somebody to the pool and mails the invitation; the same again mails a new link. */
export function useAddJudge(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: JudgeOrder) => request<Judge>('POST', `/editions/${editionId}/judges`, order),
    onSuccess: () => client.invalidateQueries({ queryKey: key(editionId) }),
  });
}

/** Changes what the pool knows of somebody. */
export function useChangeJudge(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: { id: string; kind: JudgeKind; capacity: number; version: number }) =>
      request<Judge>('PATCH', `/judges/${id}`, change),
    onSuccess: () => client.invalidateQueries({ queryKey: key(editionId) }),
  });
}
