import type { Caller, PortalClient } from './portal-client.mjs';

/** The newest mail to an address that matches, as soon as the outbox shows it: its first group. */
export function mailTo(base: string, address: string, pattern: RegExp): Promise<string>;

/** Signs up, confirms the address with the mailed code, signs in. */
export function signUp(base: string, person: { name: string; email: string }): Promise<PortalClient>;

/** Invites somebody to a staff seat and takes the seat in their name. */
export function seat(
  base: string,
  organiser: Caller,
  editionId: string,
  person: { name: string; email: string; role: string },
): Promise<PortalClient>;
