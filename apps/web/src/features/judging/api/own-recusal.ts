import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

type Recusal = Answer<'RecuseDto'>;
export type ConflictKind = Recusal['kind'];

export const CONFLICT_KINDS = [
  'personal',
  'financial',
  'organisational',
  'professional',
] as const satisfies readonly ConflictKind[];

/** Steps back from an entry: access ends and a sheet becomes void. */
export const recuseMyself = (id: string, wish: Recusal) => request<void>('PUT', `/assignments/${id}/recusal`, wish);
