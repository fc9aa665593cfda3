import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { SavedAnswer } from './my-entry.js';

export type SavedAnswers = Answer<'SavedView'>;

/** Saves answers, each with the version its writer saw; all of them or none. */
export const saveAnswers = (id: string, changes: SavedAnswer[]) =>
  request<SavedAnswers>('PATCH', `/entries/${id}/answers`, { changes });
