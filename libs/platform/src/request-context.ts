import { AsyncLocalStorage } from 'node:async_hooks';
import type { Claim } from './idempotency.js';

/** What belongs to one HTTP request; jobs and timers have none. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
  /** Present when the request may be sent again: see idempotency.ts. */
  claim?: Claim;
  /** Present instead when the action that answers keeps the key itself: see keeps-key.ts. */
  key?: string;
}

/** The context of the request being answered. */
export const requestContext = new AsyncLocalStorage<RequestContext>();

/** The key under which the request being answered may be sent again, where its action keeps it. */
export function keyOfNow(): string | null {
  return requestContext.getStore()?.key ?? null;
}

/** Id of the request being answered, or null outside one. */
export function requestIdOfNow(): string | null {
  return requestContext.getStore()?.requestId ?? null;
}
