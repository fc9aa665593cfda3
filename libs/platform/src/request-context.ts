import { AsyncLocalStorage } from 'node:async_hooks';

/** A write that may be sent again: its key, the person who chose the key and the hash of what was asked. */
export interface Claim {
  readonly key: string;
  readonly person: string;
  readonly hash: string;
}

/** What belongs to one HTTP request; jobs and timers have none. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
  claim?: Claim | undefined;
}

/** The context of the request being answered. */
export const requestContext = new AsyncLocalStorage<RequestContext>();

/** Id of the request being answered, or null outside one. */
export function requestIdOfNow(): string | null {
  return requestContext.getStore()?.requestId ?? null;
}
