import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';
import { wholeList } from '../../../lib/api/whole.js';

export type Judge = Answer<'JudgeView'>;
export type JudgeKind = Judge['kind'];
export type JudgesView = Answer<'JudgesView'>;

export const JUDGE_KINDS = [
  'clinical',
  'academic',
  'capital',
  'industry',
  'registration_ip',
] as const satisfies readonly JudgeKind[];

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

/** What the form holds; its list of kinds begins with none chosen. */
type JudgeOrder = Omit<Answer<'AddJudgeDto'>, 'organisation'> & {
  organisation: Omit<Answer<'JudgeOrganisationDto'>, 'kind'> & { kind: string };
};

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
    mutationFn: ({ id, ...change }: { id: string } & Answer<'ChangeJudgeDto'>) =>
      request<Judge>('PATCH', `/judges/${id}`, change),
    onSuccess: () => client.invalidateQueries({ queryKey: key(editionId) }),
  });
}

/** Somebody who was invited has come: they need no link. */
export function useWelcomeJudge(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<Judge>('PUT', `/judges/${id}/arrival`),
    onSuccess: () => client.invalidateQueries({ queryKey: key(editionId) }),
  });
}
