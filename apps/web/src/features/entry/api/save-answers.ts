import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type SavedAnswers = Answer<'SavedView'>;

/** An answer, a row of a list, or the order of its rows, with the version its writer saw. */
export interface AnswerChange {
  field: string;
  row?: string;
  order?: string[];
  value?: unknown;
  version: number;
}

/** What a refused change would have written over. */
export interface CurrentAnswer {
  field: string;
  row: string;
  value: unknown;
  version: number;
}

/** Saves answers, each with the version its writer saw; all of them or none. */
export const saveAnswers = (id: string, changes: AnswerChange[]) =>
  request<SavedAnswers>('PATCH', `/entries/${id}/answers`, { changes });
