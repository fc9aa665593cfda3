import { useQuery } from '@tanstack/react-query';
import { request } from '../../../lib/api/request.js';
import type { EntryState } from './my-entries.js';

export interface EntryFinding {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

export interface EntryOrganisation {
  id: string;
  name: string;
  uscc: string | null;
  kind: string;
  region: string;
}

export interface EntryDocument {
  kind: string;
  name: string;
  sha256: string;
  size: number;
}

export interface CheckedItem {
  code: string;
  ok: boolean;
  note: string;
}

export interface Decision {
  verdict: 'admit' | 'return' | 'refuse' | 'lapse';
  revisionNo: number;
  reason: string;
  fields: string[];
  checklist: CheckedItem[];
  dueAt: string | null;
  decidedAt: string;
}

/** An entry as staff read it: its last revision, frozen. */
export interface ReviewedEntry {
  id: string;
  editionId: string;
  number: string | null;
  state: EntryState;
  title: string;
  track: string;
  division: string;
  organisation: EntryOrganisation | null;
  eligibility: 'eligible' | 'needs-proof' | 'needs-partner' | null;
  eligibilityFindings: EntryFinding[];
  lead: { id: string; name: string; email: string | null };
  answers: { field: string; value: unknown }[];
  documents: EntryDocument[];
  revisionNo: number;
  contentHash: string | null;
  submittedAt: string | null;
  deadline: string | null;
  returnedFields: string[];
  withdrawalReason: string | null;
  decisions: Decision[];
  now: string;
  can: { startReview: boolean; decide: boolean; return: boolean };
}

/** The place of an entry in the cache. */
export const entryKey = (id: string) => ['entries', id];

/** One entry for the formal review. */
export function useReviewedEntry(id: string) {
  return useQuery({ queryKey: entryKey(id), queryFn: () => request<ReviewedEntry>('GET', `/entries/${id}`) });
}
