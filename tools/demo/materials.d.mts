import type { Applied } from './apply.mjs';

/** Waits for the call of a team that went on to hand in what its round needs. */
export function callOf(team: Pick<Applied, 'client' | 'entryId'>, round: string): Promise<{ parts: string[] }>;
