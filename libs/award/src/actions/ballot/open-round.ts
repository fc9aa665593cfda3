import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { BallotRoundEntity } from '../../tables/ballot-round.entity.js';

interface NewRound {
  ballotId: string;
  no: number;
  minutes: number;
  candidates: string[];
}

/** Begins a round: it takes votes until its time is over. */
export async function openRound(tx: Tx, { minutes, ...round }: NewRound): Promise<void> {
  const openedAt = await now(tx);
  const closesAt = new Date(openedAt.getTime() + minutes * 60_000);
  await tx.insert(BallotRoundEntity, { ...round, openedAt, closesAt });
}
