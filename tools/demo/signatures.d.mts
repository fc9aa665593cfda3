import type { Caller } from './portal-client.mjs';

/** Everybody signs the sheets of a round that wait for them, `judge` their own, `scorekeeper` all others'. */
export function signSheets(
  roundId: string,
  clients: readonly Pick<Caller, 'get' | 'post'>[],
  side: 'judge' | 'scorekeeper',
): Promise<void>;
