import { AsyncLocalStorage } from 'node:async_hooks';
import type { Claim } from './idempotency.js';

/** What belongs to one HTTP request; jobs and timers have none. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
  /** Present when the request may be sent again: see idempotency.ts. */
  claim?: Claim;
}

/** The context of the request being answered. */
export const requestContext = new AsyncLocalStorage<RequestContext>();

/** Id of the request being answered, or null outside one. */
export function requestIdOfNow(): string | null {
  return requestContext.getStore()?.requestId ?? null;
}
