import type { Finding } from '#kernel';
import { request } from '../../../lib/api/request.js';
import type { SavedAnswer } from './my-entry.js';

export interface SavedAnswers {
  versions: Record<string, number>;
  savedAt: string;
  missing: Finding[];
}

/** Saves answers, each with the version its writer saw; all of them or none. */
export const saveAnswers = (id: string, changes: SavedAnswer[]) =>
  request<SavedAnswers>('PATCH', `/entries/${id}/answers`, { changes });
