import { request } from '../../../lib/api/request.js';

export const CONFLICT_KINDS = ['personal', 'financial', 'organisational', 'professional'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Steps back from an entry: access ends and a sheet becomes void. */
export const recuseMyself = (id: string, wish: { kind: ConflictKind; reason: string }) =>
  request<void>('PUT', `/assignments/${id}/recusal`, wish);
