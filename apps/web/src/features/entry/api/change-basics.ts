import { request } from '../../../lib/api/request.js';
import type { MyEntry } from './my-entry.js';

export interface Basics {
  title: string;
  track: string;
  division: string;
}

/** Changes title, track or division. */
export const changeBasics = (id: string, basics: Basics & { version: number }) =>
  request<MyEntry>('PATCH', `/entries/${id}`, basics);
