import { useQuery } from '@tanstack/react-query';
import type { FieldOption, Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';

export interface Mark {
  criterion: string;
  mark: string;
}

export interface Sheet {
  state: 'draft' | 'submitted' | 'voided';
  marks: Mark[];
  comment: string;
  suggestion: string;
  total: string;
  version: number;
  savedAt: string;
  submittedAt: string | null;
  missing: string[];
  commentDue: boolean;
}

export interface RubricCriterion {
  code: string;
  name: Localised;
  max: number;
  guide: Localised;
  bands: { from: number; text: Localised }[];
}

export interface CommentRule {
  minLength: number;
  below: number;
  from: number;
}

interface ReadableAnswer {
  key: string;
  label: Localised;
  kind: string;
  value: unknown;
  options: FieldOption[];
  columns: { key: string; label: Localised; options: FieldOption[] }[];
}

export interface JudgedEntry {
  id: string;
  number: string;
  title: string;
  track: string;
  division: string;
  organisationName: string;
  leadName: string;
  revisionNo: number;
  sections: { code: string; name: Localised; answers: ReadableAnswer[] }[];
  documents: { kind: string; name: string; size: number }[];
}

export interface Assignment {
  id: string;
  editionId: string;
  round: { id: string; code: string; name: Localised; kind: string; state: string; endsAt: string };
  entry: JudgedEntry;
  rubric: RubricCriterion[];
  comment: CommentRule;
  sheet: Sheet | null;
  now: string;
  can: { save: boolean; submit: boolean; recuse: boolean };
}

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
