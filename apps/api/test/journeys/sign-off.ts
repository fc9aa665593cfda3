import type { Client, Portal } from '#testing';
import { done, type Judge } from './given.js';

interface Sheet {
  assignmentId: string;
  hash: string;
  own: boolean;
  due: string[];
}

/** Judges sign their own sheets of a round, a scorekeeper signs them all, as far as the rules ask for it. */
export async function signOff(portal: Portal, round: { id: string; editionId: string }, judges: Judge[]) {
  const path = `/rounds/${round.id}/signatures`;
  const sign = async (client: Client, side: string) => {
    const { items } = (await done(client.get(path))) as { items: Sheet[] };
    const sheets = items
      .filter(({ own, due }) => own === (side === 'judge') && due.includes(side))
      .map(({ assignmentId, hash }) => ({ assignmentId, hash }));
    if (sheets.length > 0) await done(client.post(path, { side, sheets }));
  };
  for (const { client } of judges) await sign(client, 'judge');
  const seats = [{ editionId: round.editionId, role: 'scorekeeper' as const }];
  await sign(portal.as(await portal.actor({ seats })), 'scorekeeper');
}
