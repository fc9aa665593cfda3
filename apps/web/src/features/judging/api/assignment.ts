import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { isProblem } from '../../../lib/api/problem.js';
import { setServerNow } from '../../../lib/clock.js';

export type Sheet = Answer<'SheetView'>;
export type RubricCriterion = Answer<'CriterionView'>;
export type CommentRule = Answer<'CommentRuleView'>;
export type Assignment = Answer<'AssignmentView'>;

export const assignmentKey = (id: string) => ['assignments', id] as const;

export async function readAssignment(id: string): Promise<Assignment> {
  const assignment = await request<Assignment>('GET', `/assignments/${id}`);
  setServerNow(assignment.now);
  return assignment;
}

/** Everything a judge needs to judge one entry. */
export function useAssignment(id: string) {
  return useQuery({ queryKey: assignmentKey(id), queryFn: () => readAssignment(id) });
}

const WATCH = 10_000;

/**
 * Asks for as long as the entry lies open whether it is still this judge's to read: a conflict that comes to light closes a
 * tab that nobody touches, too. What the tab shows is not changed by it otherwise.
 */
export function useWatchedAssignment(id: string): void {
  const client = useQueryClient();
  const { error } = useQuery({
    queryKey: [...assignmentKey(id), 'mine'],
    queryFn: () => request<Assignment>('GET', `/assignments/${id}`).then(() => true),
    refetchInterval: WATCH,
    retry: false,
    staleTime: WATCH,
  });
  const gone = isProblem(error, 'not-found');
  useEffect(() => {
    if (gone) void client.invalidateQueries({ queryKey: assignmentKey(id), exact: true });
  }, [client, gone, id]);
}
