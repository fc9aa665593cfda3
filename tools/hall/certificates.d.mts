import type { X509Certificate } from 'node:crypto';

/** The authority and the server's certificate for these names, kept in the folder and made anew where one must be. */
export function certificatesFor(
  folder: string,
  names: readonly string[],
  at?: Date,
  host?: string,
): Promise<{
  root: X509Certificate;
  server: X509Certificate;
  cert: string;
  key: string;
  newRoot: boolean;
  newServer: boolean;
}>;
