import type { DemoTeam } from './apply.mjs';
import type { Caller } from './portal-client.mjs';

/** The lead invites the others of a team, and two of them join: enough to hand in. */
export function gather(
  base: string,
  lead: Caller,
  entryId: string,
  team: Pick<DemoTeam, 'email' | 'members'>,
): Promise<void>;
