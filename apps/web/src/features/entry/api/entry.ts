import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { entryKey, type MyEntry } from './my-entry.js';

export type EntryFinding = Answer<'FindingView'>;
export type EntryDocument = Answer<'EntryFileView'>;
export type Decision = Answer<'DecisionView'>;

/** An entry as staff read it: its last revision, frozen. */
export type ReviewedEntry = MyEntry;

/** One entry for the formal review. */
export function useReviewedEntry(id: string) {
  return useQuery({ queryKey: entryKey(id), queryFn: () => request<ReviewedEntry>('GET', `/entries/${id}`) });
}
