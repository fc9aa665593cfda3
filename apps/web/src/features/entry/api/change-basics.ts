import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { MyEntry } from './my-entry.js';

export type Basics = Answer<'StartEntryDto'>;

/** Changes title, track or division. */
export const changeBasics = (id: string, basics: Answer<'ChangeBasicsDto'>) =>
  request<MyEntry>('PATCH', `/entries/${id}`, basics);
