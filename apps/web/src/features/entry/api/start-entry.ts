import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { MyEntry } from './my-entry.js';

/** Begins an entry in an edition. */
export const startEntry = (editionId: string, basics: Answer<'StartEntryDto'>) =>
  request<MyEntry>('POST', `/editions/${editionId}/entries`, basics);
