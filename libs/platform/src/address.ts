import { readFile } from 'node:fs/promises';
import type { PortalConfig } from './config.js';

/**
 * Where people reach this portal now: PUBLIC_URL, but on a machine that serves a hall the address it has at this moment,
 * which changes with the network (`HALL_GUIDE`).
 */
export async function addressNow({ HALL_GUIDE, PUBLIC_URL, secure }: PortalConfig): Promise<string> {
  if (HALL_GUIDE === null) return PUBLIC_URL;
  const { address, plain } = JSON.parse(await readFile(HALL_GUIDE, 'utf8')) as { address?: string; plain: string[] };
  return (secure ? address : plain[0]) ?? PUBLIC_URL;
}
