import { request } from '../../../lib/api/request.js';
import type { MyEntry } from './my-entry.js';

/** Takes an entry out of the competition. */
export const withdrawEntry = (id: string, reason: string) =>
  request<MyEntry>('PUT', `/entries/${id}/withdrawal`, { reason });

/** Brings a withdrawn entry back. */
export const reviveEntry = (id: string) => request<MyEntry>('DELETE', `/entries/${id}/withdrawal`);
