/** The whole portal as people meet it, API and web from `dist`, on a database of its own with the demo's accounts. */
export function servePortal(more?: Record<string, string>): Promise<{
  url: string;
  databaseUrl: string;
  /** What `found` printed: the demo's sign-ins. */
  signIns: string;
  /** One more instance on the same database and files, under https on this name; its address. */
  beside: (host: string, tls: Record<string, string>) => Promise<string>;
  crash(): Promise<unknown>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}>;
