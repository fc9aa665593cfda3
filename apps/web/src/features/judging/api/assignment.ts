import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
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
