/** Calls the API as one person; every refusal throws. */
export interface Caller {
  get<T = unknown>(path: string): Promise<T>;
  post<T = unknown>(path: string, body?: unknown): Promise<T>;
  put<T = unknown>(path: string, body?: unknown): Promise<T>;
  patch<T = unknown>(path: string, body?: unknown): Promise<T>;
}

/** One person's browser, as far as HTTP goes. */
export class PortalClient implements Caller {
  constructor(base: string, own?: Record<string, string>);
  /** The session's cookie, for a browser that goes on as the same person. */
  readonly cookie: { name: string; value: string };
  get<T = unknown>(path: string): Promise<T>;
  post<T = unknown>(path: string, body?: unknown): Promise<T>;
  put<T = unknown>(path: string, body?: unknown): Promise<T>;
  patch<T = unknown>(path: string, body?: unknown): Promise<T>;
}
